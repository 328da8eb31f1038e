package org.aiadoption.planner.jira.persistence;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** The text of a template that a plan was made from, so that a later release without it can still read the plan. */
@Table("PACK")
@Preload
interface PackRow extends Entity {

    String PACK_REF = "PACK_REF";
    String CONTENT_HASH = "CONTENT_HASH";
    String BODY = "BODY";

    /** Key and version of the template. */
    @NotNull @Unique @StringLength(80)
    String getPackRef();

    @NotNull @StringLength(64)
    String getContentHash();

    @NotNull @StringLength(StringLength.UNLIMITED)
    String getBody();
}
