package org.aiadoption.planner.jira.persistence;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** The description that a node's issue is to have, kept apart so that reading a plan does not load forty of them. */
@Table("NODE_TEXT")
@Preload
interface NodeTextRow extends Entity {

    String NODE_REF = "NODE_REF";
    String BODY = "BODY";

    @NotNull @Unique @StringLength(64)
    String getNodeRef();

    @StringLength(StringLength.UNLIMITED)
    @Nullable String getBody();
}
