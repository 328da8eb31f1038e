package org.aiadoption.host.plugin;

import com.atlassian.plugin.PluginParseException;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads {@code atlassian-plugin.xml}; refuses what the plugin framework refuses. */
final class DescriptorReader {
    private static final Set<String> NOT_MODULES = Set.of("plugin-info", "resource", "description");

    private DescriptorReader() {}

    static Descriptor read(InputStream file) {
        Element root = parse(file);
        ModuleElement plugin = new ModuleElement(root);
        if (!plugin.type().equals("atlassian-plugin") || plugin.key().isEmpty()) {
            throw new PluginParseException("the descriptor needs a root <atlassian-plugin key=\"\">");
        }
        if (!plugin.attribute("plugins-version").equals("2")
                && !plugin.attribute("pluginsVersion").equals("2")) {
            throw new PluginParseException("only plugins-version=\"2\" is known to this host");
        }
        List<ModuleElement> modules = plugin.children().stream()
                .filter(child -> !NOT_MODULES.contains(child.type()))
                .filter(Restriction::admits)
                .toList();
        refuseBadKeys(modules);
        return new Descriptor(
                plugin.key(),
                plugin.attribute("name"),
                plugin.child("plugin-info")
                        .map(info -> info.childText("version"))
                        .orElse(""),
                plugin.children("resource"),
                modules);
    }

    private static void refuseBadKeys(List<ModuleElement> modules) {
        Set<String> keys = new HashSet<>();
        for (ModuleElement module : modules) {
            if (module.key().isEmpty()) {
                throw new PluginParseException("a <" + module.type() + "> has no key");
            }
            if (!keys.add(module.key())) {
                throw new PluginParseException("Found duplicate key '" + module.key() + "' within plugin");
            }
        }
    }

    private static Element parse(InputStream file) {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        try {
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler());
            return builder.parse(file).getDocumentElement();
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new PluginParseException("atlassian-plugin.xml cannot be read: " + e.getMessage(), e);
        }
    }
}
