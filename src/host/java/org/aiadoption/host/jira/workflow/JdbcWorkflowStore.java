package org.aiadoption.host.jira.workflow;

import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.module.propertyset.memory.MemoryPropertySet;
import com.opensymphony.workflow.StoreException;
import com.opensymphony.workflow.query.WorkflowExpressionQuery;
import com.opensymphony.workflow.query.WorkflowQuery;
import com.opensymphony.workflow.spi.SimpleStep;
import com.opensymphony.workflow.spi.SimpleWorkflowEntry;
import com.opensymphony.workflow.spi.Step;
import com.opensymphony.workflow.spi.WorkflowEntry;
import com.opensymphony.workflow.spi.WorkflowStore;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.aiadoption.host.data.Db;
import org.jspecify.annotations.Nullable;

/** OSWorkflow's entries and steps in the database. Property sets live as long as one call. */
@SuppressWarnings({"rawtypes", "deprecation"}) // OSWorkflow is older than generics, and its older queries are in it
final class JdbcWorkflowStore implements WorkflowStore {
    private final Db db;
    private final Clock clock;

    JdbcWorkflowStore(Db db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    @Override
    public void init(Map properties) {
        // The connection pool is all there is to set up, and it is given.
    }

    @Override
    public WorkflowEntry createEntry(String workflowName) {
        long id = db.insert("insert into workflow_entry (name, state) values (?, ?)", workflowName, 0);
        return new SimpleWorkflowEntry(id, workflowName, WorkflowEntry.CREATED);
    }

    @Override
    public WorkflowEntry findEntry(long entryId) throws StoreException {
        return db.first(
                        "select name, state from workflow_entry where id = ?",
                        row -> new SimpleWorkflowEntry(entryId, row.getString("name"), row.getInt("state")),
                        entryId)
                .orElseThrow(() -> new StoreException("There is no workflow entry " + entryId));
    }

    @Override
    public void setEntryState(long entryId, int state) {
        db.update("update workflow_entry set state = ? where id = ?", state, entryId);
    }

    @Override
    public PropertySet getPropertySet(long entryId) {
        MemoryPropertySet properties = new MemoryPropertySet();
        properties.init(Map.of(), Map.of());
        return properties;
    }

    @Override
    public Step createCurrentStep(
            long entryId,
            int stepId,
            @Nullable String owner,
            Date startDate,
            @Nullable Date dueDate,
            @Nullable String status,
            long @Nullable [] previousIds) {
        Long previous = previousIds == null || previousIds.length == 0 ? null : previousIds[0];
        long id = db.insert(
                "insert into workflow_step (entry_id, step_id, action_id, owner, started, status, previous, ended)"
                        + " values (?, ?, 0, ?, ?, ?, ?, false)",
                entryId,
                stepId,
                owner,
                clock.millis(),
                status,
                previous);
        return new SimpleStep(id, entryId, stepId, 0, owner, startDate, dueDate, null, status, previousIds, null);
    }

    @Override
    public Step markFinished(
            Step step, int actionId, Date finishDate, @Nullable String status, @Nullable String caller) {
        db.update(
                "update workflow_step set action_id = ?, finished = ?, status = ?, caller = ? where id = ?",
                actionId,
                clock.millis(),
                status,
                caller,
                step.getId());
        SimpleStep done = (SimpleStep) step;
        done.setActionId(actionId);
        done.setFinishDate(finishDate);
        done.setStatus(status);
        done.setCaller(caller);
        return done;
    }

    @Override
    public void moveToHistory(Step step) {
        db.update("update workflow_step set ended = true where id = ?", step.getId());
    }

    @Override
    public List findCurrentSteps(long entryId) {
        return steps(entryId, false);
    }

    @Override
    public List findHistorySteps(long entryId) {
        return steps(entryId, true);
    }

    @Override
    public List query(WorkflowQuery query) {
        throw new UnsupportedOperationException("Issues are found by JQL");
    }

    @Override
    public List query(WorkflowExpressionQuery query) {
        throw new UnsupportedOperationException("Issues are found by JQL");
    }

    private List<Step> steps(long entryId, boolean ended) {
        return db.list(
                "select id, entry_id, step_id, action_id, owner, caller, started, finished, status, previous"
                        + " from workflow_step where entry_id = ? and ended = ? order by id",
                JdbcWorkflowStore::step,
                entryId,
                ended);
    }

    private static Step step(ResultSet row) throws SQLException {
        Long finished = row.getObject("finished", Long.class);
        Long previous = row.getObject("previous", Long.class);
        return new SimpleStep(
                row.getLong("id"),
                row.getLong("entry_id"),
                row.getInt("step_id"),
                row.getInt("action_id"),
                row.getString("owner"),
                new Date(row.getLong("started")),
                null,
                finished == null ? null : new Date(finished),
                row.getString("status"),
                previous == null ? new long[0] : new long[] {previous},
                row.getString("caller"));
    }
}
