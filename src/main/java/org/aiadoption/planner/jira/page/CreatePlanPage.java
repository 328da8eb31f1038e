package org.aiadoption.planner.jira.page;

import com.atlassian.jira.web.ExecutingHttpRequest;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.servlet.http.HttpServletRequest;
import org.aiadoption.planner.application.making.CheckRights;
import org.aiadoption.planner.application.settling.ConfigureProject;
import org.aiadoption.planner.application.settling.ConfigureProject.ProjectSettings;
import org.aiadoption.planner.application.showing.ListTemplates;
import org.aiadoption.planner.application.showing.OfferPlan;
import org.aiadoption.planner.domain.plan.IssueMapping;
import org.aiadoption.planner.domain.template.Template;
import org.aiadoption.planner.jira.page.view.Lens;
import org.aiadoption.planner.jira.page.view.PageContext;
import org.aiadoption.planner.jira.page.view.PageFrame;
import org.aiadoption.planner.jira.page.view.TemplateMaps;

/** The form that a plan is made with. */
public final class CreatePlanPage extends PageContext {

    private final PageFrame frame;
    private final ListTemplates listTemplates;
    private final ConfigureProject configureProject;
    private final CheckRights checkRights;
    private final OfferPlan offerPlan;

    public CreatePlanPage(
            PageFrame frame,
            ListTemplates listTemplates,
            ConfigureProject configureProject,
            CheckRights checkRights,
            OfferPlan offerPlan) {
        this.offerPlan = offerPlan;
        this.frame = frame;
        this.listTemplates = listTemplates;
        this.configureProject = configureProject;
        this.checkRights = checkRights;
    }

    @Override
    public Map<String, Object> getContextMap(Map<String, Object> context) {
        ProjectAtHand project = ProjectAtHand.required(context);
        Lens lens = frame.lens();
        Map<String, Object> page = frame.begin("create-page", "common", "create");
        project.tell(page);
        page.put("plansUrl", lens.address().plans(project.key()));
        page.put("userKey", frame.userKey());
        page.put("rootIssue", rootIssue());
        page.put(
                "rootSummary",
                offerPlan.proposedName(frame.userKey(), rootIssue()).orElse(""));
        page.put("mayCreate", checkRights.mayMakePlans(frame.userKey(), project.id()));
        return configureProject
                .show(frame.userKey(), project.key())
                .fold(settings -> filled(page, lens, settings), refusal -> frame.refuse(page, refusal));
    }

    /** The key of the issue that the form was opened on, as it stands in the address; empty for none. */
    private static String rootIssue() {
        HttpServletRequest request = ExecutingHttpRequest.get();
        String key = request == null ? null : request.getParameter("issue");
        return key == null ? "" : key;
    }

    private Map<String, Object> filled(Map<String, Object> page, Lens lens, ProjectSettings settings) {
        List<Template> templates = listTemplates.all();
        TemplateMaps maps = new TemplateMaps(lens);
        String projectName = settings.project().name();
        page.put(
                "templates",
                templates.stream().map(t -> maps.map(t, projectName)).toList());
        page.put("roles", maps.roles(templates));
        page.put("today", lens.today().toString());
        page.put("kinds", kinds(lens, settings));
        page.put("linkTypes", linkTypes(settings));
        page.put("noLink", settings.mapping().linkTypeId() == null);
        return page;
    }

    private static List<Map<String, Object>> linkTypes(ProjectSettings settings) {
        return settings.linkTypes().stream()
                .map(type -> choice(String.valueOf(type.id()), type.name(), type.id() == linkType(settings)))
                .toList();
    }

    private static long linkType(ProjectSettings settings) {
        Long chosen = settings.mapping().linkTypeId();
        return chosen == null ? -1 : chosen;
    }

    private static List<Map<String, Object>> kinds(Lens lens, ProjectSettings settings) {
        IssueMapping mapping = settings.mapping();
        return Stream.of("root", "phase", "item")
                .map(kind -> Map.<String, Object>of(
                        "key", kind,
                        "name", lens.texts().of("field.types." + kind),
                        "types", types(settings, chosen(mapping, kind))))
                .toList();
    }

    private static String chosen(IssueMapping mapping, String kind) {
        return switch (kind) {
            case "root" -> mapping.rootType();
            case "phase" -> mapping.phaseType();
            default -> mapping.itemType();
        };
    }

    private static List<Map<String, Object>> types(ProjectSettings settings, String chosen) {
        return settings.types().stream()
                .map(type -> choice(type.id(), type.name(), type.id().equals(chosen)))
                .toList();
    }

    private static Map<String, Object> choice(String id, String name, boolean chosen) {
        return Map.of("id", id, "name", name, "chosen", chosen);
    }
}
