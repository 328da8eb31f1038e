package org.aiadoption.host.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask;
import com.atlassian.activeobjects.external.ModelVersion;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Comparator;
import java.util.List;
import net.java.ao.RawEntity;
import org.jspecify.annotations.Nullable;

/**
 * What one bundle gets as Active Objects. Until its {@code <ao>} module is enabled every call is refused; the first
 * call afterwards upgrades and migrates the tables, in the products' order: upgrade tasks first, then the migration.
 */
final class PluginDatabase implements InvocationHandler {
    /** What the {@code <ao>} module says. */
    record Model(
            TablePrefix prefix,
            List<Class<? extends RawEntity<?>>> entities,
            List<ActiveObjectsUpgradeTask> upgradeTasks) {}

    private final String symbolicName;
    private final EntityManagers managers;
    private final Transactions transactions;
    private final ModelVersions versions;
    private @Nullable Model model;
    private @Nullable ActiveObjects ready;

    PluginDatabase(String symbolicName, EntityManagers managers, Transactions transactions, ModelVersions versions) {
        this.symbolicName = symbolicName;
        this.managers = managers;
        this.transactions = transactions;
        this.versions = versions;
    }

    ActiveObjects proxy() {
        return (ActiveObjects) Proxy.newProxyInstance(
                PluginDatabase.class.getClassLoader(), new Class<?>[] {ActiveObjects.class}, this);
    }

    synchronized void open(Model newModel) {
        model = newModel;
    }

    synchronized void close() {
        model = null;
        ready = null;
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] args) throws Throwable {
        try {
            return switch (method.getName()) {
                case "toString" -> "Active Objects of " + symbolicName;
                case "hashCode" -> System.identityHashCode(proxy);
                case "equals" -> proxy == args[0];
                default -> method.invoke(ready(), args);
            };
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private synchronized ActiveObjects ready() {
        if (model == null) {
            throw new IllegalStateException("plugin [{" + symbolicName + "}] invoking ActiveObjects before <ao>"
                    + " configuration module is enabled or plugin is missing an <ao> configuration module. Note that"
                    + " scanning of entities from the ao.model package is no longer supported.");
        }
        if (ready == null) {
            upgrade(model);
            ActiveObjects objects = objects(model);
            List<Class<? extends RawEntity<?>>> entities = model.entities();
            migrate(objects, entities);
            ready = objects;
        }
        return ready;
    }

    private void migrate(ActiveObjects objects, List<Class<? extends RawEntity<?>>> entities) {
        @SuppressWarnings({"unchecked", "rawtypes"})
        Class<? extends RawEntity<?>>[] types = entities.toArray(new Class[0]);
        transactions.run(() -> {
            objects.migrate(types);
            return true;
        });
    }

    private void upgrade(Model toUpgrade) {
        ModelVersion current = versions.current(toUpgrade.prefix());
        List<ActiveObjectsUpgradeTask> due = toUpgrade.upgradeTasks().stream()
                .filter(task -> task.getModelVersion().isNewerThan(current))
                .sorted(Comparator.comparing(ActiveObjectsUpgradeTask::getModelVersion))
                .toList();
        for (ActiveObjectsUpgradeTask task : due) {
            transactions.run(() -> {
                task.upgrade(versions.current(toUpgrade.prefix()), objects(toUpgrade));
                return true;
            });
            versions.update(toUpgrade.prefix(), task.getModelVersion());
        }
    }

    private ActiveObjects objects(Model of) {
        return new EntityManaged(managers.open(of.prefix()), transactions);
    }
}
