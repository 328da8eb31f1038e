package org.aiadoption.host.plugin;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.web.ExecutingHttpRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Labels in the reader's language and links with their references filled in. */
final class FragmentTexts {
    private final Translations translations;
    private final Renderer renderer;
    private final JiraAuthenticationContext authentication;

    FragmentTexts(Translations translations, Renderer renderer, JiraAuthenticationContext authentication) {
        this.translations = translations;
        this.renderer = renderer;
        this.authentication = authentication;
    }

    /** The text of {@code <label key="">}, else what the module is called. */
    String label(Fragment fragment, Map<String, Object> context) {
        ModuleElement module = fragment.module();
        Optional<ModuleElement> label = module.child("label");
        if (label.isEmpty()) {
            String key = module.attribute("i18n-name-key");
            return key.isEmpty() ? module.attribute("name") : translate(key);
        }
        String key = label.get().attribute("key");
        if (key.isEmpty()) {
            return fill(label.get().text(), context);
        }
        Object[] arguments = label.get().params().values().stream()
                .map(value -> fill(value, context))
                .toArray();
        return fill(translate(key, arguments), context);
    }

    /** The link; one that begins with a slash lies below the context path. */
    String link(Fragment fragment, Map<String, Object> context) {
        String link = fragment.module().childText("link");
        String filled = fill(link, context);
        return filled.startsWith("/") ? contextPath() + filled : filled;
    }

    private String translate(String key, Object... arguments) {
        return translations.text(authentication.getLocale(), key, arguments);
    }

    private String fill(String text, Map<String, Object> context) {
        return text.indexOf('$') < 0 ? text : renderer.line(text, withProject(context));
    }

    private static Map<String, Object> withProject(Map<String, Object> context) {
        Map<String, Object> full = new HashMap<>(context);
        Object key = context.get("projectKey");
        if (key == null && context.get("project") instanceof Project project) {
            key = project.getKey();
        }
        if (key != null) {
            String encoded = URLEncoder.encode(key.toString(), StandardCharsets.UTF_8);
            full.put("projectKey", key);
            full.put("projectKeyEncoded", encoded);
            full.put("pathEncodedProjectKey", encoded.replace("+", "%20"));
        }
        return full;
    }

    private static String contextPath() {
        var request = ExecutingHttpRequest.get();
        return request == null ? "" : request.getContextPath();
    }
}
