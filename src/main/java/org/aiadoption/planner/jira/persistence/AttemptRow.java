package org.aiadoption.planner.jira.persistence;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** A try to make a node that was followed by another one. Rows are only ever added; the actor is followed to another key. */
@Table("ATTEMPT")
@Preload
interface AttemptRow extends Entity {

    String ATTEMPT_REF = "ATTEMPT_REF";
    String PLAN_ID = "PLAN_ID";
    String NODE_KEY = "NODE_KEY";
    String ATTEMPT_NO = "ATTEMPT_NO";
    String ACTOR_KEY = "ACTOR_KEY";
    String BEGUN = "BEGUN";
    String PROBLEM = "PROBLEM";

    /** Node and number. */
    @NotNull @Unique @StringLength(80)
    String getAttemptRef();

    @NotNull @Indexed
    long getPlanId();

    @NotNull @StringLength(40)
    String getNodeKey();

    @NotNull int getAttemptNo();

    @StringLength(255)
    @Nullable String getActorKey();

    void setActorKey(String actorKey);

    /** Milliseconds since 1970. */
    @NotNull long getBegun();

    @StringLength(StringLength.UNLIMITED)
    @Nullable String getProblem();
}
