package org.aiadoption.planner.jira.persistence;

import java.util.List;
import net.java.ao.RawEntity;
import org.aiadoption.planner.jira.persistence.support.Engine;
import org.aiadoption.planner.jira.persistence.support.TestDatabase;

/** All tables of the planner. */
final class Tables {

    static final List<Class<? extends RawEntity<?>>> ALL = List.of(
            PlanRow.class,
            NodeRow.class,
            NodeTextRow.class,
            AttemptRow.class,
            MadeRow.class,
            LeaseRow.class,
            AnswerRow.class,
            RequestRow.class,
            PackRow.class);

    private Tables() {}

    /** In the engine that starts fastest. */
    static TestDatabase database() {
        return database(Engine.H2);
    }

    static TestDatabase database(Engine engine) {
        return new TestDatabase(engine, ALL);
    }
}
