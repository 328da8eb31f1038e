package org.aiadoption.planner.jira.issues;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;

import org.aiadoption.planner.application.port.Person;
import org.junit.jupiter.api.Test;

class JiraPeopleTest {

    private final TrackerDesk jira = new TrackerDesk();
    private final JiraPeople people = new JiraPeople(jira.users);

    @Test
    void a_person_is_found_by_key_and_by_name() {
        when(jira.actor.getDisplayName()).thenReturn("Olga Owner");
        when(jira.users.getUserByName("olga")).thenReturn(jira.actor);
        Person olga = new Person(TrackerDesk.ACTOR, "olga", "Olga Owner", true);

        assertThat(people.byKey(TrackerDesk.ACTOR)).contains(olga);
        assertThat(people.byName("olga")).contains(olga);
    }

    @Test
    void nobody_is_found_who_is_not_there() {
        assertThat(people.byKey("ghost")).isEmpty();
        assertThat(people.byName("ghost")).isEmpty();
    }
}
