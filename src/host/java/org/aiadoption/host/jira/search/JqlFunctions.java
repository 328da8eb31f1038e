package org.aiadoption.host.jira.search;

import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The functions that a query may call for values: Jira's own and those that plugins bring. Safe for many threads. */
public final class JqlFunctions {
    private final Map<String, Function> known = new ConcurrentHashMap<>();

    public JqlFunctions() {
        register("currentUser", (arguments, user) -> user == null ? List.of() : List.of(user.getName()));
    }

    /** Answers a call with values as a user would type them; issues may be given by id. */
    @FunctionalInterface
    public interface Function {
        List<String> values(List<String> arguments, @Nullable ApplicationUser user);
    }

    public void register(String name, Function function) {
        known.put(name.toLowerCase(Locale.ROOT), function);
    }

    public void unregister(String name) {
        known.remove(name.toLowerCase(Locale.ROOT));
    }

    /** The values that an operand stands for: itself, or what its function answers. */
    List<String> values(Operand operand, @Nullable ApplicationUser user) {
        if (operand instanceof Operand.Text text) {
            return List.of(text.value());
        }
        if (operand instanceof Operand.Call call) {
            return Optional.ofNullable(known.get(call.name().toLowerCase(Locale.ROOT)))
                    .orElseThrow(() -> new JqlException("Unable to find JQL function '" + call.name() + "("
                            + String.join(", ", call.arguments()) + ")'."))
                    .values(call.arguments(), user);
        }
        throw new JqlException("A list cannot stand inside a list.");
    }
}
