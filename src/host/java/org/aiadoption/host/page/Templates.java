package org.aiadoption.host.page;

import java.io.StringWriter;
import java.util.HashMap;
import java.util.Map;
import org.aiadoption.host.velocity.HtmlEscaping;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.VelocityEngine;
import org.apache.velocity.app.event.EventCartridge;
import org.apache.velocity.runtime.log.NullLogChute;
import org.apache.velocity.runtime.resource.loader.ClasspathResourceLoader;

/** The host's own Velocity templates; every reference is HTML-escaped unless its name ends in {@code Html}. */
final class Templates {
    private static final String FOLDER = "org/aiadoption/host/templates/";

    private final VelocityEngine engine = new VelocityEngine();

    Templates() {
        engine.setProperty("resource.loader", "host");
        engine.setProperty("host.resource.loader.class", ClasspathResourceLoader.class.getName());
        engine.setProperty("host.resource.loader.cache", "true");
        engine.setProperty("input.encoding", "UTF-8");
        engine.setProperty("velocimacro.library", FOLDER + "macros.vm");
        engine.setProperty("runtime.references.strict", "true");
        engine.setProperty("runtime.log.logsystem.class", NullLogChute.class.getName());
        engine.init();
    }

    String render(String name, Map<String, Object> model) {
        VelocityContext context = new VelocityContext(new HashMap<>(model));
        EventCartridge cartridge = new EventCartridge();
        cartridge.addEventHandler(new HtmlEscaping());
        cartridge.attachToContext(context);
        StringWriter out = new StringWriter(8192);
        engine.getTemplate(FOLDER + name + ".vm", "UTF-8").merge(context, out);
        return out.toString();
    }
}
