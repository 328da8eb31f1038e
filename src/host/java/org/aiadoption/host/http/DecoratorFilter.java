package org.aiadoption.host.http;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.servlet.FilterChain;
import javax.servlet.ServletException;
import javax.servlet.http.HttpFilter;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.aiadoption.host.page.Decorator;

/** Frames the pages of plugin servlets, as SiteMesh does in Jira. */
final class DecoratorFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    private final transient Decorator decorator;

    DecoratorFilter(Decorator decorator) {
        this.decorator = decorator;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        BufferedResponse held = new BufferedResponse(response);
        chain.doFilter(request, held);
        if (response.isCommitted()) {
            return;
        }
        String type = held.getContentType();
        Optional<String> framed = type != null && type.startsWith("text/html")
                ? decorator.decorate(new String(held.body(), held.charset()), request, response)
                : Optional.empty();
        if (framed.isPresent()) {
            response.setContentType("text/html;charset=UTF-8");
            held.send(framed.get().getBytes(StandardCharsets.UTF_8));
        } else {
            held.send();
        }
    }
}
