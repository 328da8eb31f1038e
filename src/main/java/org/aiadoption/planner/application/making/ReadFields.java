package org.aiadoption.planner.application.making;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.aiadoption.planner.application.port.People;
import org.aiadoption.planner.application.port.Person;
import org.aiadoption.planner.domain.plan.Aim;
import org.aiadoption.planner.domain.template.Role;
import org.jspecify.annotations.Nullable;

/** Understands the fields that a plan is made and changed with: days, people, the aim. */
final class ReadFields {

    /** Jira's date pickers show two digits of the year, so dates far away could not be told apart. */
    private static final int YEARS_AHEAD = 10;

    private final People people;
    private final Clock clock;

    ReadFields(People people, Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    LocalDate start(String given, Violations violations) {
        return start(given, clock, violations);
    }

    static LocalDate start(String given, Clock clock, Violations violations) {
        LocalDate today = LocalDate.now(clock);
        LocalDate start = given.isBlank() ? today : violations.date("startDate", given);
        // why: a user one time zone to the west may still have yesterday
        if (start != null && start.isBefore(today.minusDays(1))) {
            violations.add("startDate", "date-in-the-past", "startDate", start.toString());
        }
        notTooFar("startDate", start, clock, violations);
        return start == null ? today : start;
    }

    private static void notTooFar(String field, @Nullable LocalDate day, Clock clock, Violations violations) {
        if (day != null && day.isAfter(LocalDate.now(clock).plusYears(YEARS_AHEAD))) {
            violations.add(field, "date-too-far", field, day.toString(), String.valueOf(YEARS_AHEAD));
        }
    }

    Aim aim(PlanRequest.AimTexts given, LocalDate start, Violations violations) {
        LocalDate readout = given.readout().isBlank() ? null : dayFrom(start, "readout", given.readout(), violations);
        return new Aim(
                violations.text("goal", given.goal()),
                violations.text("metric", given.metric()),
                violations.text("baseline", given.baseline()),
                violations.text("target", given.target()),
                readout);
    }

    /** A day that is not before the start; anything else is noted. */
    @Nullable LocalDate dayFrom(LocalDate start, String field, String text, Violations violations) {
        LocalDate day = violations.date(field, text);
        if (day != null && day.isBefore(start)) {
            violations.add(field, "date-before-start", field, day.toString());
        }
        notTooFar(field, day, clock, violations);
        return day;
    }

    Map<Role, String> cast(Map<String, String> given, Collection<Role> roles, Violations violations) {
        Map<Role, String> cast = new EnumMap<>(Role.class);
        given.forEach((roleKey, userName) -> {
            Optional<Role> role = Role.ofKey(roleKey).filter(roles::contains);
            if (role.isEmpty()) {
                violations.add("roles." + roleKey, "role-unknown", roleKey);
            } else if (!userName.isBlank()) {
                person("roles." + roleKey, userName.strip(), violations).ifPresent(key -> cast.put(role.get(), key));
            }
        });
        return cast;
    }

    Optional<String> person(String field, String userName, Violations violations) {
        Optional<Person> person = people.byName(userName);
        if (person.isEmpty()) {
            violations.add(field, "user-unknown", userName);
        } else if (!person.get().active()) {
            violations.add(field, "user-inactive", person.get().displayName());
        }
        return person.map(Person::key);
    }
}
