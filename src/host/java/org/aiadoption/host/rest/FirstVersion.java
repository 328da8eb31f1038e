package org.aiadoption.host.rest;

import com.atlassian.jira.security.JiraAuthenticationContext;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.servlet.ServletConfig;
import javax.servlet.ServletException;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.aiadoption.host.plugin.EnabledPlugin;
import org.slf4j.LoggerFactory;

/**
 * One module under Jira's REST module version 1 (Jira 9.12). Jersey 1 and JAX-RS 1.1 come as a bundle, as in Jira, and
 * are reached by their names: the host itself has Jersey 2. Any user who is logged in is let in. Unlike Jira, which
 * makes a resource for each request, it makes one for all.
 */
final class FirstVersion extends HttpServlet {
    private static final long serialVersionUID = 1L;

    /** Held, as a logger that nobody holds forgets its level; it announces each module. */
    private static final Logger JERSEY = Logger.getLogger("com.sun.jersey");

    private static final String JSON = "application/json;charset=UTF-8";
    private static final String FAULT = "{\"message\":\"Internal server error\",\"status-code\":500}";

    private final transient JiraAuthenticationContext authentication;
    private final transient ClassLoader loader;
    private final HttpServlet jersey;

    FirstVersion(EnabledPlugin plugin, List<Class<?>> resources, JiraAuthenticationContext authentication) {
        JERSEY.setLevel(Level.SEVERE);
        this.authentication = authentication;
        loader = plugin.type("javax.ws.rs.Path").getClassLoader();
        try {
            jersey = jersey(resources.stream().map(plugin::make).toList());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The bundle of Jersey 1 is not as expected", e);
        }
    }

    @SuppressWarnings("unchecked")
    private HttpServlet jersey(List<Object> resources) throws ReflectiveOperationException {
        Class<?> type = loader.loadClass("com.sun.jersey.api.core.DefaultResourceConfig");
        Object application = type.getConstructor().newInstance();
        ((Set<Object>) type.getMethod("getSingletons").invoke(application)).addAll(resources);
        ((Map<String, Boolean>) type.getMethod("getFeatures").invoke(application))
                .put("com.sun.jersey.config.feature.DisableWADL", true);
        return loader.loadClass("com.sun.jersey.spi.container.servlet.ServletContainer")
                .asSubclass(HttpServlet.class)
                .getConstructor(loader.loadClass("javax.ws.rs.core.Application"))
                .newInstance(application);
    }

    @Override
    public void init(ServletConfig config) throws ServletException {
        super.init(config);
        ClassLoader before = entered();
        try {
            jersey.init(config);
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }

    @Override
    public void destroy() {
        jersey.destroy();
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        URI here = URI.create(request.getRequestURL().toString());
        if (authentication.getLoggedInUser() == null) {
            response.setHeader("WWW-Authenticate", "OAuth realm=\"jira\"");
            answer(response, HttpServletResponse.SC_UNAUTHORIZED, JSON, LoggedInOnly.REFUSAL);
        } else if (XsrfCheck.refuses(request.getMethod(), here, request::getHeader)) {
            answer(response, HttpServletResponse.SC_FORBIDDEN, "text/plain", XsrfCheck.REFUSAL);
        } else {
            serve(request, response);
        }
    }

    private void serve(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ClassLoader before = entered();
        try {
            jersey.service(PathWithoutEnding.of(request), response);
        } catch (ServletException | RuntimeException e) {
            LoggerFactory.getLogger(FirstVersion.class).error("Uncaught exception thrown by REST service", e);
            answer(response, HttpServletResponse.SC_INTERNAL_SERVER_ERROR, JSON, FAULT);
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }

    /** Jersey 1 finds its parts by the thread's class loader, which otherwise would show it those of Jersey 2. */
    private ClassLoader entered() {
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        Thread.currentThread().setContextClassLoader(loader);
        return before;
    }

    private static void answer(HttpServletResponse response, int status, String type, String body) throws IOException {
        response.setStatus(status);
        response.setContentType(type);
        response.getWriter().write(body);
    }
}
