package org.aiadoption.planner.jira.page;

import java.io.IOException;
import java.util.Map;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.aiadoption.planner.application.showing.ShowProfile;
import org.aiadoption.planner.jira.page.view.PageFrame;
import org.aiadoption.planner.jira.page.view.ProfileMaps;

/** The profile of the profession on a page of its own. */
public final class ProfileServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient PageFrame frame;
    private final transient PageWriter writer;
    private final transient ShowProfile showProfile;

    public ProfileServlet(PageFrame frame, PageWriter writer, ShowProfile showProfile) {
        this.frame = frame;
        this.writer = writer;
        this.showProfile = showProfile;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Map<String, Object> page = frame.begin("styles", "common", "profile");
        page.put("profile", new ProfileMaps(frame.lens(), showProfile.linksOut()).map(showProfile.profile()));
        page.put("wholePage", true);
        page.put("heading", "h2");
        writer.write("templates/profile.vm", page, response);
    }
}
