package org.aiadoption.host;

import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import org.aiadoption.host.ao.ActiveObjectsModules;
import org.aiadoption.host.ao.SqlCounter;
import org.aiadoption.host.ao.Transactions;
import org.aiadoption.host.cluster.Cluster;
import org.aiadoption.host.data.Db;
import org.aiadoption.host.jira.JiraHalf;
import org.aiadoption.host.jira.search.JqlFunctionModules;
import org.aiadoption.host.jira.search.JqlFunctions;
import org.aiadoption.host.jira.user.KeyChangeHandlers;
import org.aiadoption.host.jira.workflow.WorkflowModules;
import org.aiadoption.host.options.HostOptions;
import org.aiadoption.host.platform.Callbacks;
import org.aiadoption.host.platform.ClockedJobs;
import org.aiadoption.host.platform.EventBus;
import org.aiadoption.host.platform.ServerIdentity;
import org.aiadoption.host.platform.StoredSettings;
import org.aiadoption.host.plugin.Fragments;
import org.aiadoption.host.plugin.ModuleType;
import org.aiadoption.host.plugin.Mounts;
import org.aiadoption.host.plugin.Plugins;
import org.aiadoption.host.plugin.Servlets;
import org.aiadoption.host.plugin.StockConditions;
import org.aiadoption.host.plugin.Translations;
import org.aiadoption.host.plugin.WebResources;
import org.aiadoption.host.rest.RestModules;
import org.aiadoption.host.velocity.Engines;

/** The parts of the host that live as long as it does, between Jira's half and the web server. */
record Modules(
        JiraHalf jira,
        Cluster cluster,
        Translations translations,
        EventBus events,
        StoredSettings settings,
        ServerIdentity identity,
        Transactions transactions,
        SqlCounter counter,
        ActiveObjectsModules activeObjects,
        Engines engines,
        WebResources resources,
        Fragments fragments,
        ClockedJobs jobs) {

    /** By how much jobs come sooner than they should, for tests that cannot wait for a minute. */
    private static final String HASTE = "host.haste";

    /** What {@link #over} builds on. */
    record Ground(
            HostOptions options,
            DataSource source,
            Cluster cluster,
            Translations translations,
            EventBus events,
            Clock clock) {}

    static Modules over(Ground ground, JiraHalf jira) {
        DataSource source = ground.source();
        JiraAuthenticationContext authentication = jira.get(JiraAuthenticationContext.class);
        StoredSettings settings = new StoredSettings(source);
        Transactions transactions = new Transactions(source);
        SqlCounter counter = new SqlCounter();
        Engines engines = new Engines(authentication);
        StockConditions stock = new StockConditions(
                authentication, jira.get(GlobalPermissionManager.class), jira.get(PermissionManager.class));
        return new Modules(
                jira,
                ground.cluster(),
                ground.translations(),
                ground.events(),
                settings,
                new ServerIdentity(settings, ground.options().switches().serverId()),
                transactions,
                counter,
                new ActiveObjectsModules(source, transactions, counter, settings),
                engines,
                new WebResources(),
                new Fragments(stock, ground.translations(), engines, authentication),
                new ClockedJobs(new Db(source), ground.clock(), Long.getLong(HASTE, 1)));
    }

    /** What brings plugins up: it mounts their servlets and resources where it is told. */
    Plugins plugins(Mounts mounts) {
        JiraAuthenticationContext authentication = jira.get(JiraAuthenticationContext.class);
        List<ModuleType> types = List.of(
                activeObjects,
                resources,
                fragments,
                engines.allowlistModules(),
                new JqlFunctionModules(jira.get(JqlFunctions.class)),
                new Servlets(mounts, authentication),
                new RestModules(mounts, authentication),
                jira.get(WorkflowModules.class),
                jira.get(KeyChangeHandlers.class));
        return new Plugins(types, translations, events, new Callbacks());
    }
}
