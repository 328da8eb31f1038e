package org.aiadoption.planner.jira.persistence;

import org.aiadoption.planner.application.port.Answers;
import org.aiadoption.planner.contract.AnswersContract;
import org.aiadoption.planner.jira.persistence.support.Engine;
import org.aiadoption.planner.jira.persistence.support.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

@ParameterizedClass
@MethodSource("org.aiadoption.planner.jira.persistence.support.Engine#available")
class ActiveObjectsAnswersTest extends AnswersContract {

    private final TestDatabase database;
    private final Answers answers;

    ActiveObjectsAnswersTest(Engine engine) {
        database = Tables.database(engine);
        answers = new ActiveObjectsAnswers(database.activeObjects());
    }

    @Override
    protected Answers answers() {
        return answers;
    }

    @AfterEach
    void close() {
        database.close();
    }
}
