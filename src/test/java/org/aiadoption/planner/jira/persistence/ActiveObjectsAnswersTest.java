package org.aiadoption.planner.jira.persistence;

import org.aiadoption.planner.application.port.Answers;
import org.aiadoption.planner.contract.AnswersContract;
import org.aiadoption.planner.jira.persistence.support.TestDatabase;
import org.junit.jupiter.api.AfterEach;

class ActiveObjectsAnswersTest extends AnswersContract {

    private final TestDatabase database = Tables.database();
    private final Answers answers = new ActiveObjectsAnswers(database.activeObjects());

    @Override
    protected Answers answers() {
        return answers;
    }

    @AfterEach
    void close() {
        database.close();
    }
}
