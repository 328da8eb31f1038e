package org.aiadoption.host.page;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.web.bean.PagerFilter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.aiadoption.host.jira.Issues;
import org.aiadoption.host.jira.board.Boards;
import org.aiadoption.host.jira.board.Boards.Board;
import org.aiadoption.host.jira.board.Boards.Column;
import org.aiadoption.host.plugin.WebFragments;
import org.jspecify.annotations.Nullable;

/** A Kanban board: columns of statuses, cards that can be moved by mouse and by keyboard. */
final class BoardPage {
    /** A card; {@code epic} is the name of its epic, {@code colour} the epic's number of Jira's fourteen. */
    public record Card(Issue issue, String key, @Nullable String epic, String colour, boolean isEpic) {}

    /** A column with its cards. */
    public record Lane(String name, String statuses, List<Card> cards) {}

    private static final int CARDS = 500;
    private static final Pattern NO_DIGIT = Pattern.compile("\\D");
    /** The colour of an epic that has none. */
    private static final String GREEN = "6";

    private final Jira jira;
    private final WebFragments fragments;

    BoardPage(Jira jira, WebFragments fragments) {
        this.jira = jira;
        this.fragments = fragments;
    }

    void mount(Routes routes) {
        routes.get(Routes.Access.USER, "/secure/RapidBoard.jspa", this::show);
    }

    private Answer show(Visit visit) {
        return visit.number("rapidView")
                .flatMap(id -> jira.get(Boards.class).find(id, visit.user()))
                .map(board -> board(visit, board))
                .orElseGet(() -> new Answer.Absent("error.board.absent"));
    }

    private Answer board(Visit visit, Board board) {
        Boards boards = jira.get(Boards.class);
        SearchResults<Issue> found = boards.cards(board, visit.user(), "", new PagerFilter<>(0, CARDS));
        List<Issue> issues = found.getResults();
        EpicFields epics = epics(issues, visit.user());
        List<Lane> lanes = boards.columns(board).stream()
                .map(column -> lane(column, issues, epics))
                .toList();
        Map<String, Object> model = new HashMap<>();
        model.put("board", board);
        model.put("lanes", lanes);
        model.put("shown", issues.size());
        model.put("count", found.getTotal());
        putDetail(model, visit);
        model.put("boardTools", fragments.items("jira.agile.board.tools", Chrome.context(visit.user(), null)));
        return new Answer.View("board", model, board.name(), frame(board, visit.user()));
    }

    /** The issue that the address selects, at the board's side, with what apps say of it there. */
    private void putDetail(Map<String, Object> model, Visit visit) {
        Optional<String> selected =
                visit.param("view").equals("detail") ? Optional.of(visit.param("selectedIssue")) : Optional.empty();
        selected.flatMap(key -> jira.issue(key, visit.user())).ifPresent(issue -> {
            Map<String, Object> context = Chrome.context(visit.user(), issue.getProjectObject());
            context.put("issue", issue);
            context.put("issueId", issue.getId());
            model.put("detail", issue);
            model.put("detailPanels", fragments.panels("atl.gh.issue.details.tab", context));
        });
    }

    private EpicFields epics(List<Issue> issues, @Nullable ApplicationUser user) {
        EpicFields all = EpicFields.among(jira.get(CustomFieldManager.class).getCustomFieldObjects(), epic -> true);
        Set<Long> seen = jira.get(Issues.class).browsable(all.epicsOf(issues), user);
        return new EpicFields(all.link(), all.label(), all.colour(), epic -> seen.contains(epic.getId()));
    }

    private Frame frame(Board board, @Nullable ApplicationUser user) {
        return board.project()
                .flatMap(key -> jira.project(key, user))
                .map(project -> Frame.project(project, "board-" + board.id(), "gh-rapid"))
                .orElseGet(() -> new Frame(Frame.Kind.GENERAL, null, null, List.of("atl.general", "gh-rapid")));
    }

    private static Lane lane(Column column, List<Issue> issues, EpicFields epics) {
        List<Card> cards = new ArrayList<>();
        for (Issue issue : issues) {
            if (column.statusIds().contains(issue.getStatusId())) {
                cards.add(epics.card(issue));
            }
        }
        return new Lane(column.name(), String.join(",", column.statusIds()), cards);
    }

    /** The fields of Jira Software, found by type as its names are translated. */
    private record EpicFields(
            Optional<CustomField> link,
            Optional<CustomField> label,
            Optional<CustomField> colour,
            Predicate<Issue> seen) {
        private static final String TYPE = "com.pyxis.greenhopper.jira:gh-epic-";

        static EpicFields among(List<CustomField> fields, Predicate<Issue> seen) {
            return new EpicFields(one(fields, "link"), one(fields, "label"), one(fields, "color"), seen);
        }

        private static Optional<CustomField> one(List<CustomField> fields, String suffix) {
            return fields.stream()
                    .filter(field -> field.getCustomFieldType().getKey().equals(TYPE + suffix))
                    .findFirst();
        }

        Set<Long> epicsOf(List<Issue> issues) {
            return issues.stream()
                    .flatMap(issue -> link.map(issue::getCustomFieldValue).map(Issue.class::cast).stream())
                    .map(Issue::getId)
                    .collect(Collectors.toSet());
        }

        Card card(Issue issue) {
            Issue epic = link.map(issue::getCustomFieldValue)
                    .map(Issue.class::cast)
                    .filter(seen)
                    .orElse(null);
            Issue coloured = epic == null ? issue : epic;
            String name = text(label, coloured);
            boolean isEpic = epic == null && name != null;
            String shown = name == null && epic != null ? epic.getSummary() : name;
            String number = Optional.ofNullable(text(colour, coloured))
                    .map(text -> NO_DIGIT.matcher(text).replaceAll(""))
                    .orElse(GREEN);
            return new Card(issue, issue.getKey(), shown, number, isEpic);
        }

        private static @Nullable String text(Optional<CustomField> field, Issue issue) {
            return field.map(issue::getCustomFieldValue).map(Object::toString).orElse(null);
        }
    }
}
