package org.aiadoption.planner.application.making;

import java.util.HashMap;
import java.util.Map;
import org.aiadoption.planner.application.making.PlanRequest.AimTexts;
import org.aiadoption.planner.application.making.PlanRequest.Change;
import org.aiadoption.planner.application.making.PlanRequest.MappingTexts;
import org.aiadoption.planner.application.making.PlanRequest.Options;
import org.aiadoption.planner.application.making.PlanRequest.Terms;
import org.jspecify.annotations.Nullable;

/** Builds requests: at first for a plan "Assistant" from the small template in SHOP, in English, from today on. */
final class RequestBuilder {

    private final Map<String, String> people = new HashMap<>();
    private final Map<String, Change> changes = new HashMap<>();
    private final Map<String, String> fields = new HashMap<>();
    private final Map<String, String> types = new HashMap<>();
    private String project = "SHOP";
    private String template = "sample";
    private String name = "Assistant";
    private String language = "en";
    private String start = "";
    private AimTexts aim = AimTexts.none();
    private boolean epicsOnly;
    private String rootIssue = "";
    private String previewHash = "";

    private RequestBuilder() {}

    static RequestBuilder aRequest() {
        return new RequestBuilder();
    }

    RequestBuilder project(String given) {
        project = given;
        return this;
    }

    RequestBuilder template(String given) {
        template = given;
        return this;
    }

    RequestBuilder name(String given) {
        name = given;
        return this;
    }

    RequestBuilder language(String given) {
        language = given;
        return this;
    }

    RequestBuilder start(String given) {
        start = given;
        return this;
    }

    RequestBuilder goal(String given) {
        aim = new AimTexts(given, "", "", "", "");
        return this;
    }

    RequestBuilder aim(AimTexts given) {
        aim = given;
        return this;
    }

    RequestBuilder readout(String given) {
        aim = new AimTexts("", "", "", "", given);
        return this;
    }

    RequestBuilder role(String roleKey, String userName) {
        people.put(roleKey, userName);
        return this;
    }

    RequestBuilder without(String nodeKey) {
        return change(nodeKey, new Change(true, null, null, null));
    }

    RequestBuilder summary(String nodeKey, String given) {
        return change(nodeKey, new Change(false, given, null, null));
    }

    RequestBuilder due(String nodeKey, String given) {
        return change(nodeKey, new Change(false, null, given, null));
    }

    RequestBuilder assignee(String nodeKey, @Nullable String userName) {
        return change(nodeKey, new Change(false, null, null, userName));
    }

    private RequestBuilder change(String nodeKey, Change given) {
        changes.put(nodeKey, given);
        return this;
    }

    RequestBuilder epicsOnly() {
        epicsOnly = true;
        return this;
    }

    /** {@code what} is root, phase, item or link. */
    RequestBuilder mapped(String what, String id) {
        types.put(what, id);
        return this;
    }

    RequestBuilder field(String id, String value) {
        fields.put(id, value);
        return this;
    }

    RequestBuilder previewed(String hash) {
        previewHash = hash;
        return this;
    }

    RequestBuilder rootIssue(String key) {
        rootIssue = key;
        return this;
    }

    PlanRequest build() {
        MappingTexts mapping = new MappingTexts(
                types.getOrDefault("root", ""),
                types.getOrDefault("phase", ""),
                types.getOrDefault("item", ""),
                types.getOrDefault("link", ""),
                fields);
        Options options = new Options(epicsOnly, changes, mapping, previewHash, rootIssue);
        return new PlanRequest(project, template, new Terms(name, language, start), aim, people, options);
    }
}
