package org.aiadoption.planner.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Who may use whom. A package that does not exist yet breaks no rule; what each rule catches is shown by
 * {@link GuardsProveThemselvesTest}.
 */
final class DependencyRules {
    static final String PLANNER = "org.aiadoption.planner";
    static final String HOST = "org.aiadoption.host";

    private static final String[] JDK_ONLY = {"java..", "org.jspecify.annotations"};
    private static final String[] HOST_API = {
        "com.atlassian..",
        "com.opensymphony..",
        "net.java.ao..",
        "javax.inject..",
        "javax.servlet..",
        "javax.ws.rs..",
        "org.apache.log4j"
    };
    private static final DescribedPredicate<JavaClass> IS_HOST_API = resideInAnyPackage(HOST_API);
    private static final double MOST_FILES_THAT_TOUCH_THE_HOST_API = 0.30;

    private DependencyRules() {}

    static ArchRule domainIsPlainJava() {
        return classes()
                .that()
                .resideInAPackage(PLANNER + ".domain..")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(JDK_ONLY).or(resideInAPackage(PLANNER + ".domain..")))
                .allowEmptyShould(true);
    }

    static ArchRule applicationUsesTheDomainOnly() {
        return classes()
                .that()
                .resideInAPackage(PLANNER + ".application..")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(JDK_ONLY)
                        .or(resideInAnyPackage(PLANNER + ".domain..", PLANNER + ".application..")))
                .allowEmptyShould(true);
    }

    static ArchRule portsKnowNoUseCase() {
        return classes()
                .that()
                .resideInAPackage(PLANNER + ".application.port..")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(JDK_ONLY)
                        .or(resideInAnyPackage(PLANNER + ".domain..", PLANNER + ".application.port..")))
                .allowEmptyShould(true);
    }

    static ArchRule adaptersDoNotKnowEachOther() {
        return slices().matching(PLANNER + ".jira.(*)..")
                .should()
                .notDependOnEachOther()
                .ignoreDependency(resideInAPackage(PLANNER + ".jira.wiring.."), alwaysTrue())
                .allowEmptyShould(true);
    }

    static ArchRule adaptersUseOnlyWhatJiraGivesAndTheJarHolds() {
        return classes()
                .that()
                .resideInAPackage(PLANNER + ".jira..")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(JDK_ONLY)
                        .or(resideInAPackage(PLANNER + ".."))
                        .or(resideInAnyPackage(HOST_API))
                        .or(resideInAnyPackage(
                                "org.slf4j", "com.fasterxml.jackson..", "org.snakeyaml.engine..", "org.w3c.dom..")))
                .allowEmptyShould(true);
    }

    static ArchRule entitiesStayInPersistence() {
        return noClasses()
                .that()
                .resideInAPackage(PLANNER + "..")
                .and()
                .resideOutsideOfPackages(
                        PLANNER + ".jira.persistence..", PLANNER + ".jira.upgrade..", PLANNER + ".jira.wiring..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("net.java.ao..", "com.atlassian.activeobjects..")
                .allowEmptyShould(true);
    }

    /** Jira 10's REST wants the annotation on a resource's constructor; Spring 5 ignores it on Jira 11. */
    static ArchRule injectIsForRestResources() {
        return noClasses()
                .that()
                .resideInAPackage(PLANNER + "..")
                .and()
                .resideOutsideOfPackage(PLANNER + ".jira.rest..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javax.inject..")
                .allowEmptyShould(true);
    }

    static ArchRule timeComesFromAnInjectedClock() {
        return noClasses()
                .that()
                .resideInAPackage(PLANNER + "..")
                .and()
                .resideOutsideOfPackage(PLANNER + ".jira.wiring..")
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalTime.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(OffsetDateTime.class, "now")
                .orShould()
                .callMethod(ZonedDateTime.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(Clock.class, "systemUTC")
                .orShould()
                .callMethod(Clock.class, "systemDefaultZone")
                .orShould()
                .callConstructor(Date.class)
                .allowEmptyShould(true);
    }

    /** Clocks are set back, and those of two servers differ: what a worker may do depends on none. */
    static ArchRule seedingKnowsNoTimeOfDay() {
        return noClasses()
                .that()
                .resideInAnyPackage(PLANNER + ".application.seeding..", PLANNER + ".jira.jobs..")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Clock.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Temporal.class)
                .allowEmptyShould(true);
    }

    static ArchRule pluginAndHostShareNothing() {
        return classes()
                .that()
                .resideInAnyPackage(PLANNER + "..", HOST + "..")
                .should(new Condition("not cross between plugin and host") {
                    @Override
                    boolean violates(JavaClass type) {
                        String other = type.getPackageName().startsWith(PLANNER) ? HOST : PLANNER;
                        return type.getDirectDependenciesFromSelf().stream()
                                .anyMatch(d -> d.getTargetClass()
                                        .getBaseComponentType()
                                        .getPackageName()
                                        .startsWith(other));
                    }
                })
                .allowEmptyShould(true);
    }

    static ArchRule packagesFormNoCycle() {
        return slices().matching("org.aiadoption.(**)")
                .namingSlices("$1")
                .should()
                .beFreeOfCycles()
                .allowEmptyShould(true);
    }

    /** A host type may force the word Manager on the class that implements it. */
    static ArchRule namesSayWhatAThingIs() {
        return classes()
                .that()
                .resideInAnyPackage(PLANNER + "..", HOST + "..")
                .should(new Condition("have a name without Impl, Manager, Helper or Util") {
                    @Override
                    boolean violates(JavaClass type) {
                        String name = type.getSimpleName();
                        return name.matches(".*(Impl|Helper|Utils?)")
                                || name.endsWith("Manager") && !implementsAManagerOfTheHost(type);
                    }
                })
                .allowEmptyShould(true);
    }

    private static boolean implementsAManagerOfTheHost(JavaClass type) {
        return type.getAllRawInterfaces().stream()
                .anyMatch(i -> i.getPackageName().startsWith("com.atlassian")
                        && i.getSimpleName().endsWith("Manager"));
    }

    /** The plugin's source files that use the host's API, if they are too large a part of all; package-info is none. */
    static List<String> tooManyFilesTouchTheHostApi(JavaClasses classes) {
        Map<String, Boolean> touches = new TreeMap<>();
        classes.stream()
                .filter(c -> c.getPackageName().startsWith(PLANNER))
                .filter(c -> !c.getSimpleName().equals("package-info"))
                .forEach(c -> touches.merge(sourceFile(c), touchesHostApi(c), Boolean::logicalOr));
        Set<String> touching = new TreeSet<>(touches.keySet());
        touching.removeIf(file -> !touches.getOrDefault(file, false));
        return touching.size() > touches.size() * MOST_FILES_THAT_TOUCH_THE_HOST_API
                ? List.of(touching.size() + " of " + touches.size() + " files touch the host's API: " + touching)
                : List.of();
    }

    private static String sourceFile(JavaClass type) {
        return type.getPackageName() + "/"
                + type.getSource().flatMap(s -> s.getFileName()).orElse(type.getName());
    }

    private static boolean touchesHostApi(JavaClass type) {
        return type.getDirectDependenciesFromSelf().stream()
                .anyMatch(d -> IS_HOST_API.test(d.getTargetClass().getBaseComponentType()));
    }

    private abstract static class Condition extends ArchCondition<JavaClass> {
        Condition(String description) {
            super(description);
        }

        abstract boolean violates(JavaClass type);

        @Override
        public void check(JavaClass type, ConditionEvents events) {
            if (violates(type)) {
                events.add(SimpleConditionEvent.violated(type, type.getName() + " does not " + getDescription()));
            }
        }
    }
}
