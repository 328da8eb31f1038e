package org.aiadoption.planner.jira.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlSourceTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '`',
            value = {
                "a: &x 1 → line 1: document: an anchor; remove it",
                "a: &x [1] → line 1: document: an anchor; remove it",
                "a: *x → line 1: document: an alias; write the value out",
                "a: !!java.net.URL [x] → line 1: document: a tag; write a plain value",
                "a: !x 1 → line 1: document: a tag; write a plain value",
                "{a: 1, a: 2} → found duplicate key a",
                "a: [1 → expected ',' or ']'",
                "- 1 → the document is no mapping",
            })
    void refuses_what_is_no_plain_tree_and_says_where(String yaml, String defect) {
        assertThatThrownBy(() -> YamlSource.read("f.yaml", yaml))
                .isInstanceOf(CatalogBroken.class)
                .hasMessageStartingWith("f.yaml: ")
                .hasMessageContaining(defect);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "# nothing", "a: 1\n---\nb: 2", "a: \u0000"})
    void refuses_what_is_no_single_document(String yaml) {
        assertThatThrownBy(() -> YamlSource.read("f.yaml", yaml)).isInstanceOf(CatalogBroken.class);
    }

    @Test
    void refuses_a_bomb_before_it_grows() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x]\n");
        for (int i = 1; i < 60; i++) {
            bomb.append("a%d: &a%d [*a%d, *a%d]%n".formatted(i, i, i - 1, i - 1));
        }

        assertThatThrownBy(() -> YamlSource.read("f.yaml", bomb.toString())).hasMessageContaining("an anchor");
    }

    @Test
    void refuses_deep_nesting_before_the_stack_ends() {
        String deep = "a: " + "[\n".repeat(100_000);

        assertThatThrownBy(() -> YamlSource.read("f.yaml", deep)).hasMessageContaining("nested deeper than 20");
    }

    @Test
    void refuses_more_than_two_million_characters() {
        String long_ = "a: " + "x".repeat(2_000_001);

        assertThatThrownBy(() -> YamlSource.read("f.yaml", long_)).isInstanceOf(CatalogBroken.class);
    }

    @Test
    void takes_words_that_other_yaml_takes_for_truth() {
        Tree tree = YamlSource.read("f.yaml", "a: no\nb: 'true'\nc: 2026-11-23");

        assertThat(tree.text("a")).isEqualTo("no");
        assertThat(tree.text("b")).isEqualTo("true");
        assertThat(tree.text("c")).isEqualTo("2026-11-23");
        assertThat(tree.defects().all()).isEmpty();
    }
}
