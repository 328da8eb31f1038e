package org.aiadoption.host.jira.search;

import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.aiadoption.host.data.Db;
import org.jspecify.annotations.Nullable;

/** The functions that a query may call for values: Jira's own and those that plugins bring. Safe for many threads. */
public final class JqlFunctions {
    private final Map<String, Function> known = new ConcurrentHashMap<>();

    public JqlFunctions(Db db) {
        StandardFunctions.all(db).forEach(this::register);
    }

    /** What a name in front of brackets stands for. */
    public interface Function {
        /** Whether the call stands for a list, and so needs IN. */
        boolean isList();

        /** What is wrong with a call, for the user; empty if nothing is. */
        List<String> problems(List<String> arguments, @Nullable ApplicationUser user);

        /** Values as a user would type them; issues rather by id. Only asked for a call without problems. */
        List<String> values(List<String> arguments, @Nullable ApplicationUser user);
    }

    /** Refuses a name that is taken. */
    public void register(String name, Function function) {
        if (known.putIfAbsent(name.toLowerCase(Locale.ROOT), function) != null) {
            throw new IllegalArgumentException("There is a JQL function " + name + " already");
        }
    }

    public void unregister(String name) {
        known.remove(name.toLowerCase(Locale.ROOT));
    }

    /** A function that nobody knows is told to be unknown, rather than to be a list or none. */
    boolean isList(Operand.Call call) {
        if (Moments.isFunction(call.name())) {
            return false;
        }
        return find(call).orElseThrow(() -> unknown(call)).isList();
    }

    /** The values that an operand stands for: itself, or what its function answers. */
    List<String> values(Operand operand, @Nullable ApplicationUser user) {
        if (operand instanceof Operand.Call call) {
            Function function = find(call).orElseThrow(() -> unknown(call));
            List<String> problems = function.problems(call.arguments(), user);
            if (!problems.isEmpty()) {
                throw new JqlException(problems.get(0));
            }
            return function.values(call.arguments(), user);
        }
        return List.of(((Operand.Text) operand).value());
    }

    static JqlException unknown(Operand.Call call) {
        return new JqlException("Unable to find JQL function '" + call.shown() + "'.");
    }

    static String wrongNumber(String function, int wanted, int given) {
        return "Function '" + function + "' expected '" + wanted + "' arguments but received '" + given + "'.";
    }

    private Optional<Function> find(Operand.Call call) {
        return Optional.ofNullable(known.get(call.name().toLowerCase(Locale.ROOT)));
    }
}
