package org.aiadoption.host.jira.search;

import com.atlassian.jira.issue.fields.CustomField;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.aiadoption.host.jira.field.Fields;
import org.aiadoption.host.jira.issue.IssueStore;
import org.aiadoption.host.jira.search.ParsedQuery.Direction;

/** The fields that a query may name, by every name they have, and by what a result can be sorted. */
final class JqlFields {
    private static final String COMMENTED = "exists (select 1 from issue_comment c where c.issue_id = i.id";

    /** Letters that PostgreSQL and H2 do not make small by the server's locale, as lower() would. */
    private static final String SUMMARY =
            "translate(i.summary, 'ABCDEFGHIJKLMNOPQRSTUVWXYZАБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ',"
                    + " 'abcdefghijklmnopqrstuvwxyzабвгдеёжзийклмнопрстуфхцчшщъыьэюя')";

    /** Sorting by rank is sorting by age: the host has no ranks, but boards' filters ask for them. */
    private static final Map<String, String> SORTS = Map.ofEntries(
            Map.entry("key", "p.pkey %1$s, i.num %1$s"),
            Map.entry("issue", "p.pkey %1$s, i.num %1$s"),
            Map.entry("issuekey", "p.pkey %1$s, i.num %1$s"),
            Map.entry("id", "i.id %1$s"),
            Map.entry("rank", "i.id %1$s"),
            Map.entry("project", "p.name %1$s"),
            Map.entry("summary", SUMMARY + " %1$s"),
            Map.entry("status", "s.seq %1$s"),
            Map.entry("issuetype", "t.seq %1$s"),
            Map.entry("type", "t.seq %1$s"),
            Map.entry("assignee", "i.assignee %1$s nulls last"),
            Map.entry("reporter", "i.reporter %1$s nulls last"),
            Map.entry("creator", "i.creator %1$s nulls last"),
            Map.entry("resolution", "i.resolution %1$s nulls last"),
            Map.entry("created", "i.created %1$s"),
            Map.entry("createddate", "i.created %1$s"),
            Map.entry("updated", "i.updated %1$s"),
            Map.entry("updateddate", "i.updated %1$s"),
            Map.entry("due", "i.due %1$s nulls last"),
            Map.entry("duedate", "i.due %1$s nulls last"),
            Map.entry("resolved", "i.resolved %1$s nulls last"),
            Map.entry("resolutiondate", "i.resolved %1$s nulls last"));

    private static final Set<String> NEWEST_FIRST =
            Set.of("created", "createddate", "updated", "updateddate", "resolved", "resolutiondate");

    private final Map<String, JqlField> byName = new HashMap<>();

    JqlFields(Fields customFields, Values values, Moments moments) {
        addChoices(values);
        addTexts();
        addMoments(moments);
        customFields.getCustomFieldObjects().forEach(field -> addCustom(field, values));
    }

    JqlField named(String name) {
        JqlField field = byName.get(name.toLowerCase(Locale.ROOT));
        if (field == null) {
            throw new JqlException("Field '" + name + "' does not exist or you do not have permission to view it.");
        }
        return field;
    }

    /** What follows ORDER BY in SQL. */
    String sort(String name, Direction direction) {
        String field = name.toLowerCase(Locale.ROOT);
        String sort = SORTS.get(field);
        if (sort == null) {
            throw new JqlException("Not able to sort using field '" + name + "'.");
        }
        boolean descending =
                direction == Direction.DESC || direction == Direction.DEFAULT && NEWEST_FIRST.contains(field);
        return String.format(sort, descending ? "desc" : "asc");
    }

    private void addChoices(Values values) {
        add(new ChoiceField("project", "i.project_id in (%s)", "", values.projects()));
        add(new ChoiceField("issuetype", "i.type_id in (%s)", "", values.types()), "type");
        add(new ChoiceField("status", "i.status_id in (%s)", "", values.statuses()));
        add(new ChoiceField("statusCategory", "i.status_id in (%s)", "", values.categories()));
        add(new ResolutionField(new ChoiceField(
                "resolution", "i.resolution in (%s)", "i.resolution is not null", values.resolutions())));
        for (String person : List.of("assignee", "reporter", "creator")) {
            add(new ChoiceField(
                    person, "i." + person + " in (%s)", "i." + person + " is not null", values.users(person)));
        }
        add(new ChoiceField(
                "labels",
                "exists (select 1 from issue_label l where l.issue_id = i.id and l.label in (%s))",
                "exists (select 1 from issue_label l where l.issue_id = i.id)",
                values.labels()));
        add(new ChoiceField("key", "i.id in (%s)", "", values.issues("key")), "issuekey", "issue", "id");
        // The host has no sub-tasks, so nothing has a parent; an epic is no parent in Jira's own sense.
        add(new ChoiceField("parent", "i.id in (%s) and 1 = 0", "1 = 0", values.issues("parent")));
        String linked = "exists (select 1 from issue_link k join link_type y on y.id = k.link_type"
                + " where i.id in (k.source_id, k.destination_id)";
        add(new ChoiceField(
                "issueLinkType",
                linked + " and case when k.source_id = i.id then y.outward else y.inward end in (%s))",
                linked + ")",
                values.linkTypes()));
    }

    private void addTexts() {
        add(new TextField("summary", "i.summary ilike ? escape '!'", ""));
        add(new TextField("description", "i.description ilike ? escape '!'", "i.description is not null"));
        add(new TextField("comment", COMMENTED + " and c.body ilike ? escape '!')", ""));
        add(new TextField("text", "i.words like ? escape '!'", ""));
    }

    private void addMoments(Moments moments) {
        add(new MomentField("due", "i.due", true, moments), "duedate");
        add(new MomentField("created", "i.created", false, moments), "createddate");
        add(new MomentField("updated", "i.updated", false, moments), "updateddate");
        add(new MomentField("resolved", "i.resolved", false, moments), "resolutiondate");
    }

    private void addCustom(CustomField field, Values values) {
        String number = "cf[" + field.getIdAsLong() + "]";
        if (Fields.isA(field, Fields.EPIC_LINK)) {
            String linked = "exists (select 1 from issue_link k where k.link_type = " + IssueStore.EPIC_LINK_TYPE
                    + " and k.destination_id = i.id";
            add(
                    new ChoiceField(
                            field.getName(),
                            linked + " and k.source_id in (%s))",
                            linked + ")",
                            values.issues(field.getName())),
                    number);
            return;
        }
        String valued =
                "exists (select 1 from field_value v where v.issue_id = i.id and v.field_id = " + field.getIdAsLong();
        add(new TextField(field.getName(), valued + " and v.text_value ilike ? escape '!')", valued + ")"), number);
    }

    private void add(JqlField field, String... otherNames) {
        byName.put(field.name().toLowerCase(Locale.ROOT), field);
        for (String other : otherNames) {
            byName.put(other, field);
        }
    }
}
