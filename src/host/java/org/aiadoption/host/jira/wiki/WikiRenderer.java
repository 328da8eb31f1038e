package org.aiadoption.host.jira.wiki;

import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Jira's wiki markup as HTML. Every character of the source is escaped, links lead only to http and https, images are
 * named but never fetched. Markup that Jira obeys is obeyed here too, so that text which was not escaped shows.
 */
public final class WikiRenderer {
    private final Function<String, Optional<String>> issueUrl;

    /** {@code issueUrl} answers an issue key with the address of that issue, if there is one. */
    public WikiRenderer(Function<String, Optional<String>> issueUrl) {
        this.issueUrl = issueUrl;
    }

    public String render(@Nullable String wikiMarkup) {
        return wikiMarkup == null || wikiMarkup.isBlank()
                ? ""
                : new Blocks(new Inline(issueUrl))
                        .render(wikiMarkup.replace("\r\n", "\n").replace('\r', '\n'));
    }
}
