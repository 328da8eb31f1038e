package org.aiadoption.host.http;

import java.io.IOException;
import javax.servlet.FilterChain;
import javax.servlet.ServletException;
import javax.servlet.http.HttpFilter;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.aiadoption.host.ao.SqlCounter;

/** Says how many statements of Active Objects an answer cost. */
final class StatementsFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    private final transient SqlCounter counter;

    StatementsFilter(SqlCounter counter) {
        this.counter = counter;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        counter.reset();
        BufferedResponse held = new BufferedResponse(response);
        chain.doFilter(request, held);
        if (!response.isCommitted()) {
            response.setHeader("X-Host-Ao-Statements", String.valueOf(counter.statements()));
            held.send();
        }
    }
}
