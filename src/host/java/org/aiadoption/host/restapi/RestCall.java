package org.aiadoption.host.restapi;

import com.atlassian.jira.user.ApplicationUser;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import javax.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/** One call of a REST resource: the variable parts of its path, its query and its JSON body. */
record RestCall(HttpServletRequest request, @Nullable ApplicationUser reader, List<String> parts, JsonNode body) {

    /** The user; resources that need one are not called without. */
    ApplicationUser user() {
        if (reader == null) {
            throw RestRefusal.of(401, "You are not authenticated. Authentication required to perform this operation.");
        }
        return reader;
    }

    String part(int index) {
        return parts.get(index);
    }

    Optional<String> query(String name) {
        return Optional.ofNullable(request.getParameter(name));
    }

    int number(String name, int otherwise) {
        return query(name).map(text -> parse(name, text)).orElse(otherwise);
    }

    /** A text of the body; absent, null and not-a-text are the same. */
    Optional<String> text(String name) {
        return text(body, name);
    }

    static Optional<String> text(JsonNode node, String name) {
        JsonNode value = node.path(name);
        return value.isTextual() || value.isNumber() ? Optional.of(value.asText()) : Optional.empty();
    }

    /** The address of a resource of this server. */
    String self(String path) {
        String url = request.getRequestURL().toString();
        String root = url.substring(0, url.length() - request.getRequestURI().length());
        return root + request.getContextPath() + "/rest/" + path;
    }

    /** The address of a page of this server. */
    String page(String path) {
        return self("").replaceFirst("/rest/$", path);
    }

    static long id(String text) {
        return text.matches("\\d{1,18}") ? Long.parseLong(text) : -1;
    }

    private static int parse(String name, String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw RestRefusal.of(400, "'" + name + "' must be a number.");
        }
    }
}
