package org.aiadoption.planner.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class SizeBudgetsTest {
    private static final SourceTree MAIN = SourceTree.of(Path.of("src", "main", "java"));
    private static final SourceTree HOST = SourceTree.of(Path.of("src", "host", "java"));

    @Test
    void no_file_of_the_plugin_is_too_long() {
        assertThat(SizeBudgets.filesTooLong(MAIN)).isEmpty();
    }

    @Test
    void most_files_of_the_plugin_are_short() {
        assertThat(SizeBudgets.mostFilesTooLong(MAIN)).isEmpty();
    }

    @Test
    void no_method_of_the_plugin_is_too_long() {
        assertThat(SizeBudgets.methodsTooLong(MAIN)).isEmpty();
    }

    @Test
    void most_methods_of_the_plugin_are_short() {
        assertThat(SizeBudgets.mostMethodsTooLong(MAIN)).isEmpty();
    }

    @Test
    void nothing_takes_too_many_parameters() {
        assertThat(SizeBudgets.tooManyParameters(MAIN)).isEmpty();
    }

    @Test
    void no_file_of_the_host_is_too_long() {
        assertThat(SizeBudgets.filesTooLong(HOST)).isEmpty();
    }
}
