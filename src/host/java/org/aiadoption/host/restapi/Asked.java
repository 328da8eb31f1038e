package org.aiadoption.host.restapi;

import java.util.List;
import javax.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;

/** The parameters of an address that asks for a list: which part of it, narrowed how, with which fields. */
public final class Asked {
    @QueryParam("startAt")
    private @Nullable String startAt;

    @QueryParam("maxResults")
    private @Nullable String maxResults;

    @QueryParam("jql")
    private @Nullable String jql;

    @QueryParam("fields")
    private @Nullable List<String> fields;

    Window window() {
        return Window.of(startAt, maxResults);
    }

    boolean isWhole() {
        return maxResults == null;
    }

    String jql() {
        return jql == null ? "" : jql;
    }

    List<String> fields() {
        return fields == null ? List.of() : fields;
    }
}
