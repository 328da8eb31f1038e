package org.aiadoption.planner.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Stubs are promises about Jira: few, and each with somebody who stands for it. */
class StubsTest {
    private static final Path CLASSES = Path.of("target", "classes");
    private static final Path TEST_CLASSES = Path.of("target", "test-classes");

    @Test
    void carry_only_what_plugin_or_host_uses() {
        JavaClasses all = new ClassFileImporter().importPaths(CLASSES, TEST_CLASSES);

        assertThat(all.stream().filter(StubsTest::isStub)).hasSizeGreaterThan(50);
        assertThat(StubRules.membersOfNobody(all, StubsTest::isStub)).isEmpty();
    }

    @Test
    void name_what_vouches_for_them() {
        assertThat(StubRules.withoutVoucher(Path.of("src", "stubs", "java"))).isEmpty();
    }

    @Test
    void a_member_that_nobody_calls_or_implements_is_found() {
        JavaClasses seed = new ClassFileImporter().importClasses(Seeded.class, Called.class, Caller.class);

        assertThat(StubRules.membersOfNobody(seed, type -> !type.isEquivalentTo(Caller.class)))
                .containsExactly(Seeded.class.getName() + ".forgotten()");
    }

    @Test
    void an_address_outside_the_documentation_vouches_for_nothing() {
        assertThat(StubRules.vouchedFor("/** Vouched for by https://docs.example.com/A.html */ class A {}"))
                .isTrue();
        assertThat(StubRules.vouchedFor("/** Nothing. */ class A { String s = \"https://example.com\"; }"))
                .isFalse();
    }

    private static boolean isStub(JavaClass type) {
        return type.getSource().isPresent()
                && type.getPackageName().startsWith("com.atlassian")
                && type.getSource().get().getUri().getPath().contains("/target/classes/");
    }

    interface Called {
        void called();
    }

    interface Seeded extends Called {
        void forgotten();
    }

    static final class Caller {
        void call(Seeded seeded) {
            seeded.called();
        }
    }
}
