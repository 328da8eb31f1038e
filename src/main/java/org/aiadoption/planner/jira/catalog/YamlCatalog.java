package org.aiadoption.planner.jira.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.aiadoption.planner.application.port.Catalog;
import org.aiadoption.planner.application.port.TemplateTexts;
import org.aiadoption.planner.domain.framework.Framework;
import org.aiadoption.planner.domain.framework.Frameworks;
import org.aiadoption.planner.domain.library.LibraryRisk;
import org.aiadoption.planner.domain.profile.Profile;
import org.aiadoption.planner.domain.template.Template;
import org.aiadoption.planner.domain.template.TemplateId;

/**
 * The catalogue that ships with the planner, read once and then unchangeable. Safe for any thread. Versions that are no
 * longer shipped are read from the texts that were kept with their plans, and remembered.
 */
public final class YamlCatalog implements Catalog, TemplateTexts {

    private static final List<String> PACKS = List.of(
            "ai-implementation",
            "ecommerce-recommender",
            "learner-roadmap",
            "genai-assistant",
            "ai-agent",
            "bought-ai-system");

    private static final List<String> FRAMEWORKS = List.of(
            "nist-ai-rmf",
            "nist-ai-600-1",
            "iso-42001",
            "eu-ai-act",
            "eu-dsa",
            "eu-gdpr",
            "owasp-llm",
            "owasp-ml",
            "owasp-agentic",
            "crisp-ml-q",
            "ml-test-score",
            "gost-r-42001",
            "ru-152-fz");

    private final Map<String, Template> newest = new LinkedHashMap<>();
    private final Map<TemplateId, String> texts = new LinkedHashMap<>();
    private final Map<TemplateId, Template> retired = new ConcurrentHashMap<>();
    private final Profile profile;
    private final Frameworks frameworks;
    private final List<LibraryRisk> risks;
    private final TemplateTexts kept;

    /** Reads all files. Throws {@link CatalogBroken} if one of them cannot be used. */
    public YamlCatalog(TemplateTexts kept) {
        this.kept = kept;
        this.profile = ProfileReader.read("profile.yaml", resource("profile"));
        this.frameworks = frameworks(profile);
        this.risks = RiskLibraryReader.read("risks.yaml", resource("risks"), frameworks);
        for (String pack : PACKS) {
            String text = resource(pack);
            Template template = TemplateReader.read(pack + ".yaml", text, frameworks);
            newest.put(template.id().key(), template);
            texts.put(template.id(), text);
        }
    }

    private static Frameworks frameworks(Profile profile) {
        List<Framework> all = new ArrayList<>();
        all.add(FrameworkReader.ofProfile(profile));
        for (String name : FRAMEWORKS) {
            all.add(FrameworkReader.read("frameworks/" + name + ".yaml", resource("frameworks/" + name)));
        }
        return new Frameworks(all);
    }

    @Override
    public List<Template> templates() {
        return List.copyOf(newest.values());
    }

    @Override
    public Optional<Template> newest(String key) {
        return Optional.ofNullable(newest.get(key));
    }

    @Override
    public Optional<Template> find(TemplateId id) {
        Optional<Template> shipped =
                newest(id.key()).filter(template -> template.id().equals(id));
        return shipped.or(() -> Optional.ofNullable(retired.get(id))).or(() -> readKept(id));
    }

    private Optional<Template> readKept(TemplateId id) {
        Optional<Template> template = kept.text(id).map(text -> TemplateReader.readKept(id.toString(), text));
        template.ifPresent(t -> retired.put(id, t));
        return template;
    }

    @Override
    public Profile profile() {
        return profile;
    }

    @Override
    public Frameworks frameworks() {
        return frameworks;
    }

    @Override
    public List<LibraryRisk> risks() {
        return risks;
    }

    /** The text of a template that ships now. */
    @Override
    public Optional<String> text(TemplateId id) {
        return Optional.ofNullable(texts.get(id));
    }

    private static String resource(String name) {
        String path = "/catalog/" + name + ".yaml";
        try (InputStream in = YamlCatalog.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new CatalogBroken(name + ".yaml", List.of("the file is missing from the plugin"));
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
