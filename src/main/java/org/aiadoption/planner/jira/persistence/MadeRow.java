package org.aiadoption.planner.jira.persistence;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** Which node became which issue. Rows are only ever added; the two unique columns make it a one-to-one relation. */
@Table("MADE")
@Preload
interface MadeRow extends Entity {

    String NODE_REF = "NODE_REF";
    String ISSUE_ID = "ISSUE_ID";
    String PLAN_ID = "PLAN_ID";
    String NODE_KEY = "NODE_KEY";
    String CREATED = "CREATED";

    @NotNull @Unique @StringLength(64)
    String getNodeRef();

    @NotNull @Unique long getIssueId();

    @NotNull @Indexed
    long getPlanId();

    @NotNull @StringLength(40)
    String getNodeKey();

    /** Milliseconds since 1970. */
    @NotNull long getCreated();
}
