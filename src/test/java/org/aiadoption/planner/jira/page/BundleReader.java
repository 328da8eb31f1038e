package org.aiadoption.planner.jira.page;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.aiadoption.planner.application.port.Reader;

/** A reader whose texts come straight out of the bundle, as Jira reads it. */
record BundleReader(String user, Locale locale) implements Reader {

    @Override
    public Optional<String> userKey() {
        return user.isEmpty() ? Optional.empty() : Optional.of(user);
    }

    @Override
    public String text(String key, List<String> args) {
        ResourceBundle texts = ResourceBundle.getBundle(
                "i18n.planner",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_DEFAULT));
        return texts.containsKey(key) ? new MessageFormat(texts.getString(key), locale).format(args.toArray()) : key;
    }

    @Override
    public String day(LocalDate day) {
        return day.toString();
    }

    @Override
    public String moment(Instant moment) {
        return moment.toString();
    }
}
