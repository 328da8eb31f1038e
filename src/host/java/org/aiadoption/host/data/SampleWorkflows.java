package org.aiadoption.host.data;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Writes the workflows of a first start, what plugins put on their transitions, and which projects follow them. */
final class SampleWorkflows {
    private static final List<String> KINDS = List.of("condition", "validator", "function");
    private static final String ANY_TYPE = "any";

    private final Db db;
    private final SampleData base;
    private final UnaryOperator<String> files;

    SampleWorkflows(Db db, SampleData base, UnaryOperator<String> files) {
        this.db = db;
        this.base = base;
        this.files = files;
    }

    void write(Fixture data) {
        for (Fixture workflow : data.parts("workflows")) {
            String name = workflow.text("name");
            db.update(
                    "insert into workflow (name, descriptor) values (?, ?)", name, files.apply(workflow.text("file")));
            workflow.parts("on").forEach(module -> module(name, module));
        }
        Fixture schemes = data.part("workflowSchemes");
        for (String scheme : schemes.names()) {
            Fixture workflows = schemes.part(scheme);
            for (String type : workflows.names()) {
                db.update(
                        "insert into workflow_scheme (name, type_id, workflow) values (?, ?, ?)",
                        scheme,
                        type.equals(ANY_TYPE) ? null : base.type(type),
                        workflows.text(type));
            }
        }
    }

    private void module(String workflow, Fixture module) {
        Map<?, ?> arguments = module.part("args").values();
        for (String kind : KINDS) {
            module.optional(kind)
                    .ifPresent(key -> db.update(
                            "insert into workflow_module (workflow, action_id, kind, module_key, arguments)"
                                    + " values (?, ?, ?, ?, ?)",
                            workflow,
                            Math.toIntExact(module.number("transition", 0)),
                            kind,
                            key,
                            arguments.entrySet().stream()
                                    .map(entry -> entry.getKey() + "=" + entry.getValue())
                                    .collect(Collectors.joining("\n"))));
        }
    }
}
