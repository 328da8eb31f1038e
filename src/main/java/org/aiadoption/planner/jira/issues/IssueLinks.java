package org.aiadoption.planner.jira.issues;

import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.sal.api.message.I18nResolver;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Links issues. Jira's link manager asks for no permission, so it is asked for here, on both sides. */
final class IssueLinks {

    private static final Logger LOG = LoggerFactory.getLogger(IssueLinks.class);
    private static final long NO_SEQUENCE = 0;

    private final IssueLinkManager links;
    private final IssueManager issues;
    private final PermissionManager permissions;
    private final I18nResolver texts;

    IssueLinks(IssueLinkManager links, IssueManager issues, PermissionManager permissions, I18nResolver texts) {
        this.links = links;
        this.issues = issues;
        this.permissions = permissions;
        this.texts = texts;
    }

    Optional<String> link(ApplicationUser actor, long fromId, long toId, long linkTypeId) {
        if (!links.isLinkingEnabled()) {
            return Optional.of(texts.getText("planner.tracker.linking-off"));
        }
        if (linked(fromId, toId, linkTypeId)) {
            return Optional.empty();
        }
        return obstacle(actor, fromId).or(() -> obstacle(actor, toId)).or(() -> make(actor, fromId, toId, linkTypeId));
    }

    boolean linked(long fromId, long toId, long linkTypeId) {
        return links.getIssueLink(fromId, toId, linkTypeId) != null;
    }

    /** Whoever sees the issue sees one link of each kind anyway, so this takes nothing from anybody. */
    Optional<String> leaveOne(ApplicationUser actor, long issueId) {
        Set<List<Long>> seen = new HashSet<>();
        links.getInwardLinks(issueId).stream()
                .filter(link -> !seen.add(List.of(link.getSourceId(), link.getLinkTypeId())))
                .toList()
                .forEach(twin -> links.removeIssueLink(twin, actor));
        return Optional.empty();
    }

    private Optional<String> obstacle(ApplicationUser actor, long issueId) {
        Issue issue = issues.getIssueObject(issueId);
        if (issue == null) {
            return Optional.of(texts.getText("planner.tracker.issue-gone"));
        }
        return permissions.hasPermission(ProjectPermissions.LINK_ISSUES, issue, actor)
                ? Optional.empty()
                : Optional.of(texts.getText("planner.tracker.no-link-permission", issue.getKey()));
    }

    private Optional<String> make(ApplicationUser actor, long fromId, long toId, long linkTypeId) {
        try {
            links.createIssueLink(fromId, toId, linkTypeId, NO_SEQUENCE, actor);
            return Optional.empty();
        } catch (CreateException e) {
            LOG.error("Jira did not link issue {} to issue {}", fromId, toId, e);
            return Optional.of(texts.getText("planner.tracker.broken"));
        }
    }
}
