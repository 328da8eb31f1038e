package org.aiadoption.planner.jira.page;

import com.atlassian.jira.web.ExecutingHttpRequest;
import com.atlassian.plugin.web.Condition;
import java.util.Map;
import java.util.Optional;
import javax.servlet.http.HttpServletRequest;

/** Whether the address of a project page names one plan, so that the plan is shown instead of the list. */
public final class PlanChosen implements Condition {

    @Override
    public void init(Map<String, String> params) {
        // nothing to set
    }

    @Override
    public boolean shouldDisplay(Map<String, Object> context) {
        return chosen().isPresent();
    }

    /** The plan id as it stands in the address, whatever it is. */
    static Optional<String> chosen() {
        HttpServletRequest request = ExecutingHttpRequest.get();
        return Optional.ofNullable(request == null ? null : request.getParameter("plan"));
    }
}
