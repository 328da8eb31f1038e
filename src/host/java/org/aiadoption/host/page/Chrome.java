package org.aiadoption.host.page;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.servlet.http.HttpServletRequest;
import org.aiadoption.host.jira.board.Boards;
import org.aiadoption.host.plugin.PageResources;
import org.aiadoption.host.plugin.WebFragments;
import org.aiadoption.host.plugin.WebFragments.Item;
import org.aiadoption.host.plugin.WebFragments.Section;
import org.jspecify.annotations.Nullable;

/** Jira's header, sidebar and menus around a content. */
final class Chrome {
    /** A heading of a menu and the links below it. */
    public record Menu(String label, List<Item> items) {}

    /** One content to be framed; {@code headHtml} are a plugin page's own tags. */
    record Content(String title, String headHtml, String bodyHtml) {}

    private static final int BOARDS_IN_MENU = 8;

    private final Jira jira;
    private final WebFragments fragments;
    private final PageResources resources;
    private final Templates templates = new Templates();

    Chrome(Jira jira, WebFragments fragments, PageResources resources) {
        this.jira = jira;
        this.fragments = fragments;
        this.resources = resources;
    }

    String page(Visit visit, Answer.View view) {
        Map<String, Object> model = model(visit);
        model.putAll(view.model());
        return frame(visit, view.frame(), new Content(view.title(), "", templates.render(view.template(), model)));
    }

    String frame(Visit visit, Frame frame, Content content) {
        frame.contexts().forEach(resources::requireContext);
        Map<String, Object> model = model(visit);
        model.put("title", content.title());
        model.put("headHtml", content.headHtml());
        model.put("contentHtml", content.bodyHtml());
        model.put("resourcesHtml", resources.drainTags());
        model.put("kind", frame.kind().name());
        model.put("active", frame.active() == null ? "" : frame.active());
        model.put("theme", theme(visit.user()));
        model.put("baseUrl", baseUrl(visit.request()));
        addMenus(model, visit, frame);
        return templates.render("chrome", model);
    }

    private Map<String, Object> model(Visit visit) {
        Map<String, Object> model = new HashMap<>();
        model.put("t", visit.texts());
        model.put("f", new Formats(visit.texts().locale(), zone(visit.user())));
        model.put("ctx", visit.request().getContextPath());
        model.put("token", WebSession.token(visit.request(), visit.response()));
        model.put("here", visit.address());
        model.put("user", visit.user());
        return model;
    }

    private void addMenus(Map<String, Object> model, Visit visit, Frame frame) {
        ApplicationUser user = visit.user();
        Project project = frame.project();
        Map<String, Object> context = context(user, project);
        model.put("project", project);
        model.put("administrator", jira.administers(user));
        model.put(
                "mayCreate",
                !jira.projects(ProjectPermissions.CREATE_ISSUES, user).isEmpty());
        model.put("boards", boards(user));
        model.put("boardMenu", menus("greenhopper_menu", context));
        model.put("topMenu", topMenu(context));
        model.put("sidebar", fragments.items("jira.project.sidebar.plugins.navigation", context));
        model.put("projectBoards", project == null ? List.of() : boardsOf(project, user));
        boolean settings = project != null && jira.may(ProjectPermissions.ADMINISTER_PROJECTS, project, user);
        model.put("mayConfigure", settings || (project != null && jira.administers(user)));
        model.put("adminMenu", menus("admin_plugins_menu", context));
        model.put("configMenu", fragments.items("atl.jira.proj.config/projectgroup4", context));
    }

    private List<Boards.Board> boards(@Nullable ApplicationUser user) {
        return jira.get(Boards.class).visible(user).stream()
                .limit(BOARDS_IN_MENU)
                .toList();
    }

    private List<Boards.Board> boardsOf(Project project, @Nullable ApplicationUser user) {
        return jira.get(Boards.class).visible(user).stream()
                .filter(board ->
                        board.project().filter(project.getKey()::equals).isPresent())
                .toList();
    }

    /** The sections of a location with the items of each. */
    private List<Menu> menus(String location, Map<String, Object> context) {
        List<Menu> menus = new ArrayList<>();
        for (Section section : fragments.sections(location, context)) {
            List<Item> items = fragments.items(location + "/" + section.key(), context);
            if (!items.isEmpty()) {
                menus.add(new Menu(section.label(), items));
            }
        }
        return menus;
    }

    /** A top navigation item is a link, or a drop-down when there are sections whose location is its link id. */
    private Map<Item, List<Menu>> topMenu(Map<String, Object> context) {
        Map<Item, List<Menu>> menu = new LinkedHashMap<>();
        for (Item item : fragments.items("system.top.navigation.bar", context)) {
            menu.put(item, item.linkId() == null ? List.of() : menus(item.linkId(), context));
        }
        return menu;
    }

    private ZoneId zone(@Nullable ApplicationUser user) {
        return user == null
                ? ZoneId.systemDefault()
                : jira.users().preferences(user).zone();
    }

    private String theme(@Nullable ApplicationUser user) {
        return user == null ? "light" : jira.users().preferences(user).theme();
    }

    static Map<String, Object> context(@Nullable ApplicationUser user, @Nullable Project project) {
        Map<String, Object> context = new HashMap<>();
        if (user != null) {
            context.put("user", user);
        }
        if (project != null) {
            context.put("project", project);
            context.put("projectKey", project.getKey());
            context.put("projectKeyEncoded", project.getKey());
            context.put("pathEncodedProjectKey", project.getKey());
        }
        return context;
    }

    static String baseUrl(HttpServletRequest request) {
        String url = request.getRequestURL().toString();
        return url.substring(0, url.length() - request.getRequestURI().length()) + request.getContextPath();
    }
}
