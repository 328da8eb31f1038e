package org.aiadoption.host.restapi;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.aiadoption.host.jira.JiraHalf;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Jira's own REST API, below {@code /rest/api} and {@code /rest/agile}. */
public final class JiraRestServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Logger log = LoggerFactory.getLogger(JiraRestServlet.class);
    private static final int MAX_BODY_BYTES = 1024 * 1024;
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    private final transient ObjectMapper json = new ObjectMapper();
    private final transient Endpoints endpoints = new Endpoints();
    private final transient JiraAuthenticationContext authentication;

    public JiraRestServlet(JiraHalf jira) {
        this.authentication = jira.get(JiraAuthenticationContext.class);
        Shapes shapes = new Shapes(jira);
        new MetaResource(jira, shapes).mount(endpoints);
        new UserResource(jira, shapes).mount(endpoints);
        new IssueResource(jira, shapes).mount(endpoints);
        new CommentResource(jira, shapes).mount(endpoints);
        new AdministrationResource(jira, shapes).mount(endpoints);
        new SearchResource(jira, shapes).mount(endpoints);
        new AgileResource(jira, shapes).mount(endpoints);
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            write(response, answer(request));
        } catch (RestRefusal refusal) {
            if (refusal.status() == 401) {
                response.setHeader("WWW-Authenticate", "OAuth realm=\"jira\"");
            }
            write(response, new Reply(refusal.status(), refusal.body()));
        } catch (RuntimeException e) {
            log.error("{} {} failed", request.getMethod(), request.getRequestURI(), e);
            write(
                    response,
                    new Reply(500, RestRefusal.of(500, "Internal server error").body()));
        }
    }

    private Reply answer(HttpServletRequest request) throws IOException {
        String path = request.getServletPath() + request.getPathInfo();
        path = path.replaceFirst("^/rest/", "")
                .replaceFirst("^api/latest/", "api/2/")
                .replaceFirst("^agile/latest/", "agile/1.0/");
        String method = request.getMethod().equals("HEAD") ? "GET" : request.getMethod();
        Endpoints.Found found = endpoints.find(method, path).orElse(null);
        if (found == null) {
            boolean known = endpoints.knows(path);
            String message = known ? "HTTP 405 Method Not Allowed" : "null for uri: " + request.getRequestURL();
            return new Reply(known ? 405 : 404, Map.of("message", message, "status-code", known ? 405 : 404));
        }
        if (!SAFE.contains(request.getMethod())) {
            refuseForgery(request);
        }
        JsonNode body = SAFE.contains(method) || method.equals("DELETE") ? MissingNode.getInstance() : body(request);
        return found.endpoint().answer(new RestCall(request, authentication.getLoggedInUser(), found.parts(), body));
    }

    /** A browser on a foreign page can send forms and plain text, and with some tricks JSON; see Jira's XSRF checks. */
    private static void refuseForgery(HttpServletRequest request) {
        String token = request.getHeader("X-Atlassian-Token");
        boolean waived = "no-check".equals(token) || "nocheck".equals(token);
        String type = contentType(request);
        boolean form = type.isEmpty() && request.getContentLengthLong() > 0
                || type.startsWith("application/x-www-form-urlencoded")
                || type.startsWith("multipart/")
                || type.startsWith("text/plain");
        String origin = request.getHeader("Origin");
        boolean foreign = origin != null && !origin.equals(request.getScheme() + "://" + request.getHeader("Host"));
        if (foreign || (form && !waived)) {
            throw RestRefusal.of(403, "XSRF check failed");
        }
    }

    private JsonNode body(HttpServletRequest request) throws IOException {
        byte[] bytes;
        try (InputStream in = request.getInputStream()) {
            bytes = in.readNBytes(MAX_BODY_BYTES + 1);
        }
        if (bytes.length > MAX_BODY_BYTES) {
            throw RestRefusal.of(413, "The request is too large.");
        }
        if (bytes.length > 0 && !contentType(request).startsWith("application/json")) {
            throw RestRefusal.of(415, "Unsupported Media Type");
        }
        try {
            JsonNode body = bytes.length == 0 ? MissingNode.getInstance() : json.readTree(bytes);
            if (!body.isMissingNode() && !body.isObject()) {
                throw RestRefusal.of(400, "Can not deserialize instance: a JSON object is expected.");
            }
            return body;
        } catch (JsonProcessingException e) {
            throw RestRefusal.of(400, e.getOriginalMessage());
        }
    }

    private static String contentType(HttpServletRequest request) {
        String type = request.getContentType();
        return type == null ? "" : type.toLowerCase(Locale.ROOT);
    }

    private void write(HttpServletResponse response, Reply reply) throws IOException {
        response.setStatus(reply.status());
        response.setHeader("Cache-Control", "no-cache, no-store, no-transform");
        if (reply.body() != null) {
            response.setContentType("application/json;charset=UTF-8");
            json.writeValue(response.getOutputStream(), reply.body());
        }
    }
}
