package org.aiadoption.host.options;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import javax.servlet.http.HttpServlet;
import org.jspecify.annotations.Nullable;

/**
 * Which Jira the host stands for: on a class path with {@code jakarta} it is Jira 11, else Jira 10, or Jira 9.12 where
 * {@code host.generation} is 9. What differs is written in {@code generation-N.properties}.
 */
public final class Generation {
    private static final Generation HERE = read(numberOfThisJvm());

    private final int number;
    private final Properties facts;

    private Generation(int number, Properties facts) {
        this.number = number;
        this.facts = facts;
    }

    public static Generation here() {
        return HERE;
    }

    /** 9, 10 or 11. */
    public int number() {
        return number;
    }

    /** Three numbers with points between them. */
    public String version() {
        return facts.getProperty("version");
    }

    public String buildNumber() {
        return facts.getProperty("build");
    }

    /** Whether a fresh installation lets scripts log in with name and password. */
    public boolean allowsBasic() {
        return Boolean.parseBoolean(facts.getProperty("basic"));
    }

    /** The version under which packages of a kind, such as {@code jaxrs}, are exported; null where there are none. */
    public @Nullable String exported(String kind) {
        return facts.getProperty("export." + kind);
    }

    private static int numberOfThisJvm() {
        if (HttpServlet.class.getName().startsWith("jakarta")) {
            return 11;
        }
        return Integer.getInteger("host.generation", 10) == 9 ? 9 : 10;
    }

    private static Generation read(int number) {
        String name = "generation-" + number + ".properties";
        try (InputStream file = Generation.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException(name + " is missing from the host's resources");
            }
            Properties facts = new Properties();
            facts.load(file);
            return new Generation(number, facts);
        } catch (IOException e) {
            throw new IllegalStateException(name + " cannot be read", e);
        }
    }
}
