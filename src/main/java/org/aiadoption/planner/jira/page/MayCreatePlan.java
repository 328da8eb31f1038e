package org.aiadoption.planner.jira.page;

import com.atlassian.plugin.web.Condition;
import java.util.Map;
import org.aiadoption.planner.application.making.CheckRights;
import org.aiadoption.planner.application.port.Reader;

/** Whether to offer the reader to make a plan in the project at hand. */
public final class MayCreatePlan implements Condition {

    private final CheckRights checkRights;
    private final Reader reader;

    public MayCreatePlan(CheckRights checkRights, Reader reader) {
        this.checkRights = checkRights;
        this.reader = reader;
    }

    @Override
    public void init(Map<String, String> params) {
        // nothing to set
    }

    @Override
    public boolean shouldDisplay(Map<String, Object> context) {
        return reader.userKey().isPresent()
                && ProjectIn.of(context)
                        .filter(p -> checkRights.mayMakePlans(reader.userKey().orElse(""), p.getId()))
                        .isPresent();
    }
}
