package org.aiadoption.host.page;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

/**
 * Wraps a plugin's page in Jira's chrome where its head asks for a decorator: {@code atl.general}, {@code atl.admin}
 * or {@code admin}; see Atlassian's "Using standard page decorators".
 */
public final class Decorator {
    private static final Pattern HEAD = part("head");
    private static final Pattern BODY = part("body");
    private static final Pattern TITLE = part("title");
    private static final Pattern META = Pattern.compile("<meta\\b[^>]*>", Pattern.CASE_INSENSITIVE);

    private final Jira jira;
    private final Chrome chrome;

    Decorator(Jira jira, Chrome chrome) {
        this.jira = jira;
        this.chrome = chrome;
    }

    /** The framed page, or nothing where the page asks for no decorator that this host has. */
    public Optional<String> decorate(String html, HttpServletRequest request, HttpServletResponse response) {
        String head = first(HEAD, html);
        String decorator = meta(head, "decorator");
        if (!List.of("atl.general", "atl.admin", "admin").contains(decorator)) {
            return Optional.empty();
        }
        ApplicationUser user = jira.authentication().getLoggedInUser();
        Visit visit = new Visit(
                request, response, user, Texts.in(jira.authentication().getLocale()), "");
        String rest = TITLE.matcher(head).replaceAll("").replaceAll("<meta[^>]*\\b(decorator|charset)\\b[^>]*>", "");
        Chrome.Content content = new Chrome.Content(unescape(first(TITLE, head)), rest, first(BODY, html));
        return Optional.of(chrome.frame(visit, frame(decorator, head, user), content));
    }

    private Frame frame(String decorator, String head, @Nullable ApplicationUser user) {
        if (decorator.equals("atl.general")) {
            return Frame.general();
        }
        String section = meta(head, "admin.active.section");
        Project project = jira.project(meta(head, "projectKey"), user)
                .filter(found ->
                        jira.may(ProjectPermissions.ADMINISTER_PROJECTS, found, user) || jira.administers(user))
                .orElse(null);
        return section.equals("atl.jira.proj.config") && project != null
                ? Frame.projectSettings(project, meta(head, "admin.active.tab"))
                : Frame.admin(section);
    }

    private static String meta(String head, String name) {
        Matcher metas = META.matcher(head);
        while (metas.find()) {
            String tag = metas.group();
            if (attribute(tag, "name").equals(name)) {
                return unescape(attribute(tag, "content"));
            }
        }
        return "";
    }

    private static String attribute(String tag, String name) {
        Matcher matcher =
                Pattern.compile("\\b" + name + "\\s*=\\s*([\"'])(.*?)\\1").matcher(tag);
        return matcher.find() ? matcher.group(2) : "";
    }

    private static String first(Pattern pattern, String html) {
        Matcher matcher = pattern.matcher(html);
        return matcher.find() ? matcher.group(1) : "";
    }

    private static Pattern part(String element) {
        return Pattern.compile(
                "<" + element + "\\b[^>]*>(.*?)</" + element + "\\s*>", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    }

    private static String unescape(String text) {
        return text.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }
}
