package org.aiadoption.planner.jira.page.view;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.aiadoption.planner.application.Refusal;
import org.aiadoption.planner.application.port.Reader;

/**
 * What every page and panel begins with: the reader's texts, addresses, and the scripts and styles it needs. Safe for
 * any thread; what it answers belongs to the request of the calling thread.
 */
public final class PageFrame {

    private final Reader reader;
    private final ApplicationProperties application;
    private final PageBuilderService pageBuilder;
    private final Clock clock;

    public PageFrame(Reader reader, ApplicationProperties application, PageBuilderService pageBuilder, Clock clock) {
        this.reader = reader;
        this.application = application;
        this.pageBuilder = pageBuilder;
        this.clock = clock;
    }

    /** The values that every template may use; {@code sections} are those of its texts. */
    public Map<String, Object> begin(String resource, String... sections) {
        pageBuilder.assembler().resources().requireWebResource(Address.PLUGIN + ":" + resource);
        Lens lens = lens();
        Map<String, Object> page = new HashMap<>();
        page.put("base", lens.address().base());
        page.put("lang", lens.language());
        page.put("t", lens.texts().sections(sections));
        page.put("refused", false);
        return page;
    }

    public Lens lens() {
        return new Lens(reader, new Texts(reader), address(), LocalDate.now(clock));
    }

    public Address address() {
        return new Address(application.getBaseUrl(UrlMode.RELATIVE));
    }

    /** Empty for visitors: permissions know no user of that key. */
    public String userKey() {
        return reader.userKey().orElse("");
    }

    /** Has the template say why there is nothing to show. */
    public Map<String, Object> refuse(Map<String, Object> page, Refusal refusal) {
        page.put("refused", true);
        page.put(
                "refusal",
                lens().texts().of("refusal." + refusal.code(), refusal.args().toArray()));
        return page;
    }
}
