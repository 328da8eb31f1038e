package org.aiadoption.planner.browser;

import java.util.List;

/** Whether what the planner puts on a page stays within a window, however narrow: WCAG 2.2, 1.4.10 Reflow. */
final class Widths {

    /** The width that the rule names, in CSS pixels. */
    static final int NARROWEST = 320;

    /** What sticks out of the window, unless it lies in something that scrolls by itself. */
    private static final String OUTSIDE = """
            const right = document.documentElement.clientWidth + 1;
            const scrolls = e => e && e !== document.body
                && (['auto', 'scroll', 'hidden', 'clip'].includes(getComputedStyle(e).overflowX) || scrolls(e.parentElement));
            return [...document.querySelectorAll(arguments[0])]
                .flatMap(root => [...root.querySelectorAll('*')])
                .filter(e => e.offsetParent && e.getBoundingClientRect().right > right && !scrolls(e.parentElement))
                .slice(0, 5)
                .map(e => e.tagName + '.' + e.className + ' ends at ' + Math.round(e.getBoundingClientRect().right)
                    + ': ' + e.textContent.trim().slice(0, 40));
            """;

    private Widths() {}

    static List<?> outside(Session session, String css) {
        return (List<?>) session.ask(OUTSIDE, css);
    }
}
