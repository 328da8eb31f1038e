package org.aiadoption.host.page;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

/** One request for a page: who asks, for what, in which language. {@code tail} is what follows a route's prefix. */
record Visit(
        HttpServletRequest request,
        HttpServletResponse response,
        @Nullable ApplicationUser user,
        Texts texts,
        String tail) {

    Visit withTail(String rest) {
        return new Visit(request, response, user, texts, rest);
    }

    /** The address within the context, from its first slash. */
    String path() {
        String info = request.getPathInfo();
        return info == null ? request.getServletPath() : request.getServletPath() + info;
    }

    /** Path and query, to come back to after log-in. */
    String address() {
        return request.getQueryString() == null ? path() : path() + "?" + request.getQueryString();
    }

    String param(String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value.strip();
    }

    List<String> params(String name) {
        String[] values = request.getParameterValues(name);
        return values == null ? List.of() : Arrays.asList(values);
    }

    Optional<Long> number(String name) {
        return parse(param(name));
    }

    static Optional<Long> parse(String text) {
        return text.matches("\\d{1,18}") ? Optional.of(Long.valueOf(text)) : Optional.empty();
    }

    String text(String key, Object... arguments) {
        return texts.get(key, arguments);
    }

    boolean isPost() {
        return "POST".equals(request.getMethod());
    }
}
