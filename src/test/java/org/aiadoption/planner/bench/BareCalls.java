package org.aiadoption.planner.bench;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.IssueService.CreateValidationResult;
import com.atlassian.jira.bc.issue.IssueService.IssueResult;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.Serial;
import java.util.ArrayList;
import java.util.List;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/**
 * In a plugin of its own in the measured host: makes issues by nothing but {@code IssueService}, one after the other, as
 * a script of an administrator would, and answers how long that took. On request it also links them, which is what the
 * issues of a plan end with.
 *
 * <p>The body, as {@link DataInputStream} reads it: project id, whether to link, the link type's id, the label,
 * how many issues; for each its type, summary, description, due date as the actor's picker writes it, epic name, and the
 * places in this list of its epic and of what it is linked to, -1 for none.
 */
public final class BareCalls extends HttpServlet {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient BundleContext bundle =
            FrameworkUtil.getBundle(BareCalls.class).getBundleContext();
    private final transient IssueService issues = service(IssueService.class);
    private final transient IssueLinkManager links = service(IssueLinkManager.class);
    private final transient CustomField epicName = field("gh-epic-label");
    private final transient CustomField epicLink = field("gh-epic-link");

    /** What is the same for all issues of a request. */
    record Order(ApplicationUser actor, long project, boolean linked, long linkType, String label) {}

    /** An issue to be made. */
    record Draft(String type, String summary, String description, String due, String epicName, int epic, int above) {
        static Draft read(DataInputStream in) throws IOException {
            return new Draft(
                    in.readUTF(), in.readUTF(), in.readUTF(), in.readUTF(), in.readUTF(), in.readInt(), in.readInt());
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        DataInputStream in = new DataInputStream(request.getInputStream());
        ApplicationUser actor = service(JiraAuthenticationContext.class).getLoggedInUser();
        Order order = new Order(actor, in.readLong(), in.readBoolean(), in.readLong(), in.readUTF());
        List<Draft> drafts = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            drafts.add(Draft.read(in));
        }
        long begin = System.nanoTime();
        make(order, drafts);
        response.setContentType("application/json");
        response.getWriter().print("{\"nanos\":" + (System.nanoTime() - begin) + "}");
    }

    private void make(Order order, List<Draft> drafts) {
        List<Issue> made = new ArrayList<>();
        for (Draft draft : drafts) {
            Issue issue = create(order, draft, made);
            made.add(issue);
            if (order.linked()) {
                link(order, draft, made);
            }
        }
    }

    private Issue create(Order order, Draft draft, List<Issue> made) {
        CreateValidationResult valid = issues.validateCreate(order.actor(), form(order, draft));
        if (!valid.isValid()) {
            throw new IllegalStateException(valid.getErrorCollection().toString());
        }
        if (draft.epic() >= 0) {
            valid.getIssue().setCustomFieldValue(epicLink, made.get(draft.epic()));
        }
        IssueResult result = issues.create(order.actor(), valid);
        if (!result.isValid()) {
            throw new IllegalStateException(result.getErrorCollection().toString());
        }
        return result.getIssue();
    }

    private IssueInputParameters form(Order order, Draft draft) {
        IssueInputParameters form = issues.newIssueInputParameters();
        form.setSkipScreenCheck(true);
        form.setApplyDefaultValuesWhenParameterNotProvided(true);
        form.setProjectId(order.project())
                .setIssueTypeId(draft.type())
                .setSummary(draft.summary())
                .setDescription(draft.description())
                .setDueDate(draft.due())
                .setReporterId(order.actor().getName())
                .setAssigneeId("");
        form.addCustomFieldValue("labels", order.label());
        if (!draft.epicName().isEmpty()) {
            form.addCustomFieldValue(epicName.getId(), draft.epicName());
        }
        return form;
    }

    private void link(Order order, Draft draft, List<Issue> made) {
        if (draft.above() >= 0) {
            try {
                Issue issue = made.get(made.size() - 1);
                links.createIssueLink(
                        made.get(draft.above()).getId(), issue.getId(), order.linkType(), 0L, order.actor());
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private CustomField field(String type) {
        return service(CustomFieldManager.class).getCustomFieldObjects().stream()
                .filter(field -> field.getCustomFieldType().getKey().endsWith(":" + type))
                .findFirst()
                .orElseThrow();
    }

    private <T> T service(Class<T> type) {
        return bundle.getService(bundle.getServiceReference(type));
    }
}
