package org.aiadoption.host.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.label.Label;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.aiadoption.host.jira.issue.ChangeLog;
import org.aiadoption.host.jira.issue.IssueServices;
import org.aiadoption.host.jira.issue.IssueStore;
import org.aiadoption.host.jira.issue.Resolutions;
import org.aiadoption.host.jira.link.Links;
import org.aiadoption.host.jira.wiki.WikiRenderer;
import org.jspecify.annotations.Nullable;

/** Issues for the host's own pages. */
final class IssueViews implements Issues {
    private final Base base;
    private final IssueServices services;
    private final IssueManager issues;
    private final Links links;
    private final WikiRenderer renderer;

    IssueViews(Base base, IssueServices services, IssueManager issues, Links links, WikiRenderer renderer) {
        this.base = base;
        this.services = services;
        this.issues = issues;
        this.links = links;
        this.renderer = renderer;
    }

    @Override
    public Optional<View> view(String key, @Nullable ApplicationUser viewer) {
        return Optional.ofNullable(issues.getIssueObject(key))
                .map(Issue.class::cast)
                .filter(issue -> mayBrowse(issue, viewer))
                .map(this::view);
    }

    @Override
    public List<Link> links(long issueId, @Nullable ApplicationUser viewer) {
        return links(List.of(issueId), viewer).getOrDefault(issueId, List.of());
    }

    @Override
    public Map<Long, List<Link>> links(Collection<Long> issueIds, @Nullable ApplicationUser viewer) {
        List<IssueLink> plain = links.touching(issueIds).stream()
                .filter(link -> !link.isSystemLink())
                .toList();
        Set<Long> ends = new HashSet<>();
        plain.forEach(link -> ends.addAll(List.of(link.getSourceId(), link.getDestinationId())));
        Map<Long, Issue> others = seen(ends, viewer);
        Map<Long, List<Link>> views = new HashMap<>();
        issueIds.forEach(id -> views.put(id, new ArrayList<>()));
        plain.forEach(link -> add(views.get(link.getSourceId()), link, others.get(link.getDestinationId()), true));
        plain.forEach(link -> add(views.get(link.getDestinationId()), link, others.get(link.getSourceId()), false));
        return views;
    }

    @Override
    public Optional<Line> epicOf(long issueId, @Nullable ApplicationUser viewer) {
        return links.getInwardLinks(issueId).stream()
                .filter(IssueViews::isEpicLink)
                .map(link -> issues.getIssueObject(link.getSourceId()))
                .filter(epic -> epic != null && mayBrowse(epic, viewer))
                .findFirst()
                .map(Lines::line);
    }

    @Override
    public List<Line> childrenOf(long epicId, @Nullable ApplicationUser viewer) {
        List<Long> ids = links.getOutwardLinks(epicId).stream()
                .filter(IssueViews::isEpicLink)
                .map(IssueLink::getDestinationId)
                .toList();
        return seen(ids, viewer).values().stream()
                .sorted(Comparator.comparing(
                                (Issue issue) -> issue.getProjectObject().getKey())
                        .thenComparing(Issue::getNumber))
                .map(Lines::line)
                .toList();
    }

    @Override
    public List<CommentView> comments(long issueId) {
        return services.comments().of(issueId).stream()
                .map(comment -> new CommentView(
                        comment.id(),
                        Lines.person(base.people().users(), comment.authorKey()),
                        comment.created().toInstant(),
                        Lines.person(base.people().users(), comment.editorKey()),
                        comment.updated().toInstant(),
                        comment.body(),
                        renderer.render(comment.body())))
                .toList();
    }

    @Override
    public List<ChangeView> history(long issueId) {
        return services.history().of(issueId).stream().map(this::change).toList();
    }

    @Override
    public long comment(long issueId, ApplicationUser author, String body) {
        Issue issue = issues.getIssueObject(issueId);
        if (issue == null
                || !base.setup().permissions().hasPermission(ProjectPermissions.ADD_COMMENTS, issue, author)
                || !mayBrowse(issue, author)) {
            throw new IllegalArgumentException("You do not have the permission to comment on this issue.");
        }
        if (body.isBlank()) {
            throw new IllegalArgumentException("Comment body can not be empty!");
        }
        return services.comments().add(issueId, author, body);
    }

    @Override
    public boolean mayEdit(long issueId, CommentView comment, ApplicationUser user) {
        return may(ProjectPermissions.EDIT_ALL_COMMENTS, issueId, user)
                || (isAuthor(comment, user) && may(ProjectPermissions.EDIT_OWN_COMMENTS, issueId, user));
    }

    @Override
    public boolean mayDelete(long issueId, CommentView comment, ApplicationUser user) {
        return may(ProjectPermissions.DELETE_ALL_COMMENTS, issueId, user)
                || (isAuthor(comment, user) && may(ProjectPermissions.DELETE_OWN_COMMENTS, issueId, user));
    }

    @Override
    public void editComment(long issueId, long commentId, ApplicationUser editor, String body) {
        services.comments().edit(issueId, commentId, editor, body);
    }

    @Override
    public void deleteComment(long issueId, long commentId, ApplicationUser deleter) {
        services.comments().delete(issueId, commentId, deleter);
    }

    private boolean may(ProjectPermissionKey permission, long issueId, ApplicationUser user) {
        Issue issue = issues.getIssueObject(issueId);
        return issue != null && base.setup().permissions().hasPermission(permission, issue, user);
    }

    private static boolean isAuthor(CommentView comment, ApplicationUser user) {
        return comment.author() != null && comment.author().key().equals(user.getKey());
    }

    @Override
    public String render(String wikiMarkup) {
        return renderer.render(wikiMarkup);
    }

    private View view(Issue issue) {
        return new View(
                Lines.line(issue),
                issue.getProjectId(),
                issue.getProjectObject().getKey(),
                issue.getProjectObject().getName(),
                issue.getDescription(),
                renderer.render(issue.getDescription()),
                Lines.person(issue.getReporter(), issue.getReporterId()),
                issue.getCreated().toInstant(),
                issue.getUpdated().toInstant(),
                Resolutions.name(issue.getResolutionId()),
                instant(issue.getResolutionDate()),
                issue.getLabels().stream().map(Label::getLabel).toList(),
                fields(issue));
    }

    private List<FieldView> fields(Issue issue) {
        List<FieldView> views = new ArrayList<>();
        String level = base.world().levels().name(issue.getSecurityLevelId());
        if (level != null) {
            views.add(new FieldView("security", "Security Level", "security", level));
        }
        for (CustomField field : base.world().fields().getCustomFieldObjects(issue)) {
            Object value = issue.getCustomFieldValue(field);
            if (value instanceof String text) {
                views.add(new FieldView(
                        field.getId(),
                        field.getName(),
                        field.getCustomFieldType().getKey(),
                        text));
            }
        }
        return views;
    }

    private ChangeView change(ChangeLog.Change change) {
        return new ChangeView(
                change.id(),
                Lines.person(base.people().users(), change.authorKey()),
                change.created().toInstant(),
                change.items().stream()
                        .map(item -> new ItemView(
                                item.field(), item.oldText(), item.newText(), item.oldValue(), item.newValue()))
                        .toList());
    }

    private static void add(@Nullable List<Link> views, IssueLink link, @Nullable Issue other, boolean outward) {
        if (views != null && other != null) {
            views.add(new Link(link.getId(), link.getIssueLinkType(), outward, other));
        }
    }

    @Override
    public Set<Long> browsable(Collection<Long> issueIds, @Nullable ApplicationUser viewer) {
        return issueIds.isEmpty() ? Set.of() : base.setup().permissions().browsable(issueIds, viewer);
    }

    private Map<Long, Issue> seen(Collection<Long> ids, @Nullable ApplicationUser viewer) {
        return issues.getIssueObjects(browsable(ids, viewer)).stream()
                .collect(Collectors.toMap(Issue::getId, Function.identity(), (one, same) -> one));
    }

    private boolean mayBrowse(Issue issue, @Nullable ApplicationUser viewer) {
        return base.setup().permissions().hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue, viewer);
    }

    private static boolean isEpicLink(IssueLink link) {
        return link.getLinkTypeId() == IssueStore.EPIC_LINK_TYPE;
    }

    private static @Nullable Instant instant(@Nullable Timestamp time) {
        return time == null ? null : time.toInstant();
    }
}
