package org.aiadoption.host.rest;

import java.net.URI;
import java.util.Locale;
import java.util.Set;
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
    private static final Set<String> SAFE_METHODS = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
    private static final Set<String> FORM_TYPES =
            Set.of("application/x-www-form-urlencoded", "multipart/form-data", "text/plain");
    private static final Set<String> PASSES = Set.of("no-check", "nocheck");

    @Override
    public void filter(ContainerRequestContext request) {
        if (SAFE_METHODS.contains(request.getMethod()) || passes(request.getHeaderString("X-Atlassian-Token"))) {
            return;
        }
        if (isForm(request.getMediaType()) || isForeign(request)) {
            request.abortWith(Response.status(Response.Status.FORBIDDEN)
                    .type(MediaType.TEXT_PLAIN)
                    .entity("XSRF check failed")
                    .build());
        }
    }

    private static boolean passes(@Nullable String token) {
        return token != null && PASSES.contains(token.toLowerCase(Locale.ROOT));
    }

    private static boolean isForm(@Nullable MediaType type) {
        return type != null && FORM_TYPES.contains((type.getType() + '/' + type.getSubtype()).toLowerCase(Locale.ROOT));
    }

    private static boolean isForeign(ContainerRequestContext request) {
        String origin = request.getHeaderString("Origin");
        String from = origin != null ? origin : request.getHeaderString("Referer");
        if (from == null) {
            return false;
        }
        try {
            URI there = URI.create(from);
            URI here = request.getUriInfo().getBaseUri();
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
