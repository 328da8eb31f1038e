package org.aiadoption.planner.browser;

/** The planner's own page of Jira's administration. */
record AdministrationPage(Session admin) {

    static AdministrationPage open(Session admin) {
        admin.open("/plugins/servlet/ai-adoption/admin");
        confirm(admin);
        return new AdministrationPage(admin);
    }

    /** Jira asks administrators for their password once more. */
    static void confirm(Session admin) {
        admin.see(".ai-page, #login-form-authenticatePassword");
        if (!admin.lacks("#login-form-authenticatePassword")) {
            admin.type("#login-form-authenticatePassword", "admin");
            admin.click("#login-form-submit");
            admin.see(".ai-page");
        }
    }

    /** Makes the issue type of plans, and offers it wherever there is a scheme. */
    void setUpEverywhere() {
        admin.see("[data-form='set-up'] button[type=submit]:enabled");
        admin.all("[name=scheme]:not(:checked)").forEach(box -> box.click());
        admin.click("[data-form='set-up'] button[type=submit]");
        admin.see("#ai-type-title .aui-lozenge-success");
    }

    /** Names those who may make plans, and answers what is said of it. */
    String admitGroups(String groups) {
        admin.put("#ai-groups", groups);
        admin.click("[data-form='settings'] [type=submit]");
        return admin.see("[data-form='settings'] .ai-said:not(:empty), [data-error='groups']:not([hidden])")
                .getText();
    }

    /** Puts a text in place of the profile's first one. */
    void correctFirstPiece(String text) {
        admin.open("/plugins/servlet/ai-adoption/corrections");
        admin.see("[data-form='profile'] [type=submit]:enabled");
        admin.put("[data-piece][data-lang=en]", text);
        admin.click("[data-form='profile'] [type=submit]");
        admin.see("[data-form='profile'] .ai-said:not(:empty)");
    }
}
