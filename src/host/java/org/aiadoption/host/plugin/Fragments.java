package org.aiadoption.host.plugin;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.plugin.web.ContextProvider;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The modules {@code web-section}, {@code web-item} and {@code web-panel}. */
public final class Fragments implements WebFragments, ModuleType {
    private static final Logger LOG = LoggerFactory.getLogger(Fragments.class);

    private final List<Fragment> sections = new CopyOnWriteArrayList<>();
    private final List<Fragment> items = new CopyOnWriteArrayList<>();
    private final List<Fragment> panels = new CopyOnWriteArrayList<>();
    private final Map<Fragment, ContextProvider> providers = new ConcurrentHashMap<>();
    private final Conditions conditions;
    private final FragmentTexts texts;
    private final Renderer renderer;
    private final JiraAuthenticationContext authentication;

    public Fragments(
            StockConditions stock,
            Translations translations,
            Renderer renderer,
            JiraAuthenticationContext authentication) {
        this.conditions = new Conditions(stock);
        this.texts = new FragmentTexts(translations, renderer, authentication);
        this.renderer = renderer;
        this.authentication = authentication;
    }

    @Override
    public Set<String> names() {
        return Set.of("web-section", "web-item", "web-panel");
    }

    @Override
    public Runnable enable(EnabledPlugin plugin, ModuleElement module) {
        boolean item = module.type().equals("web-item");
        Fragment fragment = new Fragment(
                plugin, module, module.attribute(item ? "section" : "location"), conditions.of(plugin, module));
        Collection<Fragment> home = home(module.type());
        if (module.type().equals("web-panel")) {
            template(fragment);
        }
        module.child("context-provider").ifPresent(element -> {
            ContextProvider provider = plugin.make(element.attribute("class"), ContextProvider.class);
            provider.init(element.params());
            providers.put(fragment, provider);
        });
        home.add(fragment);
        return () -> {
            home.remove(fragment);
            providers.remove(fragment);
        };
    }

    private Collection<Fragment> home(String type) {
        return switch (type) {
            case "web-section" -> sections;
            case "web-item" -> items;
            default -> panels;
        };
    }

    @Override
    public List<Item> items(String section, Map<String, Object> context) {
        return shown(items, section, context, this::item);
    }

    @Override
    public List<Section> sections(String location, Map<String, Object> context) {
        return shown(
                sections,
                location,
                context,
                (fragment, seen) -> new Section(fragment.module().key(), location, texts.label(fragment, seen)));
    }

    @Override
    public List<Panel> panels(String location, Map<String, Object> context) {
        return shown(panels, location, context, this::panel);
    }

    private <T> List<T> shown(
            List<Fragment> fragments,
            String place,
            Map<String, Object> context,
            BiFunction<Fragment, Map<String, Object>, @Nullable T> show) {
        Map<String, Object> seen = new HashMap<>(context);
        if (authentication.getLoggedInUser() != null) {
            seen.putIfAbsent("user", authentication.getLoggedInUser());
        }
        List<T> found = new ArrayList<>();
        fragments.stream()
                .filter(fragment -> fragment.place().equals(place))
                .sorted()
                .filter(fragment -> fragment.visible().test(seen))
                .forEach(fragment ->
                        Optional.ofNullable(show.apply(fragment, seen)).ifPresent(found::add));
        return found;
    }

    private Item item(Fragment fragment, Map<String, Object> context) {
        Map<String, Object> full = provided(fragment, context);
        ModuleElement module = fragment.module();
        Map<String, String> params = module.params();
        return new Item(
                fragment.key(),
                fragment.place(),
                texts.label(fragment, full),
                texts.link(fragment, full),
                params.get("iconClass"),
                module.child("styleClass").map(ModuleElement::text).orElse(params.get("styleClass")),
                module.child("link")
                        .map(link -> link.attribute("linkId"))
                        .filter(id -> !id.isEmpty())
                        .orElse(null));
    }

    /** A panel that fails is left out and its cause logged: the rest of the page stays, as in Jira. */
    private @Nullable Panel panel(Fragment fragment, Map<String, Object> context) {
        try {
            Map<String, Object> full = provided(fragment, context);
            String html = renderer.page(fragment.plugin(), template(fragment), full);
            boolean labelled = fragment.module().child("label").isPresent();
            String label = labelled ? texts.label(fragment, full) : null;
            return new Panel(fragment.key(), fragment.place(), label, html);
        } catch (RuntimeException | LinkageError e) {
            LOG.error("The web panel {} cannot be rendered", fragment.key(), e);
            return null;
        }
    }

    private Map<String, Object> provided(Fragment fragment, Map<String, Object> context) {
        ContextProvider provider = providers.get(fragment);
        if (provider == null) {
            return context;
        }
        Map<String, Object> full = new HashMap<>(context);
        full.putAll(provider.getContextMap(new HashMap<>(context)));
        return full;
    }

    private static String template(Fragment fragment) {
        return fragment.module().children("resource").stream()
                .filter(resource -> resource.attribute("name").equals("view"))
                .filter(resource -> resource.attribute("type").equals("velocity"))
                .map(resource -> resource.attribute("location"))
                .findFirst()
                .orElseThrow(() -> new ModuleProblem(
                        "this host knows web panels with <resource name=\"view\" type=\"velocity\"> only"));
    }
}
