package org.aiadoption.planner.rest;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody with a browser's cookies and forms, as far as a page without scripts needs them. */
final class Browsing {

    private static final Pattern TOKEN = Pattern.compile("name=\"atl_token\" value=\"([^\"]+)\"");

    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final String baseUrl;

    private Browsing(String baseUrl) {
        this.baseUrl = baseUrl;
    }

    /** Logged in; the password is the name. */
    static Browsing as(String name, String baseUrl) {
        Browsing browsing = new Browsing(baseUrl);
        browsing.send("/login.jsp", "os_username=" + name + "&os_password=" + name);
        return browsing;
    }

    /** What the browser ends at when the form is sent with the token of the page that it stands on. */
    String post(String page, String address, String form) {
        Matcher token = TOKEN.matcher(get(page));
        if (!token.find()) {
            throw new AssertionError("no form on " + page);
        }
        return send(address, form + "&atl_token=" + token.group(1));
    }

    String get(String address) {
        return send(HttpRequest.newBuilder(URI.create(baseUrl + address)).build());
    }

    private String send(String address, String form) {
        return send(HttpRequest.newBuilder(URI.create(baseUrl + address))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build());
    }

    private String send(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString()).body();
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(request.uri().toString(), e);
        }
    }
}
