package org.aiadoption.planner.application.making;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.aiadoption.planner.application.Access;
import org.aiadoption.planner.application.Outcome;
import org.aiadoption.planner.application.Refusal;
import org.aiadoption.planner.application.making.FitIssue.Wish;
import org.aiadoption.planner.application.making.PlanRequest.Change;
import org.aiadoption.planner.application.port.Catalog;
import org.aiadoption.planner.application.port.People;
import org.aiadoption.planner.application.port.Person;
import org.aiadoption.planner.application.port.ProjectRef;
import org.aiadoption.planner.application.port.TrackedIssue;
import org.aiadoption.planner.domain.plan.Aim;
import org.aiadoption.planner.domain.plan.IssueMapping;
import org.aiadoption.planner.domain.plan.NodeChange;
import org.aiadoption.planner.domain.plan.NodeKind;
import org.aiadoption.planner.domain.plan.Outliner;
import org.aiadoption.planner.domain.plan.Place;
import org.aiadoption.planner.domain.plan.PlanBrief;
import org.aiadoption.planner.domain.plan.PlanTerms;
import org.aiadoption.planner.domain.plan.Tailoring;
import org.aiadoption.planner.domain.template.Role;
import org.aiadoption.planner.domain.template.Template;
import org.aiadoption.planner.domain.text.Language;
import org.jspecify.annotations.Nullable;

/** Understands a request, or says everything that is wrong with it. Changes nothing. */
public final class ReadRequest {

    private final Catalog catalog;
    private final Access access;
    private final People people;
    private final ChooseMapping chooseMapping;
    private final FitIssue fitIssue;
    private final ReadFields fields;

    public ReadRequest(
            Catalog catalog,
            Access access,
            People people,
            ChooseMapping chooseMapping,
            FitIssue fitIssue,
            Clock clock) {
        this.catalog = catalog;
        this.access = access;
        this.people = people;
        this.chooseMapping = chooseMapping;
        this.fitIssue = fitIssue;
        this.fields = new ReadFields(people, clock);
    }

    /** What the request would become, for a user who may browse its project. */
    public Outcome<PlanProposal> read(String userKey, PlanRequest request) {
        if (request.project().isBlank()) {
            return Outcome.refused(Refusal.invalid("project", "text-missing", "project"));
        }
        return access.project(userKey, request.project().strip()).then(project -> {
            Optional<Template> template = catalog.newest(request.template().strip());
            return template.isPresent()
                    ? propose(userKey, request, project, template.get())
                    : Outcome.refused(Refusal.notFound("template-not-found", request.template()));
        });
    }

    private Outcome<PlanProposal> propose(String userKey, PlanRequest request, ProjectRef project, Template template) {
        Violations violations = new Violations();
        PlanTerms terms = terms(request.terms(), violations);
        Aim aim = fields.aim(request.aim(), terms.start(), violations);
        Map<Role, String> cast = fields.cast(request.people(), template.roles(), violations);
        Tailoring tailoring = tailoring(request.options(), template, terms.start(), violations);
        IssueMapping mapping =
                chooseMapping.choose(project.id(), request.options().mapping(), violations);
        TrackedIssue root = rootIssue(userKey, project, request.options().rootIssue(), violations);
        if (!violations.none()) {
            return Outcome.refused(Refusal.of(Refusal.Kind.INVALID, violations.found()));
        }
        String owner = people.byKey(userKey).map(Person::displayName).orElse(userKey);
        PlanBrief brief =
                new PlanBrief(template, terms, aim, new PlanBrief.Cast(cast, project.name(), owner), tailoring);
        return Outcome.done(new PlanProposal(project, brief, mapping, Outliner.outline(brief), root));
    }

    private @Nullable TrackedIssue rootIssue(
            String userKey, ProjectRef project, String issueKey, Violations violations) {
        Wish wish = new Wish(userKey, project.id(), NodeKind.ROOT, issueKey.strip());
        return issueKey.isBlank()
                ? null
                : fitIssue.find(wish, "rootIssue", violations).orElse(null);
    }

    private PlanTerms terms(PlanRequest.Terms given, Violations violations) {
        String name = violations.line("name", given.name());
        Optional<Language> language = Language.ofTag(given.language());
        if (language.isEmpty()) {
            violations.add("language", "language-unknown", given.language());
        }
        return new PlanTerms(name, language.orElse(Language.ENGLISH), fields.start(given.startDate(), violations));
    }

    private Tailoring tailoring(PlanRequest.Options given, Template template, LocalDate start, Violations violations) {
        Map<String, NodeChange> changes = new HashMap<>();
        given.changes().forEach((key, change) -> {
            if (changeable(template, key, change, violations)) {
                changes.put(key, change("nodes." + key, change, start, violations));
            }
        });
        return new Tailoring(given.epicsOnly(), changes);
    }

    private static boolean changeable(Template template, String key, Change change, Violations violations) {
        boolean known = isNode(template, key);
        boolean withoutRoot = change.excluded() && key.equals(Place.ROOT_KEY);
        if (!known) {
            violations.add("nodes." + key, "node-unknown", key);
        } else if (withoutRoot) {
            violations.add("nodes." + key, "root-excluded");
        }
        return known && !withoutRoot;
    }

    private NodeChange change(String field, Change given, LocalDate start, Violations violations) {
        String summary = given.summary() == null ? null : violations.line(field + ".summary", given.summary());
        LocalDate due = given.due() == null ? null : fields.dayFrom(start, field + ".due", given.due(), violations);
        String assignee = given.assignee();
        if (assignee != null && !assignee.isBlank()) {
            assignee = fields.person(field + ".assignee", assignee.strip(), violations)
                    .orElse("");
        }
        return new NodeChange(given.excluded(), summary, due, assignee);
    }

    private static boolean isNode(Template template, String key) {
        return key.equals(Place.ROOT_KEY)
                || template.phases().stream()
                        .anyMatch(p -> p.key().equals(key)
                                || p.items().stream().anyMatch(i -> i.key().equals(key)));
    }
}
