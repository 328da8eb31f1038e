package org.aiadoption.planner.browser;

import java.util.List;
import java.util.stream.Stream;

/** Whether what the planner puts on a page can be read: text against what lies behind it. */
final class Colours {

    /** WCAG 2.1 asks 4.5 of ordinary text and 3 of large text. */
    private static final String UNREADABLE = """
            const channel = c => c <= 0.03928 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
            const parts = colour => (colour.match(/[\\d.]+/g) || []).map(Number);
            const light = ([r, g, b]) =>
                0.2126 * channel(r / 255) + 0.7152 * channel(g / 255) + 0.0722 * channel(b / 255);
            const solid = rgb => rgb.length === 3 || (rgb.length === 4 && rgb[3] === 1);
            const behind = element => {
                for (let e = element; e; e = e.parentElement) {
                    const colour = parts(getComputedStyle(e).backgroundColor);
                    if (solid(colour)) return colour;
                }
                return [255, 255, 255];
            };
            const ownText = e => [...e.childNodes].some(n => n.nodeType === 3 && n.textContent.trim());
            const found = [];
            for (const root of document.querySelectorAll(arguments[0])) {
                for (const e of [root, ...root.querySelectorAll('*')]) {
                    const style = getComputedStyle(e);
                    if (!ownText(e) || !e.offsetParent || e.closest('svg, .aui-lozenge, .aui-button') || e.disabled) continue;
                    const [a, b] = [light(parts(style.color)), light(behind(e))];
                    const contrast = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
                    const size = parseFloat(style.fontSize);
                    const large = size >= 24 || (size >= 18.66 && parseInt(style.fontWeight) >= 700);
                    if (contrast < (large ? 3 : 4.5)) {
                        found.push(e.tagName + '.' + e.className + ' ' + contrast.toFixed(2) + ' '
                            + style.color + ' on ' + behind(e) + ': ' + e.textContent.trim().slice(0, 40));
                    }
                }
            }
            return found;
            """;

    private static final String SHOWN =
            "return [...document.querySelectorAll(arguments[0])].filter(e => e.offsetParent).length";
    private static final String LOST = """
            return getComputedStyle(document.querySelector(arguments[0]))[arguments[1]] === 'rgba(0, 0, 0, 0)';
            """;

    private Colours() {}

    /** The planner's own texts below the elements that fit whose contrast is too low; AUI's own parts are AUI's matter. */
    static List<String> unreadable(Session session, String css) {
        return session.ask(UNREADABLE, css) instanceof List<?> found
                ? found.stream().map(String::valueOf).toList()
                : List.of("no answer");
    }

    /** How many elements fit and are shown: a rule about none would hold for nothing. */
    static long shown(Session session, String css) {
        return session.ask(SHOWN, css) instanceof Number number ? number.longValue() : 0;
    }

    /** Of the selectors those whose property, such as {@code backgroundColor}, came out as nothing. */
    static List<String> lost(Session session, String property, String... selectors) {
        return Stream.of(selectors)
                .filter(css -> Boolean.TRUE.equals(session.ask(LOST, css, property)))
                .toList();
    }

    /** The value of one of Atlassian's design tokens on the page; empty where there are none. */
    static String token(Session session, String name) {
        return String.valueOf(
                session.ask("return getComputedStyle(document.documentElement).getPropertyValue(arguments[0])", name));
    }
}
