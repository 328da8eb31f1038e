package org.aiadoption.planner.support;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.aiadoption.planner.application.port.FieldRef;
import org.aiadoption.planner.application.port.IssueTypeRef;
import org.aiadoption.planner.application.port.LinkTypeRef;
import org.aiadoption.planner.application.port.ProjectRef;
import org.aiadoption.planner.application.port.Projects;

/** Projects as the test adds them, all with the same issue types; at first as in a software project of Jira. */
public final class InMemoryProjects implements Projects {

    private final List<ProjectRef> projects = new ArrayList<>();
    private List<IssueTypeRef> types = List.of(
            new IssueTypeRef("10000", "Epic", true),
            new IssueTypeRef("10001", "Story", false),
            new IssueTypeRef("10002", "Task", false));
    private List<LinkTypeRef> links = List.of(new LinkTypeRef(10003, "Relates"));
    private final Map<String, List<FieldRef>> requiredIn = new HashMap<>();
    private List<FieldRef> required = List.of();
    private boolean software = true;

    public InMemoryProjects add(long id, String key) {
        projects.add(new ProjectRef(id, key, "Project " + key, false));
        return this;
    }

    public InMemoryProjects addArchived(long id, String key) {
        projects.add(new ProjectRef(id, key, "Project " + key, true));
        return this;
    }

    public InMemoryProjects types(IssueTypeRef... given) {
        types = List.of(given);
        return this;
    }

    public InMemoryProjects links(LinkTypeRef... given) {
        links = List.of(given);
        return this;
    }

    public InMemoryProjects required(FieldRef... given) {
        required = List.of(given);
        return this;
    }

    /** What one project asks for beyond what all ask for. */
    public InMemoryProjects required(String projectKey, FieldRef... given) {
        requiredIn.put(projectKey, List.of(given));
        return this;
    }

    public InMemoryProjects withoutSoftware() {
        software = false;
        return this;
    }

    @Override
    public Optional<ProjectRef> byKey(String key) {
        return projects.stream().filter(p -> p.key().equals(key)).findFirst();
    }

    @Override
    public Optional<ProjectRef> byId(long id) {
        return projects.stream().filter(p -> p.id() == id).findFirst();
    }

    @Override
    public List<IssueTypeRef> types(long projectId) {
        return types;
    }

    @Override
    public List<LinkTypeRef> linkTypes() {
        return links;
    }

    @Override
    public List<FieldRef> requiredFields(long projectId, String typeId) {
        List<FieldRef> own = byId(projectId)
                .map(project -> requiredIn.getOrDefault(project.key(), List.of()))
                .orElse(List.of());
        return Stream.concat(required.stream(), own.stream()).toList();
    }

    @Override
    public boolean softwareInstalled() {
        return software;
    }
}
