package org.aiadoption.host.jira.workflow;

import com.atlassian.jira.plugin.workflow.WorkflowPluginConditionFactory;
import com.atlassian.jira.plugin.workflow.WorkflowPluginFactory;
import com.atlassian.jira.plugin.workflow.WorkflowPluginFunctionFactory;
import com.atlassian.jira.plugin.workflow.WorkflowPluginValidatorFactory;
import com.opensymphony.workflow.Condition;
import com.opensymphony.workflow.FunctionProvider;
import com.opensymphony.workflow.Validator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.aiadoption.host.plugin.EnabledPlugin;
import org.aiadoption.host.plugin.ModuleElement;
import org.aiadoption.host.plugin.ModuleProblem;
import org.aiadoption.host.plugin.ModuleType;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The modules {@code workflow-condition}, {@code workflow-validator} and {@code workflow-function}. As in Jira, a
 * workflow finds them by class name while their plugin is enabled; a fixture may also write the complete module key.
 */
public final class WorkflowModules implements ModuleType {
    private static final Logger LOG = LoggerFactory.getLogger(WorkflowModules.class);
    private static final Map<String, Kind> KINDS = Map.of(
            "workflow-condition", new Kind("condition-class", Condition.class, WorkflowPluginConditionFactory.class),
            "workflow-validator", new Kind("validator-class", Validator.class, WorkflowPluginValidatorFactory.class),
            "workflow-function",
                    new Kind("function-class", FunctionProvider.class, WorkflowPluginFunctionFactory.class));

    private final Map<String, Supplier<Object>> enabled = new ConcurrentHashMap<>();

    /** Where the class is named, what it must be, and what its factory must be. */
    private record Kind(String element, Class<?> type, Class<? extends WorkflowPluginFactory> factory) {}

    @Override
    public Set<String> names() {
        return KINDS.keySet();
    }

    @Override
    public Runnable enable(EnabledPlugin plugin, ModuleElement module) {
        Kind kind = KINDS.get(module.type());
        if (kind == null) {
            throw new ModuleProblem(module.type() + " is no workflow module");
        }
        plugin.make(module.attribute("class"), kind.factory());
        String className = module.childText(kind.element());
        Class<?> type = plugin.type(className);
        if (!kind.type().isAssignableFrom(type)) {
            throw new ModuleProblem(className + " is not a " + kind.type().getName());
        }
        Supplier<Object> making = () -> guarded(plugin.make(type));
        List<String> names = List.of(className, plugin.moduleKey(module));
        names.forEach(name -> enabled.put(name, making));
        return () -> names.forEach(name -> enabled.remove(name, making));
    }

    /** A new object of an enabled module, by class name or complete key. */
    @Nullable Object make(String name) {
        Supplier<Object> making = enabled.get(name);
        return making == null ? null : making.get();
    }

    /** Jira hides a transition whose plugin condition breaks, and goes on. */
    private static Object guarded(Object made) {
        return made instanceof Condition condition
                ? (Condition) (transientVars, args, properties) -> {
                    try {
                        return condition.passesCondition(transientVars, args, properties);
                    } catch (RuntimeException e) {
                        LOG.warn(
                                "The workflow condition {} failed",
                                condition.getClass().getName(),
                                e);
                        return false;
                    }
                }
                : made;
    }
}
