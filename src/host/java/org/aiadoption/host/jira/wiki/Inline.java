package org.aiadoption.host.jira.wiki;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aiadoption.host.velocity.HtmlEscaping;

/** The inside of a line: emphasis, links, mentions, images, issue keys, and backslash escapes. */
final class Inline {
    private static final String ESCAPABLE = "-#*_+?^~|%{}[]()!@";
    private static final Pattern LINK = Pattern.compile("\\[([^\\]\\n]+)]");
    private static final Pattern IMAGE = Pattern.compile("!([^!\\s|]+)(?:\\|[^!]*)?!");
    private static final Pattern URL = Pattern.compile("https?://[^\\s<>\"'|\\]}!]+");
    private static final Pattern KEY = Pattern.compile("[A-Z][A-Z0-9_]+-[1-9]\\d*");
    private static final Pattern MONO = Pattern.compile("\\{\\{(.+?)}}");
    private static final Pattern COLOUR = Pattern.compile("\\{color(?::([A-Za-z]+|#[0-9A-Fa-f]{3,6}))?}");
    private static final Pattern ENTITY = Pattern.compile("&#?[0-9A-Za-z]{1,8};");
    private static final List<Mark> MARKS = List.of(
            new Mark('*', "b"),
            new Mark('_', "em"),
            new Mark('-', "del"),
            new Mark('+', "ins"),
            new Mark('^', "sup"),
            new Mark('~', "sub"));

    /** Hostile text must neither overflow the stack nor take quadratic time. */
    private static final int DEEPEST = 12;

    private static final int LONGEST_MARK = 1_000;

    private final Function<String, Optional<String>> issueUrl;
    private final int depth;

    Inline(Function<String, Optional<String>> issueUrl) {
        this(issueUrl, 0);
    }

    private Inline(Function<String, Optional<String>> issueUrl, int depth) {
        this.issueUrl = issueUrl;
        this.depth = depth;
    }

    /** A character on both sides of a text, and the element it stands for. */
    private record Mark(char sign, String tag) {}

    String render(String text) {
        if (depth > DEEPEST) {
            return HtmlEscaping.escape(text);
        }
        StringBuilder html = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            at = step(text, at, html);
        }
        return html.toString();
    }

    private String inner(String text) {
        return new Inline(issueUrl, depth + 1).render(text);
    }

    private int step(String text, int at, StringBuilder html) {
        char c = text.charAt(at);
        int after = switch (c) {
            case '\\' -> escape(text, at, html);
            case '[' -> link(text, at, html);
            case '!' -> image(text, at, html);
            case '{' -> brace(text, at, html);
            case '&' -> entity(text, at, html);
            default -> word(text, at, html);
        };
        if (after > at) {
            return after;
        }
        html.append(HtmlEscaping.escape(String.valueOf(c)));
        return at + 1;
    }

    private static int escape(String text, int at, StringBuilder html) {
        if (at + 1 == text.length()) {
            return at;
        }
        char next = text.charAt(at + 1);
        if (next == '\\') {
            html.append("<br>");
            return at + 2;
        }
        if (ESCAPABLE.indexOf(next) >= 0) {
            html.append(HtmlEscaping.escape(String.valueOf(next)));
            return at + 2;
        }
        return at;
    }

    private int link(String text, int at, StringBuilder html) {
        Matcher link = LINK.matcher(text).region(at, text.length());
        if (!link.lookingAt()) {
            return at;
        }
        String inner = link.group(1);
        int bar = inner.lastIndexOf('|');
        String target = inner.substring(bar + 1).strip();
        if (target.startsWith("~")) {
            html.append("<a class=\"user-hover\" rel=\"%1$s\">%1$s</a>"
                    .formatted(HtmlEscaping.escape(target.substring(1))));
        } else if (URL.matcher(target).matches()) {
            html.append(anchor(target, bar < 0 ? HtmlEscaping.escape(target) : inner(inner.substring(0, bar))));
        } else {
            return at;
        }
        return link.end();
    }

    private static int image(String text, int at, StringBuilder html) {
        Matcher image = IMAGE.matcher(text).region(at, text.length());
        if (!image.lookingAt()) {
            return at;
        }
        html.append(
                "<span class=\"image-wrap\" title=\"%1$s\">%1$s</span>".formatted(HtmlEscaping.escape(image.group(1))));
        return image.end();
    }

    private int brace(String text, int at, StringBuilder html) {
        Matcher mono = MONO.matcher(text).region(at, text.length());
        if (mono.lookingAt()) {
            html.append("<tt>").append(HtmlEscaping.escape(mono.group(1))).append("</tt>");
            return mono.end();
        }
        Matcher colour = COLOUR.matcher(text).region(at, text.length());
        int end = colour.lookingAt() && colour.group(1) != null ? text.indexOf("{color}", colour.end()) : -1;
        if (end < 0) {
            return at;
        }
        html.append("<font color=\"%s\">".formatted(colour.group(1)))
                .append(inner(text.substring(colour.end(), end)))
                .append("</font>");
        return end + "{color}".length();
    }

    private static int entity(String text, int at, StringBuilder html) {
        Matcher entity = ENTITY.matcher(text).region(at, text.length());
        if (!entity.lookingAt()) {
            return at;
        }
        html.append(entity.group());
        return entity.end();
    }

    private int word(String text, int at, StringBuilder html) {
        if (at > 0 && Character.isLetterOrDigit(text.charAt(at - 1))) {
            return at;
        }
        for (Mark mark : MARKS) {
            if (text.charAt(at) == mark.sign()) {
                return marked(text, at, mark, html);
            }
        }
        Matcher url = URL.matcher(text).region(at, text.length());
        if (url.lookingAt()) {
            html.append(anchor(url.group(), HtmlEscaping.escape(url.group())));
            return url.end();
        }
        Matcher key = KEY.matcher(text).region(at, text.length());
        Optional<String> issue = key.lookingAt() ? issueUrl.apply(key.group()) : Optional.empty();
        if (issue.isEmpty()) {
            return at;
        }
        html.append(
                "<a href=\"%s\" class=\"issue-link\">%s</a>".formatted(HtmlEscaping.escape(issue.get()), key.group()));
        return key.end();
    }

    /** A mark opens before a letter and closes after one, at the end of a word. */
    private int marked(String text, int at, Mark mark, StringBuilder html) {
        if (at + 1 >= text.length() || Character.isWhitespace(text.charAt(at + 1))) {
            return at;
        }
        int limit = Math.min(text.length(), at + LONGEST_MARK);
        for (int end = text.indexOf(mark.sign(), at + 2);
                end >= 0 && end < limit;
                end = text.indexOf(mark.sign(), end + 1)) {
            boolean closes = !Character.isWhitespace(text.charAt(end - 1))
                    && text.charAt(end - 1) != '\\'
                    && (end + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(end + 1)));
            if (closes) {
                html.append("<" + mark.tag() + ">")
                        .append(inner(text.substring(at + 1, end)))
                        .append("</" + mark.tag() + ">");
                return end + 1;
            }
        }
        return at;
    }

    private static String anchor(String url, String label) {
        return "<a href=\"%s\" class=\"external-link\" rel=\"nofollow noreferrer\">%s</a>"
                .formatted(HtmlEscaping.escape(url), label);
    }
}
