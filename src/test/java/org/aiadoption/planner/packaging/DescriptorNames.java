package org.aiadoption.planner.packaging;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.function.Consumer;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** What {@code atlassian-plugin.xml} names and the jar does not hold. */
final class DescriptorNames {
    private static final String DESCRIPTOR = "atlassian-plugin.xml";
    private static final String OURS = "org.aiadoption.";
    private static final Set<String> TEXTS = Set.of("label", "description", "tooltip", "name");

    private final PackagedJar jar;
    private final List<String> missing = new ArrayList<>();
    private final List<Properties> bundles = new ArrayList<>();
    private final Set<String> beans = new HashSet<>();

    private DescriptorNames(PackagedJar jar) {
        this.jar = jar;
    }

    static List<String> missingIn(PackagedJar jar) {
        if (!jar.has(DESCRIPTOR)) {
            return List.of("no " + DESCRIPTOR);
        }
        DescriptorNames names = new DescriptorNames(jar);
        names.readBundles();
        names.readBeans();
        names.each(DESCRIPTOR, names::check);
        return names.missing;
    }

    private void readBundles() {
        jar.names().stream()
                .filter(n -> n.startsWith("i18n/") && n.endsWith(".properties"))
                .forEach(n -> {
                    Properties texts = new Properties();
                    try (InputStream file = jar.open(n)) {
                        texts.load(file);
                    } catch (IOException e) {
                        missing.add(n + " cannot be read: " + e.getMessage());
                    }
                    bundles.add(texts);
                });
    }

    private void readBeans() {
        jar.names().stream()
                .filter(n -> n.startsWith("META-INF/spring/") && n.endsWith(".xml"))
                .forEach(n -> each(n, element -> {
                    beans.add(element.getAttribute("id"));
                    checkClass(n, element.getAttribute("class"));
                }));
    }

    private void check(Element element) {
        checkClass(DESCRIPTOR, element.getAttribute("class"));
        checkText(element.getAttribute("i18n-name-key"));
        switch (element.getTagName()) {
            case "entity" -> checkClass(DESCRIPTOR, element.getTextContent().strip());
            case "package" -> checkPackage(element.getTextContent().strip());
            case "method" -> checkMethod(element.getTextContent().strip());
            case "resource" -> checkResource(element);
            default -> {
                if (TEXTS.contains(element.getTagName())) {
                    checkText(element.getAttribute("key"));
                }
            }
        }
    }

    /** Jira's module factory takes {@code bean:name} as well as a class; a class of Jira's own is not for us to check. */
    private void checkClass(String where, String name) {
        if (name.startsWith("bean:")) {
            require(beans.contains(name.substring("bean:".length())), where + " names the bean " + name);
        } else if (name.startsWith(OURS)) {
            require(jar.hasClass(name), where + " names the class " + name);
        }
    }

    private void checkPackage(String name) {
        require(jar.hasFolder(name.replace('.', '/')), DESCRIPTOR + " names the package " + name);
    }

    /** {@code Class#method()} of Jira's velocity-allowlist. */
    private void checkMethod(String name) {
        checkClass(DESCRIPTOR, name.replaceFirst("#.*", ""));
    }

    private void checkText(String key) {
        require(key.isEmpty() || isInEveryBundle(key), DESCRIPTOR + " names the text " + key);
    }

    private boolean isInEveryBundle(String key) {
        return !bundles.isEmpty() && bundles.stream().allMatch(bundle -> bundle.containsKey(key));
    }

    private void checkResource(Element resource) {
        String location = resource.getAttribute("location");
        boolean present = switch (resource.getAttribute("type")) {
            case "i18n" -> jar.has(location.replace('.', '/') + ".properties");
            default -> location.endsWith("/") ? jar.hasFolder(location) : jar.has(location.replaceFirst("^/", ""));
        };
        require(location.isEmpty() || present, DESCRIPTOR + " names the resource " + location);
    }

    private void require(boolean present, String complaint) {
        if (!present) {
            missing.add(complaint);
        }
    }

    private void each(String file, Consumer<Element> visitor) {
        try (InputStream xml = jar.open(file)) {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            Document document = factory.newDocumentBuilder().parse(xml);
            NodeList elements = document.getElementsByTagName("*");
            for (int i = 0; i < elements.getLength(); i++) {
                visitor.accept((Element) elements.item(i));
            }
        } catch (IOException | SAXException | ParserConfigurationException e) {
            missing.add(file + " cannot be read: " + e.getMessage());
        }
    }
}
