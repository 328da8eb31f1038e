package org.aiadoption.planner.jira.page.panel;

import java.util.Map;
import org.aiadoption.planner.application.showing.ShowProfile;
import org.aiadoption.planner.jira.page.view.Address;
import org.aiadoption.planner.jira.page.view.PageContext;
import org.aiadoption.planner.jira.page.view.PageFrame;
import org.aiadoption.planner.jira.page.view.ProfileMaps;

/** Gives the profile on an issue's page what it shows. It is the same on every issue of every plan. */
public final class ProfilePanel extends PageContext {

    private final PageFrame frame;
    private final ShowProfile showProfile;

    public ProfilePanel(PageFrame frame, ShowProfile showProfile) {
        this.frame = frame;
        this.showProfile = showProfile;
    }

    @Override
    public Map<String, Object> getContextMap(Map<String, Object> context) {
        Map<String, Object> page = frame.begin("issue-panels", "common", "profile");
        Address address = frame.address();
        page.put("style", address.resource("styles", "planner.css"));
        page.put("loads", address.resource("profile", "ai-profile.js"));
        page.put("wholePage", false);
        page.put("heading", "h3");
        page.put("profile", new ProfileMaps(frame.lens(), showProfile.linksOut()).map(showProfile.profile()));
        return page;
    }
}
