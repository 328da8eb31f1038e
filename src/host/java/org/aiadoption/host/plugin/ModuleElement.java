package org.aiadoption.host.plugin;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** An element of a descriptor: mostly a module, else one of its parts. */
public record ModuleElement(Element xml) {
    public String type() {
        return xml.getTagName();
    }

    /** The value of an attribute; empty if absent. */
    public String attribute(String name) {
        return xml.getAttribute(name).strip();
    }

    public String key() {
        return attribute("key");
    }

    public String text() {
        return xml.getTextContent().strip();
    }

    public List<ModuleElement> children() {
        List<ModuleElement> found = new ArrayList<>();
        for (Node node = xml.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                found.add(new ModuleElement(element));
            }
        }
        return found;
    }

    public List<ModuleElement> children(String type) {
        return children().stream().filter(child -> child.type().equals(type)).toList();
    }

    public Optional<ModuleElement> child(String type) {
        return children(type).stream().findFirst();
    }

    /** The text of a child; empty if absent. */
    public String childText(String type) {
        return child(type).map(ModuleElement::text).orElse("");
    }

    /** The {@code <param name="">} children; the value is the attribute {@code value} or the text. */
    public Map<String, String> params() {
        Map<String, String> params = new LinkedHashMap<>();
        for (ModuleElement param : children("param")) {
            boolean inAttribute = param.xml().hasAttribute("value");
            params.put(param.attribute("name"), inAttribute ? param.attribute("value") : param.text());
        }
        return params;
    }

    /** What fragments are sorted by; Jira's default is 1000. */
    public int weight() {
        String weight = attribute("weight");
        return weight.isEmpty() ? 1_000 : Integer.parseInt(weight);
    }
}
