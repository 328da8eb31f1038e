package org.aiadoption.planner.application.settling;

import java.util.ArrayList;
import java.util.List;
import org.aiadoption.planner.application.Access;
import org.aiadoption.planner.application.Outcome;
import org.aiadoption.planner.application.Refusal;
import org.aiadoption.planner.application.Refusal.Violation;
import org.aiadoption.planner.application.making.ChooseMapping;
import org.aiadoption.planner.application.port.IssueTypeRef;
import org.aiadoption.planner.application.port.LinkTypeRef;
import org.aiadoption.planner.application.port.ProjectRef;
import org.aiadoption.planner.application.port.Projects;
import org.aiadoption.planner.application.port.Settings;
import org.aiadoption.planner.domain.plan.IssueMapping;

/** Shows and changes what stands for what in a project. Everybody who browses it may see, its administrators change. */
public final class ConfigureProject {

    private static final int VALUE_LIMIT = 2_000;

    private final Access access;
    private final Projects projects;
    private final Settings settings;
    private final ChooseMapping chooseMapping;

    public ConfigureProject(Access access, Projects projects, Settings settings, ChooseMapping chooseMapping) {
        this.access = access;
        this.projects = projects;
        this.settings = settings;
        this.chooseMapping = chooseMapping;
    }

    /** What holds and what there is to choose from. */
    public record ProjectSettings(
            ProjectRef project, IssueMapping mapping, List<IssueTypeRef> types, List<LinkTypeRef> linkTypes) {

        public ProjectSettings {
            types = List.copyOf(types);
            linkTypes = List.copyOf(linkTypes);
        }
    }

    public Outcome<ProjectSettings> show(String userKey, String projectKey) {
        return access.project(userKey, projectKey).map(this::settings);
    }

    public Outcome<ProjectSettings> change(String userKey, String projectKey, IssueMapping mapping) {
        return access.administeredProject(userKey, projectKey).then(project -> {
            List<Violation> violations = violations(project, mapping);
            if (!violations.isEmpty()) {
                return Outcome.refused(Refusal.of(Refusal.Kind.INVALID, violations));
            }
            settings.changeMapping(project.id(), mapping);
            return Outcome.done(settings(project));
        });
    }

    private List<Violation> violations(ProjectRef project, IssueMapping mapping) {
        List<Violation> violations = new ArrayList<>();
        for (String field : List.of("root", "phase", "item")) {
            String type = typeOf(mapping, field);
            if (!offers(project, type)) {
                violations.add(Violation.of("types." + field, "type-not-in-project", type));
            }
        }
        Long link = mapping.linkTypeId();
        if (link != null && projects.linkTypes().stream().noneMatch(type -> link.equals(type.id()))) {
            violations.add(Violation.of("types.link", "link-type-unknown", link.toString()));
        }
        mapping.requiredValues().forEach((field, value) -> {
            if (value.length() > VALUE_LIMIT) {
                String limit = String.valueOf(VALUE_LIMIT);
                String path = "fields." + field;
                violations.add(Violation.of(path, "text-too-long", path, limit, String.valueOf(value.length())));
            }
        });
        return violations;
    }

    private ProjectSettings settings(ProjectRef project) {
        return new ProjectSettings(
                project, chooseMapping.forProject(project.id()), projects.types(project.id()), projects.linkTypes());
    }

    private boolean offers(ProjectRef project, String typeId) {
        return projects.types(project.id()).stream().anyMatch(type -> type.id().equals(typeId));
    }

    private static String typeOf(IssueMapping mapping, String field) {
        return switch (field) {
            case "root" -> mapping.rootType();
            case "phase" -> mapping.phaseType();
            default -> mapping.itemType();
        };
    }
}
