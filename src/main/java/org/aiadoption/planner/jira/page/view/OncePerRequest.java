package org.aiadoption.planner.jira.page.view;

import com.atlassian.jira.web.ExecutingHttpRequest;
import java.util.function.Supplier;
import javax.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/** Lets several panels of one page share what was read for the first of them. */
public final class OncePerRequest<T> {

    private final String attribute;
    private final Class<T> type;

    public OncePerRequest(Class<T> type) {
        this.attribute = Address.PLUGIN + "." + type.getSimpleName();
        this.type = type;
    }

    private record Kept(Object key, Object value) {}

    /** What was read under an equal key in this request, else what is read now. */
    public T get(Object key, Supplier<T> read) {
        HttpServletRequest request = ExecutingHttpRequest.get();
        if (kept(request) instanceof Kept kept && kept.key().equals(key)) {
            return type.cast(kept.value());
        }
        T value = read.get();
        if (request != null) {
            request.setAttribute(attribute, new Kept(key, value));
        }
        return value;
    }

    private @Nullable Object kept(@Nullable HttpServletRequest request) {
        return request == null ? null : request.getAttribute(attribute);
    }
}
