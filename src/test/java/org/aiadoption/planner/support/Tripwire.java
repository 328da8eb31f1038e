package org.aiadoption.planner.support;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Stretched between a use case and its ports: it passes every call on, remembers it, and lets a test step in just
 * before or just after one. A step reads {@code before Ledger.begin} or {@code after Ledger.begin}.
 */
public final class Tripwire {

    /** What happens at the step that trips it. */
    private enum Trip {
        /** The server is gone: this step and all later ones end in {@link InMemoryIssueTracker.Killed}. */
        KILL,
        /** A passing failure, such as a database that was away for a moment. */
        BREAK
    }

    private final List<String> steps = new ArrayList<>();
    private final Map<String, Runnable> events = new HashMap<>();
    private final Map<Integer, Runnable> numbered = new HashMap<>();
    private final Trip trip;
    private final int at;

    private Tripwire(Trip trip, int at) {
        this.trip = trip;
        this.at = at;
    }

    /** Only watches. */
    public static Tripwire loose() {
        return killingAt(Integer.MAX_VALUE);
    }

    /** Kills the server at the given step, counted from 1. */
    public static Tripwire killingAt(int step) {
        return new Tripwire(Trip.KILL, step);
    }

    /** Fails once, at the given step, counted from 1. */
    public static Tripwire breakingAt(int step) {
        return new Tripwire(Trip.BREAK, step);
    }

    /** The next time that step comes, this happens. */
    public Tripwire on(String step, Runnable event) {
        events.put(step, event);
        return this;
    }

    /** At the given step, counted from 1, this happens. */
    public Tripwire onStep(int step, Runnable event) {
        numbered.put(step, event);
        return this;
    }

    /** The port with the wire across it. */
    public <T> T across(Class<T> port, T target) {
        InvocationHandler handler = (proxy, method, args) -> {
            String call = port.getSimpleName() + "." + method.getName();
            step("before " + call);
            try {
                Object result = method.invoke(target, args);
                step("after " + call);
                return wired(port, method.getReturnType(), result);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        };
        return port.cast(Proxy.newProxyInstance(port.getClassLoader(), new Class<?>[] {port}, handler));
    }

    /** What a port hands out to go on with has the wire across it too. */
    private Object wired(Class<?> port, Class<?> type, Object result) {
        boolean isPort =
                type.isInterface() && !type.isSealed() && type.getPackage().equals(port.getPackage());
        return isPort ? acrossAny(type, result) : result;
    }

    private <T> Object acrossAny(Class<T> port, Object target) {
        return across(port, port.cast(target));
    }

    private void step(String step) {
        steps.add(step);
        run(events.remove(step));
        run(numbered.remove(steps.size()));
        if (trip == Trip.KILL && steps.size() >= at) {
            throw new InMemoryIssueTracker.Killed();
        }
        if (trip == Trip.BREAK && steps.size() == at) {
            throw new IllegalStateException("broken " + step);
        }
    }

    private static void run(@Nullable Runnable event) {
        if (event != null) {
            event.run();
        }
    }

    public boolean tripped() {
        return steps.size() >= at;
    }

    /** The step at which it tripped, or the last one there was. */
    public String where() {
        return steps.get(Math.min(at, steps.size()) - 1);
    }

    public List<String> steps() {
        return List.copyOf(steps);
    }

    /** How often the call, such as {@code IssueTracker.objections}, was made. */
    public long count(String call) {
        return steps.stream().filter(("before " + call)::equals).count();
    }
}
