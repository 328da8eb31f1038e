package org.aiadoption.planner.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.aiadoption.planner.application.port.IssueTypeSchemes;
import org.aiadoption.planner.application.port.IssueTypeSchemes.Scheme;
import org.junit.jupiter.api.Test;

/**
 * What {@link IssueTypeSchemes} promise, in a Jira with a default scheme and a scheme of the project SHOP. The tests
 * follow one another in the same Jira.
 */
public abstract class IssueTypeSchemesContract {

    private static final String NO_TYPE = "999999";
    private static int made;

    protected abstract IssueTypeSchemes schemes();

    /** Somebody makes an issue of the type in the project SHOP. */
    protected abstract void makeIssue(String typeId);

    @Test
    void one_scheme_is_for_every_new_project() {
        assertThat(schemes().schemes("")).filteredOn(Scheme::everyNewProject).hasSize(1);
    }

    @Test
    void every_scheme_names_the_projects_that_share_it() {
        assertThat(schemes().schemes("").stream().flatMap(s -> s.projectKeys().stream()))
                .contains("SHOP")
                .doesNotHaveDuplicates();
    }

    @Test
    void no_scheme_has_a_type_that_does_not_exist() {
        assertThat(schemes().schemes("")).noneMatch(Scheme::hasPlanType);
        assertThat(schemes().schemes(NO_TYPE)).noneMatch(Scheme::hasPlanType);
        assertThat(schemes().exists(NO_TYPE)).isFalse();
        assertThat(schemes().issueCount(NO_TYPE)).isZero();
    }

    @Test
    void a_new_type_is_there_under_its_name_and_in_the_default_scheme_at_once() {
        String name = freeName();
        assertThat(schemes().nameTaken(name)).isFalse();

        String type = schemes().createType(name, "A description");

        assertThat(schemes().exists(type)).isTrue();
        assertThat(schemes().nameTaken(name.toUpperCase(Locale.ROOT))).isTrue();
        assertThat(offering(type)).containsExactly(defaultScheme());
    }

    @Test
    void exactly_the_given_schemes_offer_the_type() {
        String type = schemes().createType(freeName(), "");

        schemes().offerIn(Set.of(shopScheme()), type);
        assertThat(offering(type)).containsExactly(shopScheme());

        schemes().offerIn(Set.of(shopScheme(), defaultScheme()), type);
        assertThat(offering(type)).containsExactlyInAnyOrder(shopScheme(), defaultScheme());
    }

    @Test
    void the_other_types_of_a_scheme_stay() {
        String first = schemes().createType(freeName(), "");
        String second = schemes().createType(freeName(), "");
        schemes().offerIn(Set.of(shopScheme()), first);

        schemes().offerIn(Set.of(shopScheme()), second);

        assertThat(offering(first)).containsExactly(shopScheme());
    }

    @Test
    void a_type_without_issues_can_be_removed_whole() {
        String name = freeName();
        String type = schemes().createType(name, "");
        schemes().offerIn(Set.of(shopScheme()), type);

        schemes().removeType(type);

        assertThat(schemes().exists(type)).isFalse();
        assertThat(schemes().nameTaken(name)).isFalse();
        assertThat(offering(type)).isEmpty();
    }

    @Test
    void a_type_that_an_issue_has_stays() {
        String type = schemes().createType(freeName(), "");
        schemes().offerIn(Set.of(shopScheme()), type);
        makeIssue(type);

        assertThat(schemes().issueCount(type)).isOne();
        assertThatThrownBy(() -> schemes().removeType(type)).isInstanceOf(IllegalStateException.class);
        assertThat(offering(type)).containsExactly(shopScheme());
    }

    private List<Long> offering(String typeId) {
        return schemes().schemes(typeId).stream()
                .filter(Scheme::hasPlanType)
                .map(Scheme::id)
                .collect(Collectors.toList());
    }

    private long defaultScheme() {
        return schemes().schemes("").stream()
                .filter(Scheme::everyNewProject)
                .findFirst()
                .orElseThrow()
                .id();
    }

    private long shopScheme() {
        return schemes().schemes("").stream()
                .filter(s -> s.projectKeys().contains("SHOP"))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static synchronized String freeName() {
        made++;
        return "Plan type " + made;
    }
}
