package org.aiadoption.host.platform;

import com.atlassian.sal.api.license.LicenseHandler;
import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import java.security.SecureRandom;
import org.jspecify.annotations.Nullable;

/** The server id {@code XXXX-XXXX-XXXX-XXXX}: the one that is given, else one made once for each database. */
public final class ServerIdentity implements LicenseHandler {
    private static final String KEY = "host.server-id";
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
    private static final int GROUPS = 4;

    private final String id;

    public ServerIdentity(PluginSettingsFactory settings, @Nullable String given) {
        id = given != null ? given : stored(settings.createGlobalSettings());
    }

    private static String stored(PluginSettings global) {
        if (global.get(KEY) instanceof String known) {
            return known;
        }
        String made = invent();
        global.put(KEY, made);
        return made;
    }

    private static String invent() {
        SecureRandom random = new SecureRandom();
        StringBuilder made = new StringBuilder();
        for (int group = 0; group < GROUPS; group++) {
            made.append(group == 0 ? "" : "-");
            random.ints(GROUPS, 0, LETTERS.length()).forEach(letter -> made.append(LETTERS.charAt(letter)));
        }
        return made.toString();
    }

    @Override
    public String getServerId() {
        return id;
    }
}
