package org.aiadoption.planner.jira.page.view;

import com.atlassian.plugin.web.ContextProvider;
import java.util.Map;

/** What a page or panel is filled with. */
public abstract class PageContext implements ContextProvider {

    @Override
    public final void init(Map<String, String> params) {
        // why: the descriptor gives none
    }
}
