package org.aiadoption.host.platform;

import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.aiadoption.host.data.Db;
import org.aiadoption.host.data.DbException;
import org.jspecify.annotations.Nullable;

/**
 * Plugin settings in a table. As SAL does, a value is a String, a List of Strings, a Map of Strings or Properties, a
 * key has at most 100 characters and a value at most 99,000.
 */
public final class StoredSettings implements PluginSettingsFactory {
    private static final int MAX_KEY = 100;
    private static final int MAX_VALUE = 99_000;
    private static final String TABLE = """
            create table if not exists host_setting (
                scope varchar(255) not null,
                name varchar(255) not null,
                kind varchar(20) not null,
                content text not null,
                primary key (scope, name))
            """;

    private final Db db;

    public StoredSettings(DataSource source) {
        db = new Db(source);
        db.update(TABLE);
    }

    @Override
    public PluginSettings createGlobalSettings() {
        return new Settings(db, "");
    }

    private enum Kind {
        STRING,
        LIST,
        MAP,
        PROPERTIES
    }

    private record Settings(Db db, String scope) implements PluginSettings {
        @Override
        public @Nullable Object get(String key) {
            refuseBadKey(key);
            return db.first(
                            "select kind, content from host_setting where scope = ? and name = ?",
                            row -> decode(Kind.valueOf(row.getString(1)), row.getString(2)),
                            scope,
                            key)
                    .orElse(null);
        }

        @Override
        public @Nullable Object put(String key, @Nullable Object value) {
            if (value == null) {
                return remove(key);
            }
            String content = encode(value);
            if (content.length() > MAX_VALUE) {
                throw new IllegalArgumentException("Plugin settings values cannot be longer than " + MAX_VALUE
                        + " characters; " + key + " has " + content.length());
            }
            Object before = get(key);
            store(key, kind(value).name(), content);
            return before;
        }

        /** The last of several writers wins, whichever database it is; two may find that there is no entry yet. */
        private void store(String key, String kind, String content) {
            if (!update(key, kind, content)) {
                try {
                    db.update(
                            "insert into host_setting (scope, name, kind, content) values (?, ?, ?, ?)",
                            scope,
                            key,
                            kind,
                            content);
                } catch (DbException another) {
                    if (!update(key, kind, content)) {
                        throw another;
                    }
                }
            }
        }

        private boolean update(String key, String kind, String content) {
            String update = "update host_setting set kind = ?, content = ? where scope = ? and name = ?";
            return db.update(update, kind, content, scope, key) == 1;
        }

        @Override
        public @Nullable Object remove(String key) {
            Object before = get(key);
            db.update("delete from host_setting where scope = ? and name = ?", scope, key);
            return before;
        }

        private static void refuseBadKey(String key) {
            if (key == null || key.length() > MAX_KEY) {
                throw new IllegalArgumentException("Plugin settings keys must have 1 to " + MAX_KEY + " characters");
            }
        }

        private static Kind kind(Object value) {
            if (value instanceof String) {
                return Kind.STRING;
            } else if (value instanceof List<?>) {
                return Kind.LIST;
            } else if (value instanceof Properties) {
                return Kind.PROPERTIES;
            } else if (value instanceof Map<?, ?>) {
                return Kind.MAP;
            }
            throw new IllegalArgumentException("Property type: " + value.getClass() + " not supported");
        }

        private static String encode(Object value) {
            return switch (kind(value)) {
                case STRING -> (String) value;
                case LIST -> ((List<?>) value).stream().map(String.class::cast).collect(Collectors.joining("\n"));
                case MAP, PROPERTIES ->
                    ((Map<?, ?>) value)
                            .entrySet().stream()
                                    .map(entry -> (String) entry.getKey() + '\f' + (String) entry.getValue())
                                    .collect(Collectors.joining("\n"));
            };
        }

        private static Object decode(Kind kind, String content) {
            return switch (kind) {
                case STRING -> content;
                case LIST -> content.isEmpty() ? List.of() : List.of(content.split("\n", -1));
                case MAP -> pairs(content);
                case PROPERTIES -> {
                    Properties properties = new Properties();
                    properties.putAll(pairs(content));
                    yield properties;
                }
            };
        }

        private static Map<String, String> pairs(String content) {
            Map<String, String> pairs = new LinkedHashMap<>();
            for (String line : content.split("\n", -1)) {
                int separator = line.indexOf('\f');
                if (separator >= 0) {
                    pairs.put(line.substring(0, separator), line.substring(separator + 1));
                }
            }
            return pairs;
        }
    }
}
