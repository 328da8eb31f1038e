package org.aiadoption.planner.support;

import java.util.List;

/** The generation of Jira that a host of the tests plays: its jar of the planner, and what makes the host that Jira. */
public enum Generation {
    JIRA_9("planner.jar.jira9", "host.9.aui", "host.9.bundles", "host.10.classpath"),
    JIRA_10("planner.jar", "host.aui", "host.bundles", "host.10.classpath"),
    JIRA_11("planner.jar.jira11", "host.aui", "host.bundles", "host.11.classpath");

    private final String jar;
    private final String aui;
    private final String bundles;
    private final String classPath;

    Generation(String jar, String aui, String bundles, String classPath) {
        this.jar = jar;
        this.aui = aui;
        this.bundles = bundles;
        this.classPath = classPath;
    }

    /** The one of this execution: {@code -Dtest.generation=11}, or Jira 10. */
    public static Generation ofThisRun() {
        return valueOf("JIRA_" + System.getProperty("test.generation", "10"));
    }

    /** Where the planner's jar for this generation is. */
    String plannerJar() {
        return System.getProperty(jar, "");
    }

    /** The options that start a host of this generation. */
    List<String> options() {
        return List.of(
                "-Dhost.generation=" + name().substring("JIRA_".length()),
                "-Dhost.jar=" + plannerJar(),
                "-Dhost.aui=" + System.getProperty(aui),
                "-Dhost.bundles=" + System.getProperty(bundles),
                "-cp",
                System.getProperty(classPath));
    }
}
