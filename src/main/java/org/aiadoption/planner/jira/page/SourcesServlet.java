package org.aiadoption.planner.jira.page;

import java.io.IOException;
import java.util.Map;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.aiadoption.planner.application.showing.ListSources;
import org.aiadoption.planner.jira.page.view.PageFrame;
import org.aiadoption.planner.jira.page.view.SourceMaps;

/** The frameworks, standards and laws that plans refer to, with the dates of law and how sure they are. */
public final class SourcesServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient PageFrame frame;
    private final transient PageWriter writer;
    private final transient ListSources listSources;

    public SourcesServlet(PageFrame frame, PageWriter writer, ListSources listSources) {
        this.frame = frame;
        this.writer = writer;
        this.listSources = listSources;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Map<String, Object> page = frame.begin("styles", "common", "sources");
        SourceMaps maps = new SourceMaps(frame.lens(), listSources.linksOut());
        page.put("sources", listSources.all().stream().map(maps::map).toList());
        writer.write("templates/sources.vm", page, response);
    }
}
