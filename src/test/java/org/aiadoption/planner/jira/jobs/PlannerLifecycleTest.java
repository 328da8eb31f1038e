package org.aiadoption.planner.jira.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.plugin.Plugin;
import com.atlassian.plugin.event.events.PluginEnabledEvent;
import com.atlassian.scheduler.SchedulerService;
import java.lang.reflect.Modifier;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.aiadoption.planner.support.InMemorySettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class PlannerLifecycleTest {

    private final EventPublisher events = mock(EventPublisher.class);
    private final SchedulerService scheduler = mock(SchedulerService.class);
    private final CountDownLatch loaded = new CountDownLatch(1);
    private final WaitingPlans plans = new WaitingPlans();
    private final PlannerLifecycle lifecycle = new PlannerLifecycle(events, engine());

    @AfterEach
    void stop() {
        lifecycle.stop();
    }

    @Test
    void nothing_starts_before_jira_has_started() {
        lifecycle.onPluginEnabled(enabled("org.aiadoption.planner"));

        verify(scheduler, never()).registerJobRunner(any(), any());
    }

    @Test
    void nothing_starts_before_the_plugin_is_enabled() {
        lifecycle.onStart();

        verify(scheduler, never()).registerJobRunner(any(), any());
    }

    @Test
    void another_plugin_does_not_count() {
        lifecycle.onStart();
        lifecycle.onPluginEnabled(enabled("org.example.other"));

        verify(scheduler, never()).registerJobRunner(any(), any());
    }

    @Test
    void at_boot_the_plugin_is_enabled_first() throws InterruptedException {
        lifecycle.onPluginEnabled(enabled("org.aiadoption.planner"));
        lifecycle.onStart();

        assertThat(loaded.await(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void after_an_upload_jira_has_started_first() throws InterruptedException {
        lifecycle.onStart();
        lifecycle.onPluginEnabled(enabled("org.aiadoption.planner"));

        assertThat(loaded.await(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void a_second_event_starts_nothing_twice() {
        lifecycle.onStart();
        lifecycle.onPluginEnabled(enabled("org.aiadoption.planner"));
        lifecycle.onPluginEnabled(enabled("org.aiadoption.planner"));

        verify(scheduler, times(1)).registerJobRunner(any(), any());
    }

    @Test
    void a_stop_ends_the_job_and_the_queue_however_often_it_is_told() {
        lifecycle.onStart();
        lifecycle.onPluginEnabled(enabled("org.aiadoption.planner"));

        lifecycle.onStop();
        lifecycle.stop();

        verify(scheduler, times(1)).unregisterJobRunner(any());
        assertThat(plans.open()).isFalse();
    }

    @Test
    void what_was_stopped_does_not_start_again() {
        lifecycle.stop();
        lifecycle.onStart();
        lifecycle.onPluginEnabled(enabled("org.aiadoption.planner"));

        verify(scheduler, never()).registerJobRunner(any(), any());
    }

    @Test
    void it_listens_from_its_making_to_its_end() {
        lifecycle.listen();
        verify(events).register(lifecycle);

        lifecycle.stop();
        verify(events).unregister(lifecycle);
    }

    @Test
    void jira_can_call_its_listener_method() throws NoSuchMethodException {
        assertThat(Modifier.isPublic(PlannerLifecycle.class.getModifiers())).isTrue();
        assertThat(PlannerLifecycle.class
                        .getMethod("onPluginEnabled", PluginEnabledEvent.class)
                        .isAnnotationPresent(EventListener.class))
                .isTrue();
    }

    private SeedingEngine engine() {
        JiraThreads threads = new JiraThreads(new NotedThreadLocals());
        PlannerTasks tasks = new PlannerTasks(loaded::countDown, plan -> {}, () -> {}, () -> {});
        return new SeedingEngine(
                new Background(threads),
                new SeedingWorkers(plans, threads, tasks, new InMemorySettings()),
                new ResumeJob(scheduler, threads, tasks),
                tasks);
    }

    private static PluginEnabledEvent enabled(String key) {
        Plugin plugin = mock(Plugin.class);
        when(plugin.getKey()).thenReturn(key);
        return new PluginEnabledEvent(plugin);
    }
}
