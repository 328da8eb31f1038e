package org.aiadoption.planner.jira.persistence;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A request with an idempotency key, and the plan it made. */
@Table("REQUEST")
@Preload
interface RequestRow extends Entity {

    String REQUEST_REF = "REQUEST_REF";
    String USER_KEY = "USER_KEY";
    String BODY_HASH = "BODY_HASH";
    String PLAN_ID = "PLAN_ID";
    String AT_MILLIS = "AT_MILLIS";

    /** A hash of user and key, because a client's key may be longer than an index can hold. */
    @NotNull @Unique @StringLength(64)
    String getRequestRef();

    @NotNull @StringLength(255)
    String getUserKey();

    @NotNull @StringLength(128)
    String getBodyHash();

    @NotNull long getPlanId();

    @NotNull long getAtMillis();
}
