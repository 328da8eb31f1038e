package org.aiadoption.planner.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.aiadoption.planner.support.RunningHost;

/** Somebody with an account who talks to Jira and to the planner by REST. Every answer of the planner is checked. */
final class Visitor {

    static final String PLANNER = "/rest/ai-adoption/1.0";

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final String name;
    private final String baseUrl;

    private Visitor(String name, String baseUrl) {
        this.name = name;
        this.baseUrl = baseUrl;
    }

    /** The account on the shared host; its password is its name. */
    static Visitor as(String name) {
        return new Visitor(name, RunningHost.get().baseUrl());
    }

    /** The account on another host. */
    static Visitor as(String name, String baseUrl) {
        return new Visitor(name, baseUrl);
    }

    static Visitor anonymous() {
        return as("");
    }

    static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    static JsonNode json(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (IOException e) {
            throw new AssertionError(text, e);
        }
    }

    Reply get(String path) {
        return planner("GET", path, null, Map.of());
    }

    Reply post(String path, JsonNode body) {
        return planner("POST", path, body.toString(), Map.of());
    }

    Reply post(String path, String body, Map<String, String> headers) {
        return planner("POST", path, body, headers);
    }

    Reply post(String path) {
        return planner("POST", path, "", Map.of());
    }

    Reply put(String path, JsonNode body) {
        return planner("PUT", path, body.toString(), Map.of());
    }

    Reply delete(String path) {
        return planner("DELETE", path, null, Map.of());
    }

    /** Any address below Jira's base, unchecked. */
    Reply jira(String method, String path, String body) {
        return send(method, path, body, Map.of());
    }

    /** The same with headers of its own and with bytes that need not be text. */
    Reply jira(String method, String path, byte[] body, Map<String, String> headers) {
        return send(method, path, BodyPublishers.ofByteArray(body), headers);
    }

    private Reply planner(String method, String path, String body, Map<String, String> headers) {
        Reply reply = send(method, PLANNER + path, body, headers);
        // why: the host itself answers those who are not logged in, in Jira's own shape
        if (!name.isEmpty()) {
            OpenApi.packaged().accepts(method, path.replaceAll("\\?.*", ""), reply);
        }
        return reply;
    }

    private Reply send(String method, String path, String body, Map<String, String> headers) {
        return send(method, path, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body), headers);
    }

    private Reply send(String method, String path, BodyPublisher body, Map<String, String> headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(baseUrl + path))
                .method(method, body)
                .header("Content-Type", "application/json")
                .header("X-Atlassian-Token", "no-check");
        headers.forEach(request::setHeader);
        if (!name.isEmpty()) {
            byte[] account = (name + ":" + name).getBytes(StandardCharsets.UTF_8);
            request.header("Authorization", "Basic " + Base64.getEncoder().encodeToString(account));
        }
        try {
            HttpResponse<String> response = CLIENT.send(request.build(), BodyHandlers.ofString());
            return new Reply(response.statusCode(), response.headers(), response.body(), tree(response));
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(method + " " + path, e);
        }
    }

    private static JsonNode tree(HttpResponse<String> response) {
        boolean isJson =
                response.headers().firstValue("Content-Type").orElse("").contains("json");
        return isJson && !response.body().isEmpty() ? json(response.body()) : MissingNode.getInstance();
    }
}
