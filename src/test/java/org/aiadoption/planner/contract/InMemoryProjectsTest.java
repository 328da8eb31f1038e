package org.aiadoption.planner.contract;

import org.aiadoption.planner.application.port.FieldRef;
import org.aiadoption.planner.application.port.Projects;
import org.aiadoption.planner.support.InMemoryProjects;

class InMemoryProjectsTest extends ProjectsContract {

    private final InMemoryProjects projects = new InMemoryProjects()
            .add(10, "SHOP")
            .add(11, "FORM")
            .required("FORM", new FieldRef("customfield_10003", "Cost centre"));

    @Override
    protected Projects projects() {
        return projects;
    }

    @Override
    protected long id(String projectKey) {
        return projectKey.equals("SHOP") ? 10 : 11;
    }
}
