package org.aiadoption.host.jira.workflow;

import com.opensymphony.workflow.FactoryException;
import com.opensymphony.workflow.InvalidWorkflowDescriptorException;
import com.opensymphony.workflow.config.DefaultConfiguration;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import com.opensymphony.workflow.loader.WorkflowLoader;
import com.opensymphony.workflow.spi.WorkflowStore;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.aiadoption.host.data.Db;
import org.xml.sax.SAXException;

/** Where OSWorkflow finds its workflows: {@code workflow-NAME.xml} beside the sample data. */
final class WorkflowSetup extends DefaultConfiguration {
    private final Map<String, WorkflowDescriptor> loaded = new ConcurrentHashMap<>();
    private final WorkflowStore store;

    WorkflowSetup(WorkflowStore store) {
        this.store = store;
    }

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
        WorkflowDescriptor read = read(name);
        loaded.put(name, read);
        return read;
    }

    private static WorkflowDescriptor read(String name) throws FactoryException {
        try (InputStream xml = Db.class.getResourceAsStream("workflow-" + name + ".xml")) {
            if (xml == null) {
                throw new FactoryException("There is no workflow named " + name);
            }
            return WorkflowLoader.load(xml);
        } catch (IOException | SAXException | InvalidWorkflowDescriptorException broken) {
            throw new FactoryException("The workflow " + name + " cannot be read", broken);
        }
    }
}
