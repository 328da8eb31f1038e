package org.aiadoption.planner.jira.persistence;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Default;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** A node of a plan and how far it has come; its description is a {@link NodeTextRow}. */
@Table("NODE")
@Preload
interface NodeRow extends Entity {

    String NODE_REF = "NODE_REF";
    String PLAN_ID = "PLAN_ID";
    String NODE_KEY = "NODE_KEY";
    String PLACE_NO = "PLACE_NO";
    String KIND = "KIND";
    String PARENT_KEY = "PARENT_KEY";
    String SUMMARY = "SUMMARY";
    String EPIC_NAME = "EPIC_NAME";
    String START_DAY = "START_DAY";
    String DUE_DAY = "DUE_DAY";
    String ROLE_KEY = "ROLE_KEY";
    String ASSIGNEE_KEY = "ASSIGNEE_KEY";
    String CONTENT_HASH = "CONTENT_HASH";
    String STATE = "STATE";
    String EPOCH = "EPOCH";
    String ATTEMPT = "ATTEMPT";
    String BEGUN = "BEGUN";
    String WATERMARK = "WATERMARK";
    String ISSUE_ID = "ISSUE_ID";

    @NotNull @Unique @StringLength(64)
    String getNodeRef();

    @NotNull @Indexed
    long getPlanId();

    @NotNull @StringLength(40)
    String getNodeKey();

    /** Its place in the order of making, from 0. */
    @NotNull int getPlaceNo();

    @NotNull @StringLength(16)
    String getKind();

    @StringLength(40)
    @Nullable String getParentKey();

    @NotNull @StringLength(255)
    String getSummary();

    @StringLength(255)
    @Nullable String getEpicName();

    @NotNull @StringLength(16)
    String getStartDay();

    @NotNull @StringLength(16)
    String getDueDay();

    @StringLength(64)
    @Nullable String getRoleKey();

    @StringLength(255)
    @Nullable String getAssigneeKey();

    void setAssigneeKey(@Nullable String assigneeKey);

    /** Of all that was planned, to tell later whether an issue still is as it was made. */
    @NotNull @StringLength(64)
    String getContentHash();

    @NotNull @StringLength(32)
    String getState();

    void setState(String state);

    /** The epoch of the lease under which the last attempt began. */
    @NotNull long getEpoch();

    void setEpoch(long epoch);

    @NotNull int getAttempt();

    void setAttempt(int attempt);

    @StringLength(255)
    @Nullable String getActorKey();

    void setActorKey(@Nullable String actorKey);

    /** When the last attempt began, in milliseconds since 1970; 0 before. */
    @NotNull @Default("0")
    long getBegun();

    void setBegun(long begun);

    @NotNull long getWatermark();

    void setWatermark(long watermark);

    /** 0 while there is none. A copy, so that one statement reads a plan; {@link MadeRow} is the truth. */
    @NotNull long getIssueId();

    void setIssueId(long issueId);

    @StringLength(StringLength.UNLIMITED)
    @Nullable String getProblem();

    void setProblem(String problem);
}
