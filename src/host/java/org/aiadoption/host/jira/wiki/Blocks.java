package org.aiadoption.host.jira.wiki;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aiadoption.host.velocity.HtmlEscaping;

/** The lines of a text as blocks: headings, lists, tables, quotes, panels, preformatted text, paragraphs. */
final class Blocks {
    private static final Pattern HEADING = Pattern.compile("\\s*h([1-6])\\.\\s+(.*)");
    private static final Pattern LIST_ITEM = Pattern.compile("\\s*([*#]+|-)\\s+(.*)");
    private static final Pattern MACRO = Pattern.compile("(?<!\\\\)\\{(noformat|code|quote|panel)(?::([^}]*))?}");
    private static final Pattern TITLE = Pattern.compile("(?:^|\\|)title=([^|]*)");

    private final Inline inline;
    private final StringBuilder html = new StringBuilder();
    private final List<String> paragraph = new ArrayList<>();
    private final Deque<String> lists = new ArrayDeque<>();
    private boolean inTable;

    Blocks(Inline inline) {
        this.inline = inline;
    }

    String render(String text) {
        List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
        int at = 0;
        while (at < lines.size()) {
            Matcher macro = MACRO.matcher(lines.get(at));
            if (macro.find()) {
                at = macro(macro, lines, at);
            } else {
                line(lines.get(at));
                at++;
            }
        }
        close();
        return html.toString();
    }

    private void line(String line) {
        Matcher heading = HEADING.matcher(line);
        Matcher item = LIST_ITEM.matcher(line);
        if (line.isBlank()) {
            close();
        } else if (heading.matches()) {
            close();
            html.append("<h%1$s>%2$s</h%1$s>\n".formatted(heading.group(1), inline.render(heading.group(2))));
        } else if (line.matches("\\s*----+\\s*")) {
            close();
            html.append("<hr>\n");
        } else if (line.stripLeading().startsWith("bq. ")) {
            close();
            html.append("<blockquote><p>")
                    .append(inline.render(line.stripLeading().substring(4)))
                    .append("</p></blockquote>\n");
        } else if (item.matches()) {
            item(item.group(1), item.group(2));
        } else if (line.stripLeading().startsWith("|")) {
            row(line.strip());
        } else if (!lists.isEmpty()) {
            html.append("<br>\n").append(inline.render(line));
        } else {
            closeTable();
            paragraph.add(inline.render(line));
        }
    }

    private void item(String marks, String text) {
        closeParagraph();
        closeTable();
        while (lists.size() > marks.length()) {
            html.append("</li></").append(lists.pop()).append(">\n");
        }
        if (lists.size() == marks.length()) {
            html.append("</li>\n");
        }
        while (lists.size() < marks.length()) {
            String tag = marks.charAt(lists.size()) == '#' ? "ol" : "ul";
            lists.push(tag);
            html.append("<").append(tag).append(">\n");
            if (lists.size() < marks.length()) {
                html.append("<li>");
            }
        }
        html.append("<li>").append(inline.render(text));
    }

    private void row(String line) {
        closeParagraph();
        closeLists();
        if (!inTable) {
            html.append("<div class=\"table-wrap\"><table class=\"confluenceTable\"><tbody>\n");
            inTable = true;
        }
        boolean head = line.startsWith("||");
        String tag = head ? "th" : "td";
        String inner = line.replaceAll("^\\|\\|?", "").replaceAll("\\|\\|?$", "");
        html.append("<tr>");
        for (String cell : inner.split(head ? "\\|\\|" : "(?<!\\\\)\\|(?![^\\[\\]]*])", -1)) {
            html.append("<%1$s class=\"confluence%2$s\">".formatted(tag, head ? "Th" : "Td"))
                    .append(inline.render(cell.strip()))
                    .append("</")
                    .append(tag)
                    .append(">");
        }
        html.append("</tr>\n");
    }

    /**
     * Renders a macro and returns the line to go on with: what is left of its last one. A macro that is never closed is
     * an ordinary line.
     */
    private int macro(Matcher start, List<String> lines, int at) {
        String name = start.group(1);
        String closing = "{" + name + "}";
        List<String> body = new ArrayList<>();
        String before = lines.get(at).substring(0, start.start());
        String rest = lines.get(at).substring(start.end());
        int line = at;
        while (!rest.contains(closing)) {
            body.add(rest);
            line++;
            if (line == lines.size()) {
                line(lines.get(at));
                return at + 1;
            }
            rest = lines.get(line);
        }
        body.add(rest.substring(0, rest.indexOf(closing)));
        if (!before.isBlank()) {
            line(before);
        }
        close();
        html.append(macro(name, start.group(2) == null ? "" : start.group(2), String.join("\n", body)));
        String after = rest.substring(rest.indexOf(closing) + closing.length());
        lines.set(line, after);
        return after.isBlank() ? line + 1 : line;
    }

    private String macro(String name, String parameters, String body) {
        return switch (name) {
            case "noformat", "code" ->
                "<div class=\"preformatted panel\"><pre>"
                        + HtmlEscaping.escape(body.replaceFirst("^\n", "").stripTrailing()) + "</pre></div>\n";
            case "quote" -> "<blockquote>" + new Blocks(inline).render(body) + "</blockquote>\n";
            default -> panel(parameters, body);
        };
    }

    private String panel(String parameters, String body) {
        Matcher title = TITLE.matcher(parameters);
        String head = title.find()
                ? "<div class=\"panelHeader\"><b>" + HtmlEscaping.escape(title.group(1)) + "</b></div>"
                : "";
        return "<div class=\"panel\">" + head + "<div class=\"panelContent\">" + new Blocks(inline).render(body)
                + "</div></div>\n";
    }

    private void close() {
        closeParagraph();
        closeLists();
        closeTable();
    }

    private void closeParagraph() {
        if (!paragraph.isEmpty()) {
            html.append("<p>").append(String.join("<br>\n", paragraph)).append("</p>\n");
            paragraph.clear();
        }
    }

    private void closeLists() {
        while (!lists.isEmpty()) {
            html.append("</li></").append(lists.pop()).append(">\n");
        }
    }

    private void closeTable() {
        if (inTable) {
            html.append("</tbody></table></div>\n");
            inTable = false;
        }
    }
}
