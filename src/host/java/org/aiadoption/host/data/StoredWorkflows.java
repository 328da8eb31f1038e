package org.aiadoption.host.data;

import com.opensymphony.workflow.FactoryException;
import com.opensymphony.workflow.InvalidWorkflowDescriptorException;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import com.opensymphony.workflow.loader.WorkflowLoader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.xml.sax.SAXException;

/** The workflows in the database, and which of them the issues of a project and type follow. */
public final class StoredWorkflows {
    private static final String STATUS = "jira.status.id";

    private final Db db;

    public StoredWorkflows(Db db) {
        this.db = db;
    }

    /** The workflow of the type, else the one that the project's scheme has for any type. */
    public String of(long project, long type) {
        return db.first(
                        "select s.workflow from workflow_scheme s join project p on p.workflow_scheme = s.name"
                                + " where p.id = ? and (s.type_id = ? or s.type_id is null)"
                                + " order by case when s.type_id is null then 1 else 0 end",
                        row -> row.getString(1),
                        project,
                        type)
                .orElseThrow(() -> new IllegalStateException("No workflow for project " + project + ", type " + type));
    }

    /** A workflow as it was written, without what plugins put on it. */
    public WorkflowDescriptor read(String name) throws FactoryException {
        String xml = db.first("select descriptor from workflow where name = ?", row -> row.getString(1), name)
                .orElseThrow(() -> new FactoryException("There is no workflow named " + name));
        try {
            return WorkflowLoader.load(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException | SAXException | InvalidWorkflowDescriptorException broken) {
            throw new FactoryException("The workflow " + name + " cannot be read", broken);
        }
    }

    public static String statusOf(StepDescriptor step) {
        return String.valueOf(step.getMetaAttributes().get(STATUS));
    }

    /** The step at which issues have this status. */
    public static Optional<Integer> stepWith(WorkflowDescriptor workflow, String statusId) {
        for (Object step : workflow.getSteps()) {
            if (step instanceof StepDescriptor found && statusOf(found).equals(statusId)) {
                return Optional.of(found.getId());
            }
        }
        return Optional.empty();
    }
}
