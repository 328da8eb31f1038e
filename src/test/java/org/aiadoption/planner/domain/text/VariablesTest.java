package org.aiadoption.planner.domain.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class VariablesTest {

    @Test
    void puts_values_in_place_of_their_names() {
        Variables variables = new Variables(Map.of("name", "Shop", "goal", "Sell"));

        assertThat(variables.intoPlainText("%name%: %goal%, %name%")).isEqualTo("Shop: Sell, Shop");
    }

    @Test
    void shows_a_dash_for_what_is_not_given() {
        Variables variables = new Variables(Map.of("goal", "  "));

        assertThat(variables.intoPlainText("%goal% %metric%")).isEqualTo("– –");
    }

    @Test
    void never_looks_into_a_value() {
        Variables variables = new Variables(Map.of("goal", "%metric% $1 \\1", "metric", "secret"));

        assertThat(variables.intoPlainText("%goal%")).isEqualTo("%metric% $1 \\1");
    }

    @Test
    void a_value_is_inert_in_wiki_markup_and_the_template_is_not() {
        Variables variables = new Variables(Map.of("goal", "*[~admin]*"));

        assertThat(variables.intoWiki("*Goal:* %goal%")).isEqualTo("*Goal:* \\*\\[\\~admin\\]\\*");
    }

    @Test
    void a_percentage_is_no_variable() {
        Variables variables = new Variables(Map.of());

        assertThat(variables.intoPlainText("from 10% to 20%, 5 % more")).isEqualTo("from 10% to 20%, 5 % more");
    }
}
