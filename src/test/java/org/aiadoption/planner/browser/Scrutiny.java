package org.aiadoption.planner.browser;

import org.assertj.core.api.SoftAssertions;

/** Looks at a part of a page in one look: its picture, whether it can be read, and what axe-core finds. */
record Scrutiny(SoftAssertions faults) {

    void of(Session session, Look look, String name, String css) {
        session.picture("look-" + look + "-" + name);
        faults.assertThat(Colours.unreadable(session, css)).as(name).isEmpty();
        faults.assertThat(Accessibility.violations(session, css)).as(name).isEmpty();
    }
}
