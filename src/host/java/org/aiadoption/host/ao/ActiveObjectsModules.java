package org.aiadoption.host.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import net.java.ao.RawEntity;
import org.aiadoption.host.plugin.EnabledPlugin;
import org.aiadoption.host.plugin.ModuleElement;
import org.aiadoption.host.plugin.ModuleProblem;
import org.aiadoption.host.plugin.ModuleType;

/** The modules {@code ao}, and the service {@link ActiveObjects} of which each bundle gets its own. */
public final class ActiveObjectsModules implements ModuleType {
    private final Map<String, PluginDatabase> databases = new ConcurrentHashMap<>();
    private final EntityManagers managers;
    private final Transactions transactions;
    private final ModelVersions versions;

    public ActiveObjectsModules(
            DataSource source, Transactions transactions, SqlCounter counter, PluginSettingsFactory settings) {
        this.managers = new EntityManagers(source, transactions, counter);
        this.transactions = transactions;
        this.versions = new ModelVersions(settings);
    }

    /** The service for a bundle; usable once the bundle's {@code <ao>} module is enabled. */
    public ActiveObjects service(String symbolicName) {
        return database(symbolicName).proxy();
    }

    @Override
    public Set<String> names() {
        return Set.of("ao");
    }

    @Override
    public Runnable enable(EnabledPlugin plugin, ModuleElement module) {
        String namespace = module.attribute("namespace");
        String symbolicName = plugin.bundle().symbolicName();
        List<Class<? extends RawEntity<?>>> entities = new ArrayList<>();
        for (ModuleElement entity : module.children("entity")) {
            entities.add(entity(plugin.type(entity.text())));
        }
        List<ActiveObjectsUpgradeTask> tasks = module.children("upgradeTask").stream()
                .map(task -> plugin.make(task.text(), ActiveObjectsUpgradeTask.class))
                .toList();
        PluginDatabase database = database(symbolicName);
        database.open(new PluginDatabase.Model(
                TablePrefix.of(namespace.isEmpty() ? symbolicName : namespace), entities, tasks));
        return database::close;
    }

    @SuppressWarnings("unchecked")
    private static Class<? extends RawEntity<?>> entity(Class<?> type) {
        if (!RawEntity.class.isAssignableFrom(type)) {
            throw new ModuleProblem(type.getName() + " is not a net.java.ao.RawEntity");
        }
        return (Class<? extends RawEntity<?>>) type;
    }

    private PluginDatabase database(String symbolicName) {
        return databases.computeIfAbsent(
                symbolicName, name -> new PluginDatabase(name, managers, transactions, versions));
    }
}
