package org.aiadoption.planner.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.aiadoption.planner.application.port.FieldRef;
import org.aiadoption.planner.application.port.IssueTypeRef;
import org.aiadoption.planner.application.port.LinkTypeRef;
import org.aiadoption.planner.application.port.ProjectRef;
import org.aiadoption.planner.application.port.Projects;
import org.junit.jupiter.api.Test;

/**
 * What {@link Projects} promise, in a Jira with Jira Software whose project SHOP has epics, and whose project FORM asks
 * every issue for a cost centre.
 */
public abstract class ProjectsContract {

    private static final long NO_PROJECT = 999_999;

    protected abstract Projects projects();

    /** The id of the project. */
    protected abstract long id(String projectKey);

    @Test
    void a_project_is_the_same_by_key_and_by_id() {
        ProjectRef shop = projects().byKey("SHOP").orElseThrow();

        assertThat(shop.id()).isEqualTo(id("SHOP"));
        assertThat(shop.key()).isEqualTo("SHOP");
        assertThat(shop.archived()).isFalse();
        assertThat(projects().byId(shop.id())).contains(shop);
    }

    @Test
    void a_project_that_is_not_there_is_not_found() {
        assertThat(projects().byKey("NOWHERE")).isEmpty();
        assertThat(projects().byKey("")).isEmpty();
        assertThat(projects().byId(NO_PROJECT)).isEmpty();
    }

    @Test
    void exactly_one_type_of_a_software_project_is_an_epic() {
        assertThat(projects().types(id("SHOP")))
                .filteredOn(IssueTypeRef::epic)
                .extracting(IssueTypeRef::name)
                .containsExactly("Epic");
    }

    @Test
    void types_have_ids_of_their_own() {
        List<IssueTypeRef> types = projects().types(id("SHOP"));

        assertThat(types).extracting(IssueTypeRef::id).doesNotHaveDuplicates();
        assertThat(types).extracting(IssueTypeRef::name).contains("Story", "Task");
    }

    @Test
    void people_may_link_issues_that_relate() {
        assertThat(projects().linkTypes()).extracting(LinkTypeRef::name).contains("Relates");
    }

    @Test
    void a_project_that_asks_for_nothing_more_has_no_required_fields() {
        assertThat(projects().types(id("SHOP")))
                .allSatisfy(type -> assertThat(projects().requiredFields(id("SHOP"), type.id()))
                        .isEmpty());
    }

    @Test
    void a_project_names_the_fields_that_it_asks_for() {
        assertThat(projects().types(id("FORM")))
                .allSatisfy(type -> assertThat(projects().requiredFields(id("FORM"), type.id()))
                        .extracting(FieldRef::name)
                        .containsExactly("Cost centre"));
    }

    @Test
    void epics_and_boards_are_there() {
        assertThat(projects().softwareInstalled()).isTrue();
    }
}
