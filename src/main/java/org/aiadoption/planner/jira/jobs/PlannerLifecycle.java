package org.aiadoption.planner.jira.jobs;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.plugin.event.events.PluginEnabledEvent;
import com.atlassian.sal.api.lifecycle.LifecycleAware;

/**
 * Starts the background work once Jira has started and this plugin is enabled, whichever comes last: at boot the plugin
 * is enabled first, after an upload Jira has long started, and before both Active Objects may not be used. Public
 * because Jira calls event listeners reflectively.
 */
public final class PlannerLifecycle implements LifecycleAware {

    private static final String PLUGIN_KEY = "org.aiadoption.planner";

    private enum Stage {
        ARRIVING,
        RUNNING,
        STOPPED
    }

    private final EventPublisher events;
    private final SeedingEngine engine;
    private boolean jiraStarted;
    private boolean pluginEnabled;
    private Stage stage = Stage.ARRIVING;

    PlannerLifecycle(EventPublisher events, SeedingEngine engine) {
        this.events = events;
        this.engine = engine;
    }

    void listen() {
        events.register(this);
    }

    @Override
    public synchronized void onStart() {
        jiraStarted = true;
        startIfReady();
    }

    /** Called for every plugin; only our own counts. */
    @EventListener
    public synchronized void onPluginEnabled(PluginEnabledEvent event) {
        pluginEnabled |= PLUGIN_KEY.equals(event.getPlugin().getKey());
        startIfReady();
    }

    @Override
    public void onStop() {
        stop();
    }

    /** Also called when the plugin is disabled, with or without {@link #onStop} before. */
    synchronized void stop() {
        events.unregister(this);
        if (stage == Stage.RUNNING) {
            engine.stop();
        }
        stage = Stage.STOPPED;
    }

    private void startIfReady() {
        if (stage == Stage.ARRIVING && jiraStarted && pluginEnabled) {
            stage = Stage.RUNNING;
            engine.start();
        }
    }
}
