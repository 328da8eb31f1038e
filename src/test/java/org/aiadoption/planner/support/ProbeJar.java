package org.aiadoption.planner.support;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.aiadoption.planner.probe.DueDateValidator;
import org.aiadoption.planner.probe.PairFunction;
import org.aiadoption.planner.probe.ProbeFactory;
import org.aiadoption.planner.probe.SignFunction;
import org.aiadoption.planner.probe.VisibleCondition;

/** A small plugin with one workflow module of each kind and a function for searches, packed from the tests' classes. */
final class ProbeJar {
    private static final String KEY = "org.aiadoption.probe";
    private static final String DESCRIPTOR = """
            <atlassian-plugin key="org.aiadoption.probe" name="Probe" plugins-version="2">
              <plugin-info><version>1.0</version></plugin-info>
              <workflow-condition key="visible" name="Visible" class="org.aiadoption.planner.probe.ProbeFactory">
                <condition-class>org.aiadoption.planner.probe.VisibleCondition</condition-class>
              </workflow-condition>
              <workflow-validator key="due-date" name="Due date" class="org.aiadoption.planner.probe.ProbeFactory">
                <validator-class>org.aiadoption.planner.probe.DueDateValidator</validator-class>
              </workflow-validator>
              <workflow-function key="sign" name="Sign" class="org.aiadoption.planner.probe.ProbeFactory">
                <function-class>org.aiadoption.planner.probe.SignFunction</function-class>
              </workflow-function>
              <workflow-validator key="no-validator" name="Wrong" class="org.aiadoption.planner.probe.ProbeFactory">
                <validator-class>org.aiadoption.planner.probe.SignFunction</validator-class>
              </workflow-validator>
              <jql-function key="pair" name="Pair" class="org.aiadoption.planner.probe.PairFunction">
                <fname>pair</fname>
                <list>true</list>
              </jql-function>
            </atlassian-plugin>
            """;

    private static final String IMPORTS =
            "com.atlassian.jira,com.atlassian.jira.issue,com.atlassian.jira.jql.operand,com.atlassian.jira.jql.query,"
                    + "com.atlassian.jira.plugin.jql.function,com.atlassian.jira.plugin.workflow,"
                    + "com.atlassian.jira.user,com.atlassian.jira.util,com.atlassian.query.clause,"
                    + "com.atlassian.query.operand,com.opensymphony.module.propertyset,com.opensymphony.workflow,"
                    + "com.opensymphony.workflow.loader";
    private static final List<Class<?>> CLASSES = List.of(
            ProbeFactory.class, VisibleCondition.class, DueDateValidator.class, SignFunction.class, PairFunction.class);

    private ProbeJar() {}

    static Path write(Path file) throws IOException {
        return new SmallPlugin(KEY, DESCRIPTOR, IMPORTS, CLASSES).write(file);
    }
}
