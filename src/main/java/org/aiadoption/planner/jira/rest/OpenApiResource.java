package org.aiadoption.planner.jira.rest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;

/**
 * {@code /openapi.json}: the description of this interface. Jira 9's REST takes {@code .json} off a path before it
 * looks for a resource, later ones leave it on; both find this one.
 */
@Path("openapi{ext:(\\.json)?}")
public final class OpenApiResource {

    private static final String DOCUMENT = "/openapi/openapi.json";

    @GET
    @Produces(Exchange.JSON)
    public String document() {
        try (InputStream stream = OpenApiResource.class.getResourceAsStream(DOCUMENT)) {
            if (stream == null) {
                throw new IllegalStateException(DOCUMENT + " is missing from the plugin");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
