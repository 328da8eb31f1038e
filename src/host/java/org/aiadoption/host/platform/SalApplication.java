package org.aiadoption.host.platform;

import com.atlassian.jira.web.ExecutingHttpRequest;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import com.atlassian.sal.api.auth.LoginUriProvider;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.aiadoption.host.options.Generation;

/** What and where the host is. */
public final class SalApplication implements ApplicationProperties, LoginUriProvider {

    private final Supplier<String> baseUrl;
    private final String contextPath;

    public SalApplication(Supplier<String> baseUrl, String contextPath) {
        this.baseUrl = baseUrl;
        this.contextPath = contextPath;
    }

    @Override
    public String getBaseUrl(UrlMode urlMode) {
        return switch (urlMode) {
            case CANONICAL, ABSOLUTE -> baseUrl.get();
            case RELATIVE, RELATIVE_CANONICAL -> contextPath;
            case AUTO -> ExecutingHttpRequest.get() == null ? baseUrl.get() : contextPath;
        };
    }

    @Override
    public String getDisplayName() {
        return "Jira";
    }

    @Override
    public String getVersion() {
        return Generation.here().version();
    }

    @Override
    public String getBuildNumber() {
        return Generation.here().buildNumber();
    }

    /** The log-in page, which sends back to an address below this application. */
    @Override
    public URI getLoginUri(URI returnUri) {
        String address = returnUri.toString();
        String path = address.startsWith(baseUrl.get())
                ? address.substring(baseUrl.get().length())
                : address;
        return URI.create(
                baseUrl.get() + "/login.jsp?os_destination=" + URLEncoder.encode(path, StandardCharsets.UTF_8));
    }
}
