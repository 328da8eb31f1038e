package org.aiadoption.planner.jira.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.aiadoption.planner.jira.upgrade.Upgrade01Baseline;
import org.junit.jupiter.api.Test;

/** A table that the descriptor forgets would be missing only in Jira, where it hurts. */
class DescriptorTest {

    @Test
    void lists_every_entity() throws IOException {
        assertThat(elements("entity"))
                .containsExactlyInAnyOrderElementsOf(
                        Tables.ALL.stream().map(Class::getName).toList());
    }

    @Test
    void lists_every_upgrade_task() throws IOException {
        assertThat(elements("upgradeTask")).containsExactly(Upgrade01Baseline.class.getName());
    }

    @Test
    void the_first_task_stands_for_model_version_one() {
        assertThat(new Upgrade01Baseline().getModelVersion()).hasToString("1");
    }

    private static List<String> elements(String name) throws IOException {
        try (InputStream in = DescriptorTest.class.getResourceAsStream("/atlassian-plugin.xml")) {
            String xml = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return Pattern.compile("<" + name + ">([^<]+)</" + name + ">")
                    .matcher(xml)
                    .results()
                    .map((MatchResult found) -> found.group(1).strip())
                    .toList();
        }
    }
}
