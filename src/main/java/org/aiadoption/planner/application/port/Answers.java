package org.aiadoption.planner.application.port;

import java.util.List;
import org.aiadoption.planner.domain.risk.Answer;

/** What people said about a plan's checks. Rows are only ever added. */
public interface Answers {

    /** The newest answer to each answered check of the plan. One statement. */
    List<Answer> newest(long planId);

    /** All answers to one check, newest first. */
    List<Answer> history(long planId, String checkKey);

    /** False when that revision of the check has been answered already, and then nothing changed. */
    boolean add(long planId, Answer answer);
}
