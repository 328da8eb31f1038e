package org.aiadoption.planner.domain.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PhaseColourTest {

    @Test
    void neighbours_differ_however_many_phases_there_are() {
        for (int place = 1; place < 40; place++) {
            assertThat(PhaseColour.of(place)).isNotEqualTo(PhaseColour.of(place + 1));
        }
    }

    @Test
    void the_first_seven_phases_have_colours_of_their_own_among_the_fourteen_of_jira() {
        assertThat(IntStream.rangeClosed(1, 7).mapToObj(PhaseColour::of).map(PhaseColour::number))
                .doesNotHaveDuplicates()
                .allMatch(number -> number >= 1 && number <= 14);
    }
}
