package org.aiadoption.planner.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.aiadoption.planner.application.port.People;
import org.aiadoption.planner.application.port.Person;
import org.junit.jupiter.api.Test;

/** What {@link People} promise, in a Jira with an active user {@code owner} and a deactivated one {@code leaver}. */
public abstract class PeopleContract {

    protected abstract People people();

    @Test
    void a_user_is_found_by_name_and_by_the_key_that_stays() {
        Person owner = people().byName("owner").orElseThrow();

        assertThat(owner.key()).isNotEqualTo(owner.name());
        assertThat(people().byKey(owner.key())).contains(owner);
    }

    @Test
    void a_name_is_no_key() {
        assertThat(people().byKey("owner")).isEmpty();
    }

    @Test
    void a_deactivated_user_is_found_and_said_to_be_inactive() {
        assertThat(people().byName("leaver").map(Person::active)).contains(false);
        assertThat(people().byName("owner").map(Person::active)).contains(true);
    }

    @Test
    void nobody_is_found_under_an_unknown_name_or_key() {
        assertThat(people().byName("nobody-of-that-name")).isEmpty();
        assertThat(people().byKey("nobody-of-that-key")).isEmpty();
    }
}
