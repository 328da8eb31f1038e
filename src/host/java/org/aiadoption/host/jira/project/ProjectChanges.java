package org.aiadoption.host.jira.project;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;
import java.util.regex.Pattern;
import org.aiadoption.host.data.Db;

/** What an administrator does to a project. Whoever calls has asked who it is. */
public final class ProjectChanges {
    private static final Pattern KEY = Pattern.compile("[A-Z][A-Z0-9_]+");
    private static final int LONGEST_KEY = 10;
    private static final String FIELD = "projectKey";

    private final Db db;
    private final Projects projects;

    public ProjectChanges(Db db, Projects projects) {
        this.db = db;
        this.projects = projects;
    }

    /** Gives the project another key. Its issues are found by both; a key that a project had stays that project's. */
    public ErrorCollection changeKey(Project project, String key) {
        ErrorCollection errors = new SimpleErrorCollection();
        Project holder = projects.getProjectObjByKey(key);
        if (!KEY.matcher(key).matches()) {
            errors.addError(
                    FIELD,
                    "Project keys must start with an uppercase letter, followed by one or more uppercase alphanumeric"
                            + " characters.");
        } else if (key.length() > LONGEST_KEY) {
            errors.addError(FIELD, "The project key must not exceed 10 characters in length.");
        } else if (holder != null && !holder.equals(project)) {
            errors.addError(FIELD, "Project '" + holder.getName() + "' uses this project key.");
        } else {
            if (holder == null) {
                db.update("insert into project_key (pkey, project_id) values (?, ?)", key, project.getId());
            }
            db.update("update project set pkey = ? where id = ?", key, project.getId());
        }
        return errors;
    }

    /** An archived project can be read by those who have an address in it; its issues leave the search index. */
    public void archive(Project project, boolean archived) {
        db.update("update project set archived = ? where id = ?", archived, project.getId());
        db.update("update issue set indexed = ? where project_id = ?", !archived, project.getId());
    }
}
