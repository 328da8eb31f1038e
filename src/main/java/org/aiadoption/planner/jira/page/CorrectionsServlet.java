package org.aiadoption.planner.jira.page;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.aiadoption.planner.application.port.Corrections.Kept;
import org.aiadoption.planner.application.settling.CorrectContent;
import org.aiadoption.planner.application.showing.ListSources;
import org.aiadoption.planner.domain.framework.LegalStatus;
import org.aiadoption.planner.domain.profile.Profile;
import org.aiadoption.planner.domain.text.Language;
import org.aiadoption.planner.domain.text.LocalizedText;
import org.aiadoption.planner.jira.page.view.PageFrame;
import org.aiadoption.planner.jira.page.view.SourceMaps;

/** Where Jira administrators correct dates of law and put texts in place of the profile's own. */
public final class CorrectionsServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient PageFrame frame;
    private final transient PageWriter writer;
    private final transient CorrectContent correctContent;
    private final transient ListSources listSources;

    public CorrectionsServlet(
            PageFrame frame, PageWriter writer, CorrectContent correctContent, ListSources listSources) {
        this.frame = frame;
        this.writer = writer;
        this.correctContent = correctContent;
        this.listSources = listSources;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (frame.userKey().isEmpty()) {
            writer.askToLogIn(request, response);
            return;
        }
        Map<String, Object> page = frame.begin("corrections-page", "common", "corrections");
        correctContent.show(frame.userKey()).fold(kept -> filled(page, kept), refusal -> frame.refuse(page, refusal));
        boolean refused = Boolean.TRUE.equals(page.get("refused"));
        if (refused) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        }
        if (refused || writer.confirmed(request, response)) {
            writer.write("templates/corrections.vm", page, response);
        }
    }

    private Map<String, Object> filled(Map<String, Object> page, Kept kept) {
        SourceMaps maps = new SourceMaps(frame.lens(), false);
        page.put("linksOut", kept.linksOut());
        page.put(
                "laws",
                listSources.all().stream()
                        .filter(framework -> !framework.dates().isEmpty())
                        .map(maps::map)
                        .toList());
        page.put(
                "statuses",
                List.of(LegalStatus.values()).stream().map(this::status).toList());
        Profile original = correctContent.original();
        page.put(
                "pieces",
                original.pieces().entrySet().stream()
                        .map(piece -> piece(piece.getKey(), piece.getValue(), kept))
                        .toList());
        return page;
    }

    private Map<String, Object> status(LegalStatus status) {
        return Map.of("key", status.code(), "name", frame.lens().texts().of("law-status." + status.code()));
    }

    private static Map<String, Object> piece(String id, LocalizedText original, Kept kept) {
        List<Map<String, Object>> texts = List.of(Language.values()).stream()
                .map(language -> {
                    Map<String, Object> text = new HashMap<>();
                    text.put("lang", language.tag());
                    text.put("original", original.in(language));
                    text.put(
                            "own",
                            kept.profile()
                                    .texts()
                                    .getOrDefault(language, Map.of())
                                    .getOrDefault(id, ""));
                    return text;
                })
                .toList();
        return Map.of("id", id, "texts", texts);
    }
}
