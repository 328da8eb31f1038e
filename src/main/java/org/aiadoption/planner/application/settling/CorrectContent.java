package org.aiadoption.planner.application.settling;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aiadoption.planner.application.Outcome;
import org.aiadoption.planner.application.Refusal;
import org.aiadoption.planner.application.Refusal.Violation;
import org.aiadoption.planner.application.port.Catalog;
import org.aiadoption.planner.application.port.Corrections;
import org.aiadoption.planner.application.port.Corrections.Kept;
import org.aiadoption.planner.application.port.Permissions;
import org.aiadoption.planner.domain.framework.DateCorrection;
import org.aiadoption.planner.domain.framework.LegalDate;
import org.aiadoption.planner.domain.framework.LegalStatus;
import org.aiadoption.planner.domain.profile.Profile;
import org.aiadoption.planner.domain.profile.Rewording;
import org.aiadoption.planner.domain.text.Language;

/** Corrects dates of law and the wording of the profile without a new release. For Jira administrators. */
public final class CorrectContent {

    private static final int LONGEST_TEXT = 1_000;
    private static final int LONGEST_SOURCE = 300;

    private final Permissions permissions;
    private final Catalog catalog;
    private final Corrections corrections;

    /** A date as it was typed. */
    public record TypedDate(String day, String status, String source) {}

    public CorrectContent(Permissions permissions, Catalog catalog, Corrections corrections) {
        this.permissions = permissions;
        this.catalog = catalog;
        this.corrections = corrections;
    }

    public Outcome<Kept> show(String userKey) {
        return permissions.administersJira(userKey)
                ? Outcome.done(corrections.kept())
                : Outcome.refused(Refusal.forbidden("jira-not-administered"));
    }

    /** The profile as it shipped. */
    public Profile original() {
        return catalog.profile();
    }

    /** Replaces all corrections of dates; one that says what shipped is none. */
    public Outcome<Kept> changeDates(String userKey, Map<String, TypedDate> typed) {
        return show(userKey).then(before -> {
            List<Violation> violations = new ArrayList<>();
            Map<String, DateCorrection> dates = new LinkedHashMap<>();
            typed.forEach((address, date) -> read(address, date, violations).ifPresent(d -> dates.put(address, d)));
            return keep(new Kept(before.linksOut(), dates, before.profile()), violations);
        });
    }

    private Optional<DateCorrection> read(String address, TypedDate typed, List<Violation> violations) {
        String field = "dates." + address;
        Optional<LegalDate> shipped = catalog.frameworks().date(address);
        Optional<LegalStatus> status = LegalStatus.ofCode(typed.status());
        if (shipped.isEmpty()) {
            violations.add(Violation.of(field, "law-date-unknown", address));
            return Optional.empty();
        }
        if (status.isEmpty()) {
            violations.add(Violation.of(field + ".status", "law-status-unknown", typed.status()));
        }
        String source = typed.source().strip();
        checkText(field + ".source", source, LONGEST_SOURCE, violations);
        Optional<LocalDate> day = day(field + ".day", typed.day(), violations);
        return day.flatMap(d -> status.map(s -> new DateCorrection(d, s, source)))
                .filter(correction -> !says(correction, shipped.get()));
    }

    private static boolean says(DateCorrection correction, LegalDate shipped) {
        return correction.equals(new DateCorrection(shipped.day(), shipped.status(), shipped.source()));
    }

    private static Optional<LocalDate> day(String field, String typed, List<Violation> violations) {
        try {
            return Optional.of(LocalDate.parse(typed.strip()));
        } catch (DateTimeParseException e) {
            violations.add(Violation.of(field, "date-malformed", field, typed));
            return Optional.empty();
        }
    }

    private static void checkText(String field, String text, int longest, List<Violation> violations) {
        if (text.isEmpty()) {
            violations.add(Violation.of(field, "text-missing", field));
        } else if (text.length() > longest) {
            violations.add(Violation.of(
                    field, "text-too-long", field, String.valueOf(longest), String.valueOf(text.length())));
        }
    }

    /** Replaces all texts that stand in for the profile's own, by language and piece; an empty one is none. */
    public Outcome<Kept> changeProfile(String userKey, boolean linksOut, Map<String, Map<String, String>> typed) {
        return show(userKey).then(before -> {
            List<Violation> violations = new ArrayList<>();
            Map<Language, Map<String, String>> texts = new EnumMap<>(Language.class);
            typed.forEach((tag, byPiece) -> Language.ofTag(tag)
                    .ifPresentOrElse(
                            language -> texts.put(language, texts(language, byPiece, violations)),
                            () -> violations.add(Violation.of("texts." + tag, "language-unknown", tag))));
            return keep(new Kept(linksOut, before.dates(), new Rewording(texts)), violations);
        });
    }

    private Map<String, String> texts(Language language, Map<String, String> byPiece, List<Violation> violations) {
        Map<String, String> texts = new LinkedHashMap<>();
        byPiece.forEach((piece, typed) -> {
            String field = "texts." + language.tag() + "." + piece;
            String text = typed.strip();
            if (!catalog.profile().pieces().containsKey(piece)) {
                violations.add(Violation.of(field, "profile-piece-unknown", piece));
            } else if (!text.isEmpty()) {
                checkText(field, text, LONGEST_TEXT, violations);
                texts.put(piece, text);
            }
        });
        return texts;
    }

    private Outcome<Kept> keep(Kept kept, List<Violation> violations) {
        if (!violations.isEmpty()) {
            return Outcome.refused(Refusal.of(Refusal.Kind.INVALID, violations));
        }
        corrections.keep(kept);
        return Outcome.done(kept);
    }
}
