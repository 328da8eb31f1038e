package org.aiadoption.host.http;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

/** AUI, jQuery and the host's own scripts and styles below {@code /s/host}. */
final class StaticServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String JQUERY = "/META-INF/resources/webjars/jquery/3.7.1/jquery.min.js";
    private static final Set<String> ICONS = Set.of("/epic.svg", "/story.svg", "/task.svg", "/bug.svg");
    private static final String WEB = "/org/aiadoption/host/web/";
    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css;charset=UTF-8",
            "js", "application/javascript;charset=UTF-8",
            "svg", "image/svg+xml",
            "png", "image/png",
            "woff", "font/woff",
            "ttf", "font/ttf",
            "eot", "application/vnd.ms-fontobject");

    private final transient Path aui;

    StaticServlet(Path aui) {
        this.aui = aui.toAbsolutePath().normalize();
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = path(request);
        String type = TYPES.get(path.substring(path.lastIndexOf('.') + 1));
        try (InputStream in = type == null || path.contains("..") ? null : open(path)) {
            if (in == null) {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
                return;
            }
            response.setContentType(type);
            response.setHeader("Cache-Control", path.startsWith("/web/") ? "no-cache" : "max-age=86400");
            in.transferTo(response.getOutputStream());
        }
    }

    /** The browser's favourite icon and the issue types' icons have addresses of their own, as in Jira. */
    private static String path(HttpServletRequest request) {
        String info = request.getPathInfo();
        if (info == null) {
            return "/web/favicon.svg";
        }
        if (!request.getServletPath().equals("/images/icons/issuetypes")) {
            return info;
        }
        return ICONS.contains(info) ? "/web/issuetypes" + info : "/web/issuetypes/generic.svg";
    }

    private @Nullable InputStream open(String path) throws IOException {
        if (path.equals("/jquery.js")) {
            return StaticServlet.class.getResourceAsStream(JQUERY);
        }
        if (path.startsWith("/web/")) {
            return StaticServlet.class.getResourceAsStream(WEB + path.substring("/web/".length()));
        }
        if (!path.startsWith("/aui/")) {
            return null;
        }
        Path file = aui.resolve(path.substring("/aui/".length())).normalize();
        return file.startsWith(aui) && Files.isRegularFile(file) ? Files.newInputStream(file) : null;
    }
}
