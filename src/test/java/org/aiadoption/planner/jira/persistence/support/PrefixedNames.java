package org.aiadoption.planner.jira.persistence.support;

import net.java.ao.schema.CachingTableNameConverter;
import net.java.ao.schema.Case;
import net.java.ao.schema.DefaultIndexNameConverter;
import net.java.ao.schema.DefaultSequenceNameConverter;
import net.java.ao.schema.DefaultTriggerNameConverter;
import net.java.ao.schema.DefaultUniqueNameConverter;
import net.java.ao.schema.FieldNameConverter;
import net.java.ao.schema.IndexNameConverter;
import net.java.ao.schema.NameConverters;
import net.java.ao.schema.SequenceNameConverter;
import net.java.ao.schema.TableAnnotationTableNameConverter;
import net.java.ao.schema.TableNameConverter;
import net.java.ao.schema.TriggerNameConverter;
import net.java.ao.schema.UnderscoreFieldNameConverter;
import net.java.ao.schema.UnderscoreTableNameConverter;
import net.java.ao.schema.UniqueNameConverter;

/** The names that tables get in Jira: capitals with underscores, behind the plugin's prefix. */
public final class PrefixedNames implements NameConverters {

    /** {@code AO_}, six digits of the hash of the plugin's namespace, {@code _}. */
    public static final String PREFIX = "AO_0A1B2C_";

    private final TableNameConverter tables;
    private final FieldNameConverter fields = new UnderscoreFieldNameConverter(Case.UPPER);

    public PrefixedNames() {
        TableNameConverter base = new TableAnnotationTableNameConverter(new UnderscoreTableNameConverter(Case.UPPER));
        this.tables = new CachingTableNameConverter(type -> PREFIX + base.getName(type));
    }

    @Override
    public TableNameConverter getTableNameConverter() {
        return tables;
    }

    @Override
    public FieldNameConverter getFieldNameConverter() {
        return fields;
    }

    @Override
    public SequenceNameConverter getSequenceNameConverter() {
        return new DefaultSequenceNameConverter();
    }

    @Override
    public TriggerNameConverter getTriggerNameConverter() {
        return new DefaultTriggerNameConverter();
    }

    @Override
    public IndexNameConverter getIndexNameConverter() {
        return new DefaultIndexNameConverter();
    }

    @Override
    public UniqueNameConverter getUniqueNameConverter() {
        return new DefaultUniqueNameConverter();
    }
}
