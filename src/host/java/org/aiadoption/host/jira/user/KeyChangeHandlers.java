package org.aiadoption.host.jira.user;

import com.atlassian.jira.bc.ServiceResult;
import com.atlassian.jira.user.anonymize.UserKeyChangeHandler;
import com.atlassian.jira.user.anonymize.UserPropertyChangeParameter;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.aiadoption.host.plugin.EnabledPlugin;
import org.aiadoption.host.plugin.ModuleElement;
import org.aiadoption.host.plugin.ModuleType;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The modules {@code user-key-change-handler}: plugins that keep users by key. As in Jira, what one of them answers or
 * throws stops neither the anonymisation nor the others.
 */
public final class KeyChangeHandlers implements ModuleType {
    private static final Logger LOG = LoggerFactory.getLogger(KeyChangeHandlers.class);

    private final List<UserKeyChangeHandler> handlers = new CopyOnWriteArrayList<>();

    private record Change(String getOriginal, String getTarget) implements UserPropertyChangeParameter {}

    @Override
    public Set<String> names() {
        return Set.of("user-key-change-handler");
    }

    @Override
    public Runnable enable(EnabledPlugin plugin, ModuleElement module) {
        UserKeyChangeHandler handler = plugin.make(module.attribute("class"), UserKeyChangeHandler.class);
        handlers.add(handler);
        return () -> handlers.remove(handler);
    }

    void tell(String oldKey, String newKey) {
        Change change = new Change(oldKey, newKey);
        handlers.forEach(handler -> tell(handler, change));
    }

    private static void tell(UserKeyChangeHandler handler, Change change) {
        try {
            handler.getAffectedEntities(change);
            handler.getNumberOfTasks(change);
            ServiceResult result = handler.update(change);
            if (!result.isValid()) {
                LOG.warn("{} says: {}", handler.getClass().getName(), result.getErrorCollection());
            }
        } catch (RuntimeException | LinkageError e) {
            LOG.warn("{} failed", handler.getClass().getName(), e);
        }
    }
}
