package org.aiadoption.host.rest;

import com.atlassian.jira.security.JiraAuthenticationContext;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.glassfish.jersey.server.ResourceConfig;

/** What Jira's own REST resources and those of plugins have in common: who may call, XSRF, answers to failures. */
public final class RestFrame {
    /** Held, as a logger that nobody holds forgets its level; it warns of every optional library that is absent. */
    private static final Logger JERSEY = Logger.getLogger("org.glassfish.jersey");

    private RestFrame() {}

    /** A configuration without resources. */
    public static ResourceConfig config(JiraAuthenticationContext authentication) {
        JERSEY.setLevel(Level.SEVERE);
        return new ResourceConfig()
                .property("jersey.config.disableMetainfServicesLookup", true)
                .property("jersey.config.disableAutoDiscovery", true)
                .property("jersey.config.server.wadl.disableWadl", true)
                .register(new LoggedInOnly(authentication))
                .register(new XsrfCheck())
                .register(new Failures());
    }
}
