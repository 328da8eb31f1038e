package org.aiadoption.planner.application.settling;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.aiadoption.planner.application.Outcome;
import org.aiadoption.planner.application.Refusal;
import org.aiadoption.planner.application.port.ClusterLocks;
import org.aiadoption.planner.application.port.IssueTypeSchemes;
import org.aiadoption.planner.application.port.IssueTypeSchemes.Scheme;
import org.aiadoption.planner.application.port.Permissions;
import org.aiadoption.planner.application.port.Settings;

/**
 * Previews, does and undoes what the planner changes in Jira's configuration: the issue type <em>AI implementation
 * plan</em> and the schemes that offer it. Nothing is changed before a Jira administrator asks for it.
 */
public final class SetUpPlanType {

    private static final String LOCK = "org.aiadoption.planner.set-up";

    private final Permissions permissions;
    private final Settings settings;
    private final IssueTypeSchemes schemes;
    private final ClusterLocks locks;

    public SetUpPlanType(Permissions permissions, Settings settings, IssueTypeSchemes schemes, ClusterLocks locks) {
        this.permissions = permissions;
        this.settings = settings;
        this.schemes = schemes;
        this.locks = locks;
    }

    /**
     * How things stand.
     *
     * @param typeId empty until the type has been made
     * @param issues how many issues have the type; while there are any it cannot be removed
     */
    public record SetUp(String typeId, List<Scheme> schemes, long issues) {

        public SetUp {
            schemes = List.copyOf(schemes);
        }

        public boolean done() {
            return !typeId.isEmpty();
        }
    }

    /** The name and description that the type is given, in the administrator's language. */
    public record TypeText(String name, String description) {}

    public Outcome<SetUp> show(String userKey) {
        return permissions.administersJira(userKey)
                ? Outcome.done(now())
                : Outcome.refused(Refusal.forbidden("jira-not-administered"));
    }

    /** Makes the type if need be and offers it in exactly these schemes. */
    public Outcome<SetUp> apply(String userKey, TypeText text, Set<Long> schemeIds) {
        return locks.locked(LOCK, () -> show(userKey).then(before -> apply(before, text, schemeIds)));
    }

    private Outcome<SetUp> apply(SetUp before, TypeText text, Set<Long> schemeIds) {
        Set<Long> known = before.schemes().stream().map(Scheme::id).collect(Collectors.toSet());
        if (!known.containsAll(schemeIds)) {
            return Outcome.refused(Refusal.invalid("schemes", "scheme-unknown"));
        }
        if (!before.done() && schemes.nameTaken(text.name())) {
            return Outcome.refused(Refusal.conflict("type-name-taken", text.name()));
        }
        String typeId = before.done() ? before.typeId() : schemes.createType(text.name(), text.description());
        settings.changePlanType(Optional.of(typeId));
        schemes.offerIn(schemeIds, typeId);
        return Outcome.done(now());
    }

    /** Takes the type away again, if no issue has it. */
    public Outcome<SetUp> undo(String userKey) {
        return locks.locked(LOCK, () -> show(userKey).then(this::undo));
    }

    private Outcome<SetUp> undo(SetUp before) {
        if (!before.done()) {
            return Outcome.done(before);
        }
        if (before.issues() > 0) {
            return Outcome.refused(Refusal.conflict("type-in-use", String.valueOf(before.issues())));
        }
        schemes.removeType(before.typeId());
        settings.changePlanType(Optional.empty());
        return Outcome.done(now());
    }

    private SetUp now() {
        String typeId = settings.planType().filter(schemes::exists).orElse("");
        long issues = typeId.isEmpty() ? 0 : schemes.issueCount(typeId);
        return new SetUp(typeId, schemes.schemes(typeId), issues);
    }
}
