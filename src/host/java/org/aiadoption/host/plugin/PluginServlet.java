package org.aiadoption.host.plugin;

import com.atlassian.annotations.security.UnrestrictedAccess;
import com.atlassian.jira.security.JiraAuthenticationContext;
import java.io.IOException;
import java.io.Serial;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import javax.servlet.ServletConfig;
import javax.servlet.ServletContext;
import javax.servlet.ServletException;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

/**
 * A plugin's servlet with its own parameters and class loader. Jira 10 shows a servlet without a security annotation
 * to licensed users only; here everybody else is sent to the log-in page.
 */
final class PluginServlet extends HttpServlet {
    @Serial
    private static final long serialVersionUID = 1L;

    private final HttpServlet servlet;
    private final transient Map<String, String> parameters;
    private final transient ClassLoader loader;
    private final transient JiraAuthenticationContext authentication;

    PluginServlet(
            HttpServlet servlet,
            Map<String, String> parameters,
            ClassLoader loader,
            JiraAuthenticationContext authentication) {
        this.servlet = servlet;
        this.parameters = Map.copyOf(parameters);
        this.loader = loader;
        this.authentication = authentication;
    }

    @Override
    public void init(ServletConfig config) throws ServletException {
        super.init(config);
        servlet.init(new PluginServletConfig(config, parameters));
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        boolean open = servlet.getClass().isAnnotationPresent(UnrestrictedAccess.class);
        if (!open && authentication.getLoggedInUser() == null) {
            response.sendRedirect(request.getContextPath() + "/login.jsp?os_destination=" + encoded(request));
            return;
        }
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try {
            servlet.service(request, response);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static String encoded(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        String query = request.getQueryString();
        return URLEncoder.encode(query == null ? path : path + '?' + query, StandardCharsets.UTF_8);
    }

    @Override
    public void destroy() {
        servlet.destroy();
    }

    private record PluginServletConfig(ServletConfig outer, Map<String, String> parameters) implements ServletConfig {
        @Override
        public String getServletName() {
            return outer.getServletName();
        }

        @Override
        public ServletContext getServletContext() {
            return outer.getServletContext();
        }

        @Override
        public @Nullable String getInitParameter(String name) {
            return parameters.get(name);
        }

        @Override
        public Enumeration<String> getInitParameterNames() {
            return Collections.enumeration(parameters.keySet());
        }
    }
}
