package org.aiadoption.planner.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What axe-core finds against WCAG 2.2, levels A and AA, in what the planner puts on a page. No rule is left out. */
final class Accessibility {

    private static final String RUN = """
            const [root, done] = arguments;
            const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];
            axe.run({ include: [root] }, { runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] })
                .then(found => done(found.violations.flatMap(rule => rule.nodes.map(node =>
                    rule.id + ' at ' + node.target.join(' ') + ': ' + node.failureSummary + ' ' + node.html.slice(0, 200)))))
                .catch(error => done([String(error)]));
            """;

    private Accessibility() {}

    static List<String> violations(Session session, String css) {
        session.ask(script());
        return session.await(RUN, css) instanceof List<?> found
                ? found.stream().map(String::valueOf).toList()
                : List.of("no answer");
    }

    private static String script() {
        try (InputStream in = Accessibility.class.getResourceAsStream("/axe.min.js")) {
            if (in == null) {
                throw new IllegalStateException("axe-core is not on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
