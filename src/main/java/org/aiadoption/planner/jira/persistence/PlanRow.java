package org.aiadoption.planner.jira.persistence;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** A plan without its nodes. */
@Table("PLAN")
@Preload
interface PlanRow extends Entity {

    String PROJECT_ID = "PROJECT_ID";
    String TEMPLATE_KEY = "TEMPLATE_KEY";
    String TEMPLATE_VERSION = "TEMPLATE_VERSION";
    String NAME = "NAME";
    String LANG = "LANG";
    String START_DAY = "START_DAY";
    String DESIGN = "DESIGN";
    String STATE = "STATE";
    String OWNER_KEY = "OWNER_KEY";
    String ACTOR_KEY = "ACTOR_KEY";
    String SERVER_ID = "SERVER_ID";
    String BOARD_ID = "BOARD_ID";
    String CREATED = "CREATED";

    @NotNull @Indexed
    long getProjectId();

    @NotNull @StringLength(64)
    String getTemplateKey();

    @NotNull int getTemplateVersion();

    @NotNull @StringLength(255)
    String getName();

    @NotNull @StringLength(16)
    String getLang();

    /** An ISO date: databases disagree on dates without a time. */
    @NotNull @StringLength(16)
    String getStartDay();

    /** See {@link DesignJson}. */
    @NotNull @StringLength(StringLength.UNLIMITED)
    String getDesign();

    void setDesign(String design);

    @NotNull @Indexed
    @StringLength(32)
    String getState();

    void setState(String state);

    @StringLength(StringLength.UNLIMITED)
    @Nullable String getProblem();

    void setProblem(String problem);

    @NotNull @StringLength(255)
    String getOwnerKey();

    void setOwnerKey(String ownerKey);

    @NotNull @StringLength(255)
    String getActorKey();

    void setActorKey(String actorKey);

    /** The Jira that the plan was made on: a copy of the database elsewhere can be told from it. */
    @StringLength(64)
    @Nullable String getServerId();

    void setServerId(String serverId);

    /** Whether the people who work on it have been told. */
    boolean isAnnounced();

    void setAnnounced(boolean announced);

    /** 0 while there is none. */
    @NotNull long getBoardId();

    void setBoardId(long boardId);

    /** Milliseconds since 1970. */
    @NotNull long getCreated();
}
