package org.aiadoption.host.velocity;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.web.ExecutingHttpRequest;
import com.atlassian.templaterenderer.RenderingException;
import com.atlassian.templaterenderer.TemplateRenderer;
import java.io.StringWriter;
import java.io.Writer;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.aiadoption.host.plugin.EnabledPlugin;
import org.aiadoption.host.plugin.Renderer;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.VelocityEngine;
import org.apache.velocity.app.event.EventCartridge;
import org.apache.velocity.exception.VelocityException;

/** One Velocity engine for each plugin's class loader, all under one allowlist. Safe for use by many threads. */
public final class Engines implements Renderer {
    private final Map<ClassLoader, VelocityEngine> engines = new ConcurrentHashMap<>();
    private final Allowlist allowlist = new Allowlist();
    private final JiraAuthenticationContext authentication;

    public Engines(JiraAuthenticationContext authentication) {
        this.authentication = authentication;
    }

    public AllowlistModules allowlistModules() {
        return new AllowlistModules(allowlist);
    }

    /** The renderer that a plugin gets: it sees the templates of the plugin's own bundle. */
    public TemplateRenderer renderer(ClassLoader bundle) {
        return new BundleRenderer(this, bundle);
    }

    @Override
    public String page(EnabledPlugin plugin, String template, Map<String, Object> context) {
        StringWriter page = new StringWriter();
        render(plugin.bundle().loader(), template, context, page);
        return page.toString();
    }

    @Override
    public String line(String template, Map<String, Object> context) {
        StringWriter line = new StringWriter();
        evaluate(Engines.class.getClassLoader(), template, new VelocityContext(standard(context)), line);
        return line.toString();
    }

    boolean exists(ClassLoader bundle, String template) {
        return engine(bundle).resourceExists(template);
    }

    void render(ClassLoader bundle, String template, Map<String, Object> context, Writer writer) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(bundle);
        try {
            engine(bundle).getTemplate(template, "UTF-8").merge(escaping(context), writer);
        } catch (VelocityException e) {
            throw new RenderingException("cannot render " + template + ": " + e.getMessage(), e);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private void evaluate(ClassLoader bundle, String template, VelocityContext context, Writer writer) {
        try {
            engine(bundle).evaluate(context, writer, "fragment", template);
        } catch (VelocityException e) {
            throw new RenderingException(e.getMessage(), e);
        }
    }

    private VelocityContext escaping(Map<String, Object> given) {
        VelocityContext context = new VelocityContext(standard(given));
        EventCartridge cartridge = new EventCartridge();
        cartridge.addEventHandler(new HtmlEscaping());
        cartridge.attachToContext(context);
        return context;
    }

    private Map<String, Object> standard(Map<String, Object> given) {
        Map<String, Object> context = new HashMap<>(given);
        context.putIfAbsent("i18n", authentication.getI18nHelper());
        var request = ExecutingHttpRequest.get();
        String path = request == null ? "" : request.getContextPath();
        context.putIfAbsent("contextPath", path);
        context.putIfAbsent("baseurl", path);
        return context;
    }

    private VelocityEngine engine(ClassLoader bundle) {
        return engines.computeIfAbsent(bundle, this::start);
    }

    /** Velocity finds its own classes through the thread's class loader, which may be a bundle's. */
    private VelocityEngine start(ClassLoader bundle) {
        VelocityEngine engine = new VelocityEngine();
        engine.setProperty("resource.loader", "bundle");
        engine.setProperty("bundle.resource.loader.instance", new BundleTemplates(bundle));
        engine.setProperty("bundle.resource.loader.cache", "true");
        engine.setProperty("input.encoding", "UTF-8");
        engine.setProperty("velocimacro.library", "");
        engine.setProperty("runtime.log.logsystem.class", "org.apache.velocity.runtime.log.NullLogChute");
        engine.setProperty("runtime.introspector.uberspect", GuardedUberspect.class.getName());
        engine.setApplicationAttribute(GuardedUberspect.ALLOWLIST, allowlist);
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(Engines.class.getClassLoader());
        try {
            engine.init();
        } finally {
            thread.setContextClassLoader(before);
        }
        return engine;
    }
}
