package org.aiadoption.planner.jira.upgrade;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask;
import com.atlassian.activeobjects.external.ModelVersion;

/**
 * The anchor of the upgrade scheme: it records the first schema as model version 1 and changes no data.
 *
 * <p>Active Objects runs the tasks of all versions above the stored one, in order, <em>before</em> it migrates the
 * tables to the entities of the descriptor; on a new installation it runs them all on an empty database. So a later
 * task is a class {@code Upgrade<NN><What>} with its own copies of the entities as they are at its version, nested in
 * it, calls {@code migrate} with them first, runs on empty tables too, and may be interrupted and run again. Adding a
 * table, a nullable column or an index needs no task: the migration after the tasks does it.
 */
public final class Upgrade01Baseline implements ActiveObjectsUpgradeTask {

    @Override
    public ModelVersion getModelVersion() {
        return ModelVersion.valueOf("1");
    }

    @Override
    public void upgrade(ModelVersion currentVersion, ActiveObjects ao) {
        // why: there is no schema before the first, so there is nothing to change
    }
}
