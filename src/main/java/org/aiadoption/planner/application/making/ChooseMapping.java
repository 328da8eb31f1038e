package org.aiadoption.planner.application.making;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.aiadoption.planner.application.making.PlanRequest.MappingTexts;
import org.aiadoption.planner.application.port.IssueTypeRef;
import org.aiadoption.planner.application.port.LinkTypeRef;
import org.aiadoption.planner.application.port.Projects;
import org.aiadoption.planner.application.port.Settings;
import org.aiadoption.planner.domain.plan.IssueMapping;
import org.jspecify.annotations.Nullable;

/**
 * Decides what stands for root, phase, item and link in a project: what the request says, else what the project's
 * administrator settled, else a proposal. An empty type id means that the project has nothing fit; pre-flight says so.
 */
public final class ChooseMapping {

    static final String NO_LINK = "none";

    private final Projects projects;
    private final Settings settings;

    public ChooseMapping(Projects projects, Settings settings) {
        this.projects = projects;
        this.settings = settings;
    }

    /** What holds in the project when a request says nothing. */
    public IssueMapping forProject(long projectId) {
        return settings.mapping(projectId).orElseGet(() -> proposal(projectId));
    }

    IssueMapping choose(long projectId, MappingTexts wanted, Violations violations) {
        IssueMapping usual = forProject(projectId);
        Map<String, String> values = values(usual.requiredValues(), wanted.fields(), violations);
        Offer offer = new Offer(projects.types(projectId), violations);
        return new IssueMapping(
                offer.type("root", wanted.root(), usual.rootType()),
                offer.type("phase", wanted.phase(), usual.phaseType()),
                offer.type("item", wanted.item(), usual.itemType()),
                link(wanted.link(), usual.linkTypeId(), violations),
                values);
    }

    private static Map<String, String> values(
            Map<String, String> usual, Map<String, String> wanted, Violations violations) {
        Map<String, String> values = new HashMap<>(usual);
        wanted.forEach((field, value) -> values.put(field, violations.text("fields." + field, value)));
        return values;
    }

    /** The types that a project offers to choose from. */
    private record Offer(List<IssueTypeRef> types, Violations violations) {

        String type(String field, String wanted, String usual) {
            if (wanted.isEmpty()) {
                return has(usual) ? usual : "";
            }
            if (!has(wanted)) {
                violations.add("types." + field, "type-not-in-project", wanted);
            }
            return wanted;
        }

        private boolean has(String typeId) {
            return types.stream().anyMatch(type -> type.id().equals(typeId));
        }
    }

    private @Nullable Long link(String wanted, @Nullable Long usual, Violations violations) {
        List<LinkTypeRef> types = projects.linkTypes();
        boolean unsaid = wanted.isEmpty();
        if (wanted.equals(NO_LINK) || (unsaid && (usual == null || types.isEmpty()))) {
            return null;
        }
        return known(unsaid ? String.valueOf(usual) : wanted, types, violations);
    }

    private static @Nullable Long known(String id, List<LinkTypeRef> types, Violations violations) {
        Optional<LinkTypeRef> type =
                types.stream().filter(t -> String.valueOf(t.id()).equals(id)).findFirst();
        if (type.isEmpty()) {
            violations.add("types.link", "link-type-unknown", id);
        }
        return type.map(LinkTypeRef::id).orElse(null);
    }

    private IssueMapping proposal(long projectId) {
        List<IssueTypeRef> types = projects.types(projectId);
        String item = named(types, List.of("Story", "Task"), t -> !t.epic() && !isPlanType(t));
        String root = settings.planType()
                .filter(id -> types.stream().anyMatch(t -> t.id().equals(id)))
                .orElseGet(() -> named(types, List.of("Task"), t -> !t.epic()));
        String phase = types.stream()
                .filter(IssueTypeRef::epic)
                .map(IssueTypeRef::id)
                .findFirst()
                .orElse("");
        return new IssueMapping(root, phase, item, proposedLink(), Map.of());
    }

    private boolean isPlanType(IssueTypeRef type) {
        return settings.planType().filter(type.id()::equals).isPresent();
    }

    private static String named(List<IssueTypeRef> types, List<String> names, Predicate<IssueTypeRef> fit) {
        List<IssueTypeRef> fitting = types.stream().filter(fit).toList();
        return names.stream()
                .flatMap(name -> fitting.stream().filter(t -> t.name().equalsIgnoreCase(name)))
                .findFirst()
                .or(() -> fitting.stream().findFirst())
                .map(IssueTypeRef::id)
                .orElse("");
    }

    private @Nullable Long proposedLink() {
        List<LinkTypeRef> types = projects.linkTypes();
        return types.stream()
                .filter(t -> t.name().equalsIgnoreCase("Relates"))
                .findFirst()
                .or(() -> types.stream().findFirst())
                .map(LinkTypeRef::id)
                .orElse(null);
    }
}
