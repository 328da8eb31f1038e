package org.aiadoption.host.restapi;

import com.atlassian.jira.security.JiraAuthenticationContext;
import java.util.List;
import javax.servlet.http.HttpServlet;
import org.aiadoption.host.jira.JiraHalf;
import org.aiadoption.host.rest.RestFrame;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.servlet.ServletContainer;

/** Jira's own REST API: {@code api} and {@code agile} below {@code /rest}. */
public final class JiraRest {
    private JiraRest() {}

    /** Serves every address below {@code /rest} that no plugin has taken. */
    public static HttpServlet servlet(JiraHalf jira) {
        JiraAuthenticationContext authentication = jira.get(JiraAuthenticationContext.class);
        Caller caller = new Caller(authentication);
        Shapes shapes = new Shapes(caller);
        FieldShapes fields = new FieldShapes(jira, shapes);
        IssueShapes issues = new IssueShapes(jira, shapes, fields);
        ResourceConfig config = RestFrame.config(authentication).register(new Json());
        List.of(
                        new ServerResource(jira, shapes, fields),
                        new ProjectResource(jira, shapes),
                        new UserResource(jira, shapes),
                        new UserChangeResource(jira, shapes),
                        new ProjectChangeResource(jira, shapes),
                        new IssueResource(jira, issues),
                        new CreateMetaResource(jira, shapes, fields),
                        new TransitionResource(jira, shapes, fields),
                        new CommentResource(jira, issues),
                        new PropertyResource(jira, shapes),
                        new LinkResource(jira, issues),
                        new SearchResource(jira, issues),
                        new FilterResource(jira, shapes),
                        new BoardResource(jira, issues),
                        new EpicResource(jira, issues))
                .forEach(config::register);
        return new ServletContainer(config);
    }
}
