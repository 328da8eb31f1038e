package org.aiadoption.planner.jira.persistence;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** One revision of the answer to one check of one plan. Rows are only ever added; who answered is followed to another key. */
@Table("ANSWER")
@Preload
interface AnswerRow extends Entity {

    String ANSWER_REF = "ANSWER_REF";
    String PLAN_ID = "PLAN_ID";
    String CHECK_KEY = "CHECK_KEY";
    String REVISION = "REVISION";
    String STATE = "STATE";
    String REASON = "REASON";
    String USER_KEY = "USER_KEY";
    String AT_MILLIS = "AT_MILLIS";

    /** Plan, check and revision in one word: a revision is given once. */
    @NotNull @Unique @StringLength(80)
    String getAnswerRef();

    @NotNull @Indexed
    long getPlanId();

    @NotNull @StringLength(40)
    String getCheckKey();

    @NotNull int getRevision();

    @NotNull @StringLength(32)
    String getState();

    @StringLength(StringLength.UNLIMITED)
    @Nullable String getReason();

    @StringLength(255)
    @Nullable String getUserKey();

    void setUserKey(String userKey);

    @NotNull long getAtMillis();
}
