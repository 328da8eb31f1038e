package org.aiadoption.planner.application.showing;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.aiadoption.planner.application.Access;
import org.aiadoption.planner.application.Outcome;
import org.aiadoption.planner.application.Refusal;
import org.aiadoption.planner.application.port.Answers;
import org.aiadoption.planner.domain.risk.Answer;
import org.aiadoption.planner.domain.risk.CheckState;
import org.aiadoption.planner.domain.text.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * Answers a check of a plan, for those who may edit the epic of its phase. An answer never replaces another: it adds a
 * revision, so nobody's answer is lost.
 */
public final class AnswerCheck {

    private static final int REASON_LIMIT = 2_000;

    private final Access access;
    private final ShowPlan showPlan;
    private final Answers answers;
    private final Clock clock;

    public AnswerCheck(Access access, ShowPlan showPlan, Answers answers, Clock clock) {
        this.access = access;
        this.showPlan = showPlan;
        this.answers = answers;
        this.clock = clock;
    }

    /**
     * What somebody says.
     *
     * @param state {@code open}, {@code done} or {@code not-applicable}
     * @param reason required for {@code not-applicable}
     * @param seenRevision the revision that the user saw; null to answer whatever came in between
     */
    public record Given(
            String state, String reason, @Nullable Integer seenRevision) {}

    /** The check as it stands afterwards. Saying what is said already changes nothing. */
    public Outcome<CheckView> answer(String userKey, long planId, String checkKey, Given given) {
        return CheckState.ofCode(given.state())
                .map(state -> access.plan(userKey, planId)
                        .then(plan -> showPlan.show(userKey, plan))
                        .then(plan -> answer(userKey, plan, checkKey, given)))
                .orElseGet(() -> Outcome.refused(Refusal.invalid("state", "check-state-unknown", given.state())));
    }

    /** All answers to a check, newest first, for those who may see the plan. */
    public Outcome<List<Answer>> history(String userKey, long planId, String checkKey) {
        return showPlan.show(userKey, planId)
                .then(plan -> phaseOf(plan, checkKey).isPresent()
                        ? Outcome.done(answers.history(planId, checkKey))
                        : Outcome.refused(Refusal.notFound("check-not-found", checkKey)));
    }

    private Outcome<CheckView> answer(String userKey, PlanView plan, String checkKey, Given given) {
        return answerable(plan, checkKey).then(seen -> reason(given).then(reason -> store(userKey, plan, seen, given)));
    }

    private static Outcome<CheckView> answerable(PlanView plan, String checkKey) {
        Optional<PhaseView> phase = phaseOf(plan, checkKey);
        if (phase.isEmpty()) {
            return Outcome.refused(Refusal.notFound("check-not-found", checkKey));
        }
        return phase.get().mayAnswer()
                ? Outcome.done(view(phase.get(), checkKey))
                : Outcome.refused(Refusal.forbidden(
                        "check-not-answerable", phase.get().epic().summary()));
    }

    private static Outcome<String> reason(Given given) {
        String reason = given.reason().strip();
        boolean missing = given.state().equals(CheckState.NOT_APPLICABLE.code()) && !PlainText.visible(reason);
        return missing ? Outcome.refused(Refusal.invalid("reason", "reason-missing")) : printable(reason);
    }

    private static Outcome<String> printable(String reason) {
        if (reason.length() > REASON_LIMIT) {
            String limit = String.valueOf(REASON_LIMIT);
            return Outcome.refused(
                    Refusal.invalid("reason", "text-too-long", "reason", limit, String.valueOf(reason.length())));
        }
        return PlainText.printable(reason)
                ? Outcome.done(reason)
                : Outcome.refused(Refusal.invalid("reason", "text-not-printable", "reason"));
    }

    private Outcome<CheckView> store(String userKey, PlanView plan, CheckView seen, Given given) {
        Answer answer = next(userKey, seen, given);
        if (says(seen, answer)) {
            return Outcome.done(seen);
        }
        if (given.seenRevision() != null && given.seenRevision() != seen.revision()) {
            return Outcome.refused(overtaken(seen));
        }
        return add(userKey, plan.plan().id(), answer);
    }

    private Answer next(String userKey, CheckView seen, Given given) {
        CheckState state = CheckState.ofCode(given.state()).orElseThrow();
        String reason = state == CheckState.NOT_APPLICABLE ? given.reason().strip() : "";
        return new Answer(seen.check().key(), seen.revision() + 1, state, reason, userKey, clock.instant());
    }

    private static boolean says(CheckView seen, Answer answer) {
        String reason = seen.answer().map(Answer::reason).orElse("");
        return seen.state() == answer.state()
                && (answer.state() != CheckState.NOT_APPLICABLE || reason.equals(answer.reason()));
    }

    private Outcome<CheckView> add(String userKey, long planId, Answer answer) {
        String checkKey = answer.checkKey();
        boolean added = answers.add(planId, answer);
        return showPlan.show(userKey, planId)
                .map(now -> view(phaseOf(now, checkKey).orElseThrow(), checkKey))
                .then(now -> added ? Outcome.done(now) : Outcome.refused(overtaken(now)));
    }

    private static Refusal overtaken(CheckView seen) {
        return Refusal.conflict(
                "check-answered-meanwhile", seen.answeredBy(), seen.state().code());
    }

    private static Optional<PhaseView> phaseOf(PlanView plan, String checkKey) {
        return plan.phases().stream()
                .filter(p -> p.checks().stream().anyMatch(c -> c.check().key().equals(checkKey)))
                .findFirst();
    }

    private static CheckView view(PhaseView phase, String checkKey) {
        return phase.checks().stream()
                .filter(c -> c.check().key().equals(checkKey))
                .findFirst()
                .orElseThrow();
    }
}
