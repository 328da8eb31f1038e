package org.aiadoption.planner.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.aiadoption.planner.application.port.Permissions;
import org.aiadoption.planner.application.port.Permissions.Action;
import org.junit.jupiter.api.Test;

/**
 * What {@link Permissions} promise, in a Jira whose project {@link #shop()} has an owner, a viewer who only browses and
 * an outsider who sees nothing.
 */
public abstract class PermissionsContract {

    protected abstract Permissions permissions();

    protected abstract long shop();

    /** An issue of that project. */
    protected abstract long issue();

    /** The user key of the account. */
    protected abstract String key(String account);

    @Test
    void a_project_administrator_has_every_permission_in_the_project() {
        assertThat(Action.values()).allMatch(action -> permissions().may(key("owner"), action, shop()));
    }

    @Test
    void a_viewer_browses_and_nothing_else() {
        assertThat(Action.values())
                .filteredOn(action -> permissions().may(key("viewer"), action, shop()))
                .containsExactly(Action.BROWSE);
    }

    @Test
    void an_outsider_and_an_unknown_user_have_no_permission() {
        assertThat(Action.values()).noneMatch(action -> permissions().may(key("outsider"), action, shop()));
        assertThat(Action.values()).noneMatch(action -> permissions().may("no-such-key", action, shop()));
    }

    @Test
    void whoever_may_browse_an_issue_finds_it_among_those_asked_for() {
        assertThat(permissions().browsable(key("viewer"), Set.of())).isEmpty();
        assertThat(permissions().browsable(key("viewer"), Set.of(issue()))).containsExactly(issue());
        assertThat(permissions().browsable(key("outsider"), Set.of(issue()))).isEmpty();
        assertThat(permissions().browsable("no-such-key", Set.of(issue()))).isEmpty();
    }

    @Test
    void nobody_has_a_permission_in_a_project_that_does_not_exist() {
        assertThat(permissions().may(key("owner"), Action.BROWSE, 999_999)).isFalse();
    }

    @Test
    void only_administrators_administer_jira() {
        assertThat(permissions().administersJira(key("admin"))).isTrue();
        assertThat(permissions().administersJira(key("owner"))).isFalse();
        assertThat(permissions().administersJira("no-such-key")).isFalse();
    }

    @Test
    void one_group_of_several_is_enough_and_an_unknown_group_counts_for_nothing() {
        assertThat(permissions().inAnyGroup(key("admin"), Set.of("no-such-group", "jira-administrators")))
                .isTrue();
        assertThat(permissions().inAnyGroup(key("admin"), Set.of("no-such-group")))
                .isFalse();
        assertThat(permissions().inAnyGroup(key("owner"), Set.of("jira-administrators")))
                .isFalse();
    }
}
