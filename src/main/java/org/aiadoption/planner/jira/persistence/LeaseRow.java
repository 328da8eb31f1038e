package org.aiadoption.planner.jira.persistence;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** The right to work on a plan. */
@Table("LEASE")
@Preload
interface LeaseRow extends Entity {

    String PLAN_ID = "PLAN_ID";
    String OWNER = "OWNER";
    String EPOCH = "EPOCH";
    String BEAT = "BEAT";

    @NotNull @Unique long getPlanId();

    @StringLength(255)
    @Nullable String getOwner();

    void setOwner(String owner);

    @NotNull long getEpoch();

    void setEpoch(long epoch);

    @NotNull long getBeat();

    void setBeat(long beat);
}
