package org.aiadoption.planner.contract;

import org.aiadoption.planner.application.port.Answers;
import org.aiadoption.planner.support.InMemoryAnswers;

class InMemoryAnswersTest extends AnswersContract {

    private final Answers answers = new InMemoryAnswers();

    @Override
    protected Answers answers() {
        return answers;
    }
}
