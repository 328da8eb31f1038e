package org.aiadoption.planner.jira.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.aiadoption.planner.jira.persistence.support.Engine;
import org.junit.jupiter.api.Test;

/** Says once, in the report of the tests, whether the contracts were held to MariaDB as well. */
class MariaDbTest {

    @Test
    void the_contracts_are_held_to_mariadb_where_an_address_is_given() {
        assumeTrue(
                Engine.MARIADB.isThere(),
                "MariaDB was not tried: no address in -Dtest.mariadb.url, see CONTRIBUTING.md");
        assertThat(Engine.available()).contains(Engine.MARIADB);
    }
}
