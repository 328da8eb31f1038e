package org.aiadoption.host.plugin;

/**
 * The tags of the web resources that the page of the current request asked for: contexts and single modules, with
 * their dependencies, in order.
 */
public interface PageResources {
    void requireContext(String context);

    void requireModule(String completeKey);

    /** The HTML of the tags; empties the request's wish list. */
    String drainTags();
}
