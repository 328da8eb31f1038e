package org.aiadoption.host.plugin;

import com.atlassian.plugin.web.Condition;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Turns {@code <condition>} and {@code <conditions type="AND|OR">} into one question. A condition that throws hides
 * its fragment, as in the plugin framework.
 */
final class Conditions {
    private static final Logger LOG = LoggerFactory.getLogger(Conditions.class);

    private final StockConditions stock;

    Conditions(StockConditions stock) {
        this.stock = stock;
    }

    Predicate<Map<String, Object>> of(EnabledPlugin plugin, ModuleElement fragment) {
        Predicate<Map<String, Object>> all = all(plugin, fragment, true);
        return context -> {
            try {
                return all.test(context);
            } catch (RuntimeException | LinkageError e) {
                LOG.error("A condition of {} failed, so it is not shown", plugin.moduleKey(fragment), e);
                return false;
            }
        };
    }

    private Predicate<Map<String, Object>> all(EnabledPlugin plugin, ModuleElement parent, boolean and) {
        List<Predicate<Map<String, Object>>> parts = new ArrayList<>();
        for (ModuleElement child : parent.children()) {
            if (child.type().equals("condition")) {
                parts.add(single(plugin, child));
            } else if (child.type().equals("conditions")) {
                parts.add(all(
                        plugin,
                        child,
                        !child.attribute("type").toUpperCase(Locale.ROOT).equals("OR")));
            }
        }
        return and
                ? context -> parts.stream().allMatch(part -> part.test(context))
                : context -> parts.stream().anyMatch(part -> part.test(context));
    }

    private Predicate<Map<String, Object>> single(EnabledPlugin plugin, ModuleElement element) {
        String className = element.attribute("class");
        Map<String, String> params = element.params();
        Predicate<Map<String, Object>> question = stock.find(className, params).orElseGet(() -> {
            Condition condition = plugin.make(className, Condition.class);
            condition.init(params);
            return condition::shouldDisplay;
        });
        return element.attribute("invert").equals("true") ? question.negate() : question;
    }
}
