package org.aiadoption.planner.browser;

import java.util.Locale;
import java.util.ResourceBundle;

/** A language and a theme, as somebody chooses them in the preferences. */
record Look(String language, String theme) {

    /** The planner's own text of that key, without the first part that all have. */
    String text(String key) {
        return ResourceBundle.getBundle("i18n.planner", Locale.forLanguageTag(language))
                .getString("planner." + key);
    }

    Session wornBy(Session session) {
        session.open("/secure/UpdateUserPreferences!default.jspa");
        session.chooseValue("#language", language);
        session.chooseValue("#theme", theme);
        session.click("form[action*='UpdateUserPreferences'] .aui-button-primary");
        session.see("html[lang='" + language + "'][data-color-mode='" + theme + "'] .aui-header");
        return session;
    }

    /** The theme that is as light or as dark as all other programs. */
    static void followSystem(Session session) {
        session.open("/secure/UpdateUserPreferences!default.jspa");
        session.chooseValue("#theme", "system");
        session.click("form[action*='UpdateUserPreferences'] .aui-button-primary");
        session.see("html[data-host-follow] .aui-header");
    }

    @Override
    public String toString() {
        return language + "-" + theme;
    }
}
