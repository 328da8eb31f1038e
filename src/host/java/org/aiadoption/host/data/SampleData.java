package org.aiadoption.host.data;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes users, permissions, types, fields and projects of a first start; issues follow in {@link SampleIssues}. */
final class SampleData {
    private final Db db;
    private final Fixture data;
    private final PasswordHash passwords;
    private final Map<String, String> userKeys = new HashMap<>();
    private final Map<String, Long> types = new HashMap<>();
    private final Map<String, Long> typeSchemes = new HashMap<>();
    private final Map<String, Long> permissionSchemes = new HashMap<>();
    private final Map<String, Long> securitySchemes = new HashMap<>();
    private final Map<String, Long> securityLevels = new HashMap<>();
    private final Map<String, Long> projects = new HashMap<>();

    SampleData(Db db, Fixture data, PasswordHash passwords) {
        this.db = db;
        this.data = data;
        this.passwords = passwords;
    }

    /** What is stored for a user's password. */
    @FunctionalInterface
    interface PasswordHash {
        String of(String key, String password);
    }

    void write() {
        data.parts("users").forEach(this::user);
        globalPermissions();
        statuses();
        issueTypes();
        data.parts("typeSchemes").forEach(this::typeScheme);
        Fixture schemes = data.part("permissionSchemes");
        schemes.names().forEach(name -> permissionScheme(name, schemes.part(name)));
        Fixture security = data.part("securitySchemes");
        security.names().forEach(name -> securityScheme(name, security.part(name)));
        data.parts("screens").forEach(this::screen);
        data.parts("projects").forEach(this::project);
        data.parts("customFields").forEach(this::customField);
        data.parts("requiredFields").forEach(this::requiredField);
        data.parts("linkTypes").forEach(this::linkType);
    }

    String userKey(String name) {
        return find(userKeys, name);
    }

    long type(String name) {
        return find(types, name);
    }

    long securityLevel(String name) {
        return find(securityLevels, name);
    }

    long project(String key) {
        return find(projects, key);
    }

    private void user(Fixture user) {
        String name = user.text("name");
        userKeys.put(name, user.text("key"));
        db.update(
                "insert into app_user (user_key, user_name, display_name, email, password_hash, active, locale,"
                        + " time_zone, theme) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                user.text("key"),
                name,
                user.text("display"),
                name + "@example.com",
                passwords.of(user.text("key"), name),
                user.flag("active", true),
                user.optional("locale").orElse("en-US"),
                user.optional("timeZone").orElse("UTC"),
                "light");
        user.texts("groups")
                .forEach(group -> db.update(
                        "insert into membership (group_name, user_key) values (?, ?)", group, user.text("key")));
    }

    private void globalPermissions() {
        Fixture permissions = data.part("globalPermissions");
        for (String permission : permissions.names()) {
            permissions
                    .texts(permission)
                    .forEach(group -> db.update(
                            "insert into global_permission (permission, group_name) values (?, ?)", permission, group));
        }
    }

    private void statuses() {
        int seq = 0;
        for (Fixture status : data.parts("statuses")) {
            db.update(
                    "insert into status (id, name, category, seq) values (?, ?, ?, ?)",
                    status.text("id"),
                    status.text("name"),
                    status.text("category"),
                    seq++);
        }
    }

    private void issueTypes() {
        long seq = 0;
        for (Fixture type : data.parts("issueTypes")) {
            String name = type.text("name");
            long id = db.insert(
                    "insert into issue_type (name, name_lower, description, icon_url, seq, subtask)"
                            + " values (?, ?, ?, ?, ?, false)",
                    name,
                    name.toLowerCase(java.util.Locale.ROOT),
                    type.text("description"),
                    "/images/icons/issuetypes/" + name.toLowerCase(java.util.Locale.ROOT) + ".svg",
                    seq++);
            types.put(name, id);
        }
    }

    private void typeScheme(Fixture scheme) {
        long id = db.insert(
                "insert into type_scheme (name, description, standard) values (?, ?, ?)",
                scheme.text("name"),
                scheme.optional("description").orElse(""),
                scheme.flag("standard", false));
        typeSchemes.put(scheme.text("name"), id);
        long seq = 0;
        for (String type : scheme.texts("types")) {
            db.update(
                    "insert into type_scheme_entry (scheme_id, type_id, seq) values (?, ?, ?)", id, type(type), seq++);
        }
    }

    private void permissionScheme(String name, Fixture grants) {
        long id = db.insert("insert into permission_scheme (name) values (?)", name);
        permissionSchemes.put(name, id);
        holders(
                grants,
                "insert into permission_grant (scheme_id, permission, holder_type, holder) values (?, ?, ?, ?)",
                id);
    }

    /** One row for each holder under each name. */
    private void holders(Fixture named, String insert, long id) {
        for (String name : named.names()) {
            for (String text : named.texts(name)) {
                Holder holder = holder(text);
                db.update(insert, id, name, holder.type(), holder.name());
            }
        }
    }

    private void securityScheme(String name, Fixture scheme) {
        long id = db.insert("insert into security_scheme (name) values (?)", name);
        securitySchemes.put(name, id);
        Fixture levels = scheme.part("levels");
        for (String level : levels.names()) {
            long levelId = db.insert("insert into security_level (scheme_id, name) values (?, ?)", id, level);
            securityLevels.put(level, levelId);
            for (String text : levels.texts(level)) {
                Holder holder = holder(text);
                db.update(
                        "insert into security_grant (level_id, holder_type, holder) values (?, ?, ?)",
                        levelId,
                        holder.type(),
                        holder.name());
            }
        }
        scheme.optional("default")
                .ifPresent(level -> db.update(
                        "update security_scheme set default_level = ? where id = ?", securityLevel(level), id));
    }

    private void screen(Fixture screen) {
        int seq = 0;
        for (String field : screen.texts("fields")) {
            db.update(
                    "insert into screen_field (screen_id, field_id, seq) values (?, ?, ?)",
                    screen.number("id", 0),
                    field,
                    seq++);
        }
    }

    private void project(Fixture project) {
        long id = db.insert(
                "insert into project (pkey, name, description, lead_key, project_type, issue_counter, type_scheme,"
                        + " permission_scheme, security_scheme, workflow_scheme, archived)"
                        + " values (?, ?, ?, ?, ?, 0, ?, ?, ?, ?, ?)",
                project.text("key"),
                project.text("name"),
                project.text("description"),
                userKey(project.text("lead")),
                project.text("type"),
                project.optional("typeScheme")
                        .map(name -> find(typeSchemes, name))
                        .orElse(null),
                find(permissionSchemes, project.text("permissions")),
                project.optional("security")
                        .map(name -> find(securitySchemes, name))
                        .orElse(null),
                project.text("workflowScheme"),
                project.flag("archived", false));
        projects.put(project.text("key"), id);
        db.update("insert into project_key (pkey, project_id) values (?, ?)", project.text("key"), id);
        Fixture screens = project.part("screens");
        screens.names()
                .forEach(operation -> db.update(
                        "insert into project_screen (project_id, operation, screen_id) values (?, ?, ?)",
                        id,
                        operation,
                        screens.number(operation, 0)));
        holders(
                project.part("roles"),
                "insert into role_actor (project_id, role_name, holder_type, holder) values (?, ?, ?, ?)",
                id);
    }

    private void customField(Fixture field) {
        long id = field.number("id", 0);
        db.update(
                "insert into custom_field (id, name, type_key) values (?, ?, ?)",
                id,
                field.text("name"),
                field.text("type"));
        List<String> inProjects = field.texts("projects");
        List<String> ofTypes = field.texts("types");
        inProjects.forEach(key -> context(id, project(key), null));
        ofTypes.forEach(type -> context(id, null, type(type)));
    }

    private void context(long field, @Nullable Long project, @Nullable Long type) {
        db.update(
                "insert into custom_field_context (field_id, project_id, type_id) values (?, ?, ?)",
                field,
                project,
                type);
    }

    private void requiredField(Fixture field) {
        db.update(
                "insert into required_field (project_id, type_id, field_id) values (?, ?, ?)",
                field.optional("project").map(this::project).orElse(null),
                field.optional("type").map(this::type).orElse(null),
                field.text("field"));
    }

    private void linkType(Fixture type) {
        db.update(
                "insert into link_type (id, name, inward, outward, style) values (?, ?, ?, ?, ?)",
                type.number("id", 0),
                type.text("name"),
                type.text("inward"),
                type.text("outward"),
                type.optional("style").orElse(""));
    }

    private record Holder(String type, @Nullable String name) {}

    private Holder holder(String text) {
        int colon = text.indexOf(':');
        if (colon < 0) {
            return new Holder(text, null);
        }
        String type = text.substring(0, colon);
        String name = text.substring(colon + 1);
        return new Holder(type, type.equals("user") ? userKey(name) : name);
    }

    private static <T> T find(Map<String, T> known, String name) {
        return Objects.requireNonNull(known.get(name), () -> "The sample data names '" + name + "', which it lacks");
    }
}
