package org.aiadoption.host.jira.user;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.aiadoption.host.data.Db;
import org.jspecify.annotations.Nullable;

/** The users in the database. Names are compared without case, as in Jira; keys exactly. */
public final class UserDirectory implements UserManager {
    private static final String COLUMNS = "select id, user_key, user_name, display_name, email, active from app_user ";

    private final Db db;

    public UserDirectory(Db db) {
        this.db = db;
    }

    @Override
    public @Nullable ApplicationUser getUserByKey(@Nullable String userKey) {
        return userKey == null
                ? null
                : db.first(COLUMNS + "where user_key = ?", UserDirectory::account, userKey)
                        .orElse(null);
    }

    @Override
    public @Nullable ApplicationUser getUserByName(@Nullable String userName) {
        return userName == null
                ? null
                : db.first(COLUMNS + "where user_name = ?", UserDirectory::account, userName.toLowerCase(Locale.ROOT))
                        .orElse(null);
    }

    /** The users that there are, in any order. */
    public List<ApplicationUser> withKeys(Collection<String> userKeys) {
        return db.list(
                COLUMNS + "where user_key in (" + Db.marks(userKeys) + ")", UserDirectory::account, userKeys.toArray());
    }

    public Optional<ApplicationUser> authenticate(String name, String password) {
        return Optional.ofNullable(getUserByName(name))
                .filter(ApplicationUser::isActive)
                .filter(user -> db.exists(
                        "select 1 from app_user where user_key = ? and password_hash = ?",
                        user.getKey(),
                        passwordHash(user.getKey(), password)));
    }

    public List<ApplicationUser> search(String query) {
        String like = "%" + Db.literally(query) + "%";
        return db.list(
                COLUMNS
                        + "where active = true and (user_name ilike ? escape '!' or display_name ilike ? escape '!')"
                        + " order by display_name",
                UserDirectory::account,
                like,
                like);
    }

    public Locale locale(@Nullable ApplicationUser user) {
        return setting(user, "locale").map(Locale::forLanguageTag).orElse(Locale.US);
    }

    public ZoneId zone(@Nullable ApplicationUser user) {
        return setting(user, "time_zone").map(ZoneId::of).orElseGet(ZoneId::systemDefault);
    }

    public String theme(@Nullable ApplicationUser user) {
        return setting(user, "theme").orElse("light");
    }

    public void savePreferences(ApplicationUser user, Locale locale, ZoneId zone, String theme) {
        db.update(
                "update app_user set locale = ?, time_zone = ?, theme = ? where user_key = ?",
                locale.toLanguageTag(),
                zone.getId(),
                theme,
                user.getKey());
    }

    /** What is stored for a password; salted by the user's key, which outlives a name, so that equal ones differ. */
    public static String passwordHash(String key, String password) {
        try {
            byte[] bytes = (key + ":" + password).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java has SHA-256", missing);
        }
    }

    private Optional<String> setting(@Nullable ApplicationUser user, String column) {
        return user == null
                ? Optional.empty()
                : db.first(
                        "select " + column + " from app_user where user_key = ?",
                        row -> row.getString(1),
                        user.getKey());
    }

    private static ApplicationUser account(ResultSet row) throws SQLException {
        return new Account(
                row.getLong("id"),
                row.getString("user_key"),
                row.getString("user_name"),
                row.getString("display_name"),
                row.getString("email"),
                row.getBoolean("active"));
    }
}
