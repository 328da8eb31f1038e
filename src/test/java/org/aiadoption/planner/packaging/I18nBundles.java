package org.aiadoption.planner.packaging;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What is wrong with a bundle, alone or beside the one it translates. */
final class I18nBundles {
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");

    /** Jira reads every text as a MessageFormat, in which one apostrophe vanishes and two give one. */
    private static final Pattern LONE_APOSTROPHE = Pattern.compile("(?<!')'(?:'')*(?!')");

    private I18nBundles() {}

    static List<String> problems(String name, String content) {
        List<String> problems = new ArrayList<>();
        content.lines()
                .filter(line -> line.chars().anyMatch(c -> c > 126))
                .forEach(line -> problems.add(name + " is not ASCII: " + line));
        Properties texts = parse(content);
        texts.stringPropertyNames().stream()
                .sorted()
                .filter(key -> LONE_APOSTROPHE.matcher(texts.getProperty(key)).find())
                .forEach(key -> problems.add(name + " has an apostrophe that is not doubled: " + key));
        content.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#") && !line.startsWith(" "))
                .map(line -> line.split("[=:]", 2)[0].strip())
                .collect(Collectors.groupingBy(key -> key, Collectors.counting()))
                .forEach((key, count) -> {
                    if (count > 1) {
                        problems.add(name + " has twice: " + key);
                    }
                });
        return problems;
    }

    static List<String> differences(String original, String translation) {
        Properties from = parse(original);
        Properties to = parse(translation);
        List<String> problems = new ArrayList<>();
        for (String key : union(from.stringPropertyNames(), to.stringPropertyNames())) {
            String before = from.getProperty(key);
            String after = to.getProperty(key);
            if (before == null || after == null) {
                problems.add(key + " is in one bundle only");
            } else if (!arguments(before).equals(arguments(after))) {
                problems.add(key + " takes other arguments: " + arguments(before) + " and " + arguments(after));
            }
        }
        return problems;
    }

    static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> union(Set<String> some, Set<String> others) {
        Set<String> all = new TreeSet<>(some);
        all.addAll(others);
        return all;
    }

    private static Set<String> arguments(String text) {
        return ARGUMENT.matcher(text)
                .results()
                .map((MatchResult argument) -> argument.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties parse(String content) {
        Properties texts = new Properties();
        try {
            texts.load(new StringReader(content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
