package org.aiadoption.host.rest;

import java.net.URI;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.annotation.Priority;
import javax.ws.rs.Priorities;
import javax.ws.rs.container.ContainerRequestContext;
import javax.ws.rs.container.ContainerRequestFilter;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/**
 * Refuses a changing request that another site could have made a browser send: a form or plain text without the header
 * {@code X-Atlassian-Token: no-check}, and anything that comes from a foreign origin.
 */
@Priority(Priorities.AUTHORIZATION)
final class XsrfCheck implements ContainerRequestFilter {
    /** What Jira answers, with 403. */
    static final String REFUSAL = "XSRF check failed";

    private static final Set<String> SAFE_METHODS = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
    private static final Set<String> FORM_TYPES =
            Set.of("application/x-www-form-urlencoded", "multipart/form-data", "text/plain");
    private static final Set<String> PASSES = Set.of("no-check", "nocheck");

    @Override
    public void filter(ContainerRequestContext request) {
        URI here = request.getUriInfo().getBaseUri();
        if (refuses(request.getMethod(), here, name -> request.getHeaderString(name))) {
            request.abortWith(Response.status(Response.Status.FORBIDDEN)
                    .type(MediaType.TEXT_PLAIN)
                    .entity(REFUSAL)
                    .build());
        }
    }

    /** Whether the request to the address must not be served; {@code header} gives null for an absent one. */
    static boolean refuses(String method, URI here, UnaryOperator<@Nullable String> header) {
        return !SAFE_METHODS.contains(method)
                && !passes(header.apply("X-Atlassian-Token"))
                && (isForm(header.apply("Content-Type")) || isForeign(here, header));
    }

    private static boolean passes(@Nullable String token) {
        return token != null && PASSES.contains(token.toLowerCase(Locale.ROOT));
    }

    private static boolean isForm(@Nullable String type) {
        return type != null
                && FORM_TYPES.contains(type.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT));
    }

    private static boolean isForeign(URI here, UnaryOperator<@Nullable String> header) {
        String origin = header.apply("Origin");
        String from = origin != null ? origin : header.apply("Referer");
        if (from == null) {
            return false;
        }
        try {
            URI there = URI.create(from);
            return !here.getHost().equalsIgnoreCase(there.getHost()) || port(here) != port(there);
        } catch (IllegalArgumentException e) {
            return true;
        }
    }

    private static int port(URI address) {
        if (address.getPort() >= 0) {
            return address.getPort();
        }
        return "https".equals(address.getScheme()) ? 443 : 80;
    }
}
