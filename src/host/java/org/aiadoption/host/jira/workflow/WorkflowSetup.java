package org.aiadoption.host.jira.workflow;

import com.opensymphony.workflow.FactoryException;
import com.opensymphony.workflow.WorkflowException;
import com.opensymphony.workflow.config.DefaultConfiguration;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.ConditionDescriptor;
import com.opensymphony.workflow.loader.ConditionsDescriptor;
import com.opensymphony.workflow.loader.FunctionDescriptor;
import com.opensymphony.workflow.loader.RestrictionDescriptor;
import com.opensymphony.workflow.loader.ValidatorDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import com.opensymphony.workflow.spi.WorkflowEntry;
import com.opensymphony.workflow.spi.WorkflowStore;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.aiadoption.host.data.Db;
import org.aiadoption.host.data.StoredWorkflows;

/** Where OSWorkflow finds its workflows: in the database, together with what plugins put on their transitions. */
@SuppressWarnings({"unchecked", "rawtypes"}) // OSWorkflow is older than generics
final class WorkflowSetup extends DefaultConfiguration {
    private final Map<String, WorkflowDescriptor> loaded = new ConcurrentHashMap<>();
    private final Db db;
    private final StoredWorkflows stored;
    private final WorkflowStore store;

    WorkflowSetup(Db db, WorkflowStore store) {
        this.db = db;
        this.stored = new StoredWorkflows(db);
        this.store = store;
    }

    /** A module on a transition. */
    private record Placed(int action, String kind, String moduleKey, Map<String, String> arguments) {}

    @Override
    public boolean isInitialized() {
        return true;
    }

    @Override
    public WorkflowStore getWorkflowStore() {
        return store;
    }

    @Override
    public WorkflowDescriptor getWorkflow(String name) throws FactoryException {
        WorkflowDescriptor known = loaded.get(name);
        if (known != null) {
            return known;
        }
        WorkflowDescriptor read = stored.read(name);
        for (Placed placed : placed(name)) {
            ActionDescriptor action = read.getAction(placed.action());
            if (action == null) {
                throw new FactoryException("The workflow " + name + " has no transition " + placed.action());
            }
            put(action, placed);
        }
        loaded.put(name, read);
        return read;
    }

    /** A new entry of the workflow that stands at this step. */
    long placeAt(String workflow, int step) throws WorkflowException {
        long entry = store.createEntry(workflow).getId();
        store.setEntryState(entry, WorkflowEntry.ACTIVATED);
        store.createCurrentStep(entry, step, null, new Date(), null, "open", null);
        return entry;
    }

    private List<Placed> placed(String workflow) {
        return db.list(
                "select action_id, kind, module_key, arguments from workflow_module where workflow = ? order by id",
                row -> new Placed(row.getInt(1), row.getString(2), row.getString(3), arguments(row.getString(4))),
                workflow);
    }

    private static Map<String, String> arguments(String lines) {
        Map<String, String> arguments = new HashMap<>();
        Arrays.stream(lines.split("\n"))
                .filter(line -> !line.isEmpty())
                .forEach(line ->
                        arguments.put(line.substring(0, line.indexOf('=')), line.substring(line.indexOf('=') + 1)));
        return arguments;
    }

    private static void put(ActionDescriptor action, Placed placed) {
        switch (placed.kind()) {
            case "condition" -> restrict(action, placed);
            case "validator" -> {
                ValidatorDescriptor validator = new ValidatorDescriptor();
                validator.setType("class");
                name(validator.getArgs(), placed);
                action.getValidators().add(validator);
            }
            default -> {
                FunctionDescriptor function = new FunctionDescriptor();
                function.setType("class");
                name(function.getArgs(), placed);
                action.getPostFunctions().add(function);
            }
        }
    }

    /** The new condition must hold, and what was asked before. */
    private static void restrict(ActionDescriptor action, Placed placed) {
        ConditionDescriptor condition = new ConditionDescriptor();
        condition.setType("class");
        name(condition.getArgs(), placed);
        RestrictionDescriptor before = action.getRestriction();
        List<Object> all = new ArrayList<>(before == null ? List.of() : before.getConditions());
        all.add(condition);
        ConditionsDescriptor both = new ConditionsDescriptor();
        both.setType("AND");
        both.setConditions(all);
        RestrictionDescriptor restriction = new RestrictionDescriptor();
        restriction.getConditions().add(both);
        action.setRestriction(restriction);
    }

    private static void name(Map arguments, Placed placed) {
        arguments.putAll(placed.arguments());
        arguments.put("class.name", placed.moduleKey());
    }
}
