package org.aiadoption.planner.browser;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How fluent a large preview is, and how heavy and how quick each page, as a browser itself measures it: by event timing
 * (from a key or a click until the next frame), long tasks, and the timing of navigation and resources.
 */
public final class PreviewTimes {

    private static final String OBSERVE = """
            window.longest = 0;
            window.slowest = 0;
            new PerformanceObserver(list => list.getEntries().forEach(e => {
                window.longest = Math.max(window.longest, e.duration);
            })).observe({ type: 'longtask' });
            new PerformanceObserver(list => list.getEntries().forEach(e => {
                window.slowest = Math.max(window.slowest, e.duration);
            })).observe({ type: 'event', durationThreshold: 16 });
            ['click', 'change'].forEach(type => document.addEventListener(type, () => {
                window.begun = performance.now();
            }, true));
            new MutationObserver(() => {
                window.drawn = performance.now();
            }).observe(document.querySelector('.ai-preview'), { subtree: true, childList: true, characterData: true });
            """;

    private static final String RESET = "window.longest = 0; window.slowest = 0;";

    private static final String READ = "return [window.slowest, window.longest, window.drawn - window.begun];";

    /** Two frames later all that was observed has been told. */
    private static final String SETTLE = """
            const done = arguments[0];
            requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 150)));
            """;

    private static final String WEIGHT = """
            const done = arguments[0];
            const own = performance.getEntriesByType('resource')
                .filter(e => /\\.(js|css)(\\?|$)/.test(e.name) && e.name.includes('org.aiadoption.planner'));
            const size = async url => {
                const body = (await fetch(url)).body.pipeThrough(new CompressionStream('gzip'));
                return (await new Response(body).arrayBuffer()).byteLength;
            };
            Promise.all(own.map(e => size(e.name))).then(sizes => done([
                sizes.reduce((a, b) => a + b, 0),
                performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd
            ]));
            """;

    private static final Map<String, String> PAGES = Map.of(
            "list of plans", "/projects/SHOP?selectedItem=org.aiadoption.planner:ai-plans",
            "form", "/projects/SHOP?selectedItem=org.aiadoption.planner:create-ai-plan",
            "profile", "/plugins/servlet/ai-adoption/profile",
            "frameworks and laws", "/plugins/servlet/ai-adoption/sources");

    private final Session owner;

    private PreviewTimes(Session owner) {
        this.owner = owner;
    }

    /** Prints tables for {@code src/docs/benchmarks.md}; the template is one of as many nodes as a plan may have. */
    public static void print(String baseUrl, String template) {
        try (Session owner = Session.of("owner", baseUrl)) {
            PreviewTimes times = new PreviewTimes(owner);
            times.preview(template).create().made();
            times.pages();
            times.pagesOfPlans();
        }
    }

    private CreatePlanForm preview(String template) {
        System.out.println(
                "\n| what | until the next frame ms | longest task ms | until all is drawn ms |\n|---|---|---|---|");
        CreatePlanForm form =
                PlansPage.of(owner, "SHOP").create().template(template).name("Large");
        owner.ask(OBSERVE);
        row("from the people to the preview", form::preview);
        row("one task left out", () -> form.leaveOut("E5.7", "999"));
        row("a phase left out", () -> form.leaveOut("E9", "962"));
        row("a name and a day changed", () -> form.change("E1.1", "Another name", "2031-03-14"));
        row("epics only", () -> form.epicsOnly("27"));
        return form;
    }

    private void row(String what, Runnable action) {
        owner.ask(RESET);
        action.run();
        owner.await(SETTLE);
        List<?> seen = (List<?>) owner.ask(READ);
        System.out.printf(
                Locale.ROOT, "| %s | %s | %s | %s |%n", what, number(seen, 0), number(seen, 1), number(seen, 2));
    }

    private static String number(List<?> seen, int at) {
        double value = ((Number) seen.get(at)).doubleValue();
        return value == 0 ? "-" : String.format(Locale.ROOT, "%.0f", value);
    }

    private void pages() {
        System.out.println("\n| page | own scripts and styles, compressed KB | interactive after ms |\n|---|---|---|");
        PAGES.forEach((name, path) -> {
            owner.open(path).see(".ai-page");
            page(name);
        });
        owner.open("/browse/SHOP-1").see("#details-module");
        page("issue of no plan");
    }

    private void pagesOfPlans() {
        PlansPage.of(owner, "SHOP").open("Large").made();
        page("plan of 26 phases");
        owner.ask("location.assign(document.querySelector('.ai-phase a[href*=\\'/browse/\\']').href)");
        owner.see(".ai-issue-plan");
        page("issue of a plan");
    }

    private void page(String name) {
        List<?> seen = (List<?>) owner.await(WEIGHT);
        System.out.printf(
                Locale.ROOT,
                "| %s | %.1f | %.0f |%n",
                name,
                ((Number) seen.get(0)).doubleValue() / 1024,
                ((Number) seen.get(1)).doubleValue());
    }
}
