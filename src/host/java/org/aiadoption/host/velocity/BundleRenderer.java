package org.aiadoption.host.velocity;

import com.atlassian.templaterenderer.TemplateRenderer;
import java.io.Writer;
import java.util.Map;

/** The {@link TemplateRenderer} of one bundle. */
record BundleRenderer(Engines engines, ClassLoader bundle) implements TemplateRenderer {
    @Override
    public void render(String templateName, Writer writer) {
        render(templateName, Map.of(), writer);
    }

    @Override
    public void render(String templateName, Map<String, Object> context, Writer writer) {
        engines.render(bundle, templateName, context, writer);
    }

    @Override
    public boolean resolve(String templateName) {
        return engines.exists(bundle, templateName);
    }
}
