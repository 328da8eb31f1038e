package org.aiadoption.planner.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Base64;

/** The plan owner of the sample data, who talks to a host by REST. What the host refuses ends the bench. */
record Planner(String baseUrl) {
    static final ObjectMapper JSON = new ObjectMapper();

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String PLANNER = "/rest/ai-adoption/1.0";
    private static final String ACCOUNT =
            Base64.getEncoder().encodeToString("owner:owner".getBytes(StandardCharsets.UTF_8));
    private static final long LONGEST_START_SECONDS = 120;

    /** Waits until the planner answers. */
    Planner awaitUp() throws InterruptedException {
        long end = System.nanoTime() + LONGEST_START_SECONDS * 1_000_000_000L;
        while (!answers()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("The host did not start");
            }
            Thread.sleep(20);
        }
        return this;
    }

    private boolean answers() {
        try {
            return status("/templates") == 200;
        } catch (IllegalStateException notYet) {
            return false;
        }
    }

    private int status(String path) {
        return send("GET", PLANNER + path, BodyPublishers.noBody()).status();
    }

    /** A request for a plan that the sample's project accepts. */
    static ObjectNode request(String template, String name) {
        return JSON.createObjectNode()
                .put("project", "SHOP")
                .put("template", template)
                .put("name", name)
                .put(
                        "startDate",
                        LocalDate.now(ZoneId.systemDefault()).plusDays(7).toString());
    }

    /** Has a plan made; returns its id, before the first issue is there. */
    long accepted(String template, String name) {
        return post("/plans", request(template, name)).path("id").asLong();
    }

    /** Posts nothing; returns the status, whatever it is. */
    int asks(String path) {
        return send("POST", PLANNER + path, BodyPublishers.noBody()).status();
    }

    JsonNode get(String path) {
        return done("GET", PLANNER + path, null);
    }

    JsonNode post(String path, JsonNode body) {
        return done("POST", PLANNER + path, body);
    }

    /** The answer of any address below Jira's base. */
    JsonNode done(String method, String path, JsonNode body) {
        byte[] bytes = body == null ? new byte[0] : body.toString().getBytes(StandardCharsets.UTF_8);
        return json(answer(method, path, BodyPublishers.ofByteArray(bytes)));
    }

    /** The same for a body that is no JSON. */
    JsonNode done(String path, byte[] body) {
        return json(answer("POST", path, BodyPublishers.ofByteArray(body)));
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException e) {
            throw new IllegalStateException(text, e);
        }
    }

    private String answer(String method, String path, BodyPublisher body) {
        Answer answer = send(method, path, body);
        if (answer.status() >= 300) {
            throw new IllegalStateException(method + " " + path + " answers " + answer.status() + ": " + answer.text());
        }
        return answer.text();
    }

    /** What a host answered; status 0 where it did not. */
    record Answer(int status, String text) {}

    Answer send(String method, String path, BodyPublisher body) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(baseUrl + path))
                .method(method, body)
                .header("Content-Type", "application/json")
                .header("X-Atlassian-Token", "no-check")
                .header("Authorization", "Basic " + ACCOUNT)
                .build();
        try {
            var response = CLIENT.send(request, BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.body());
        } catch (IOException e) {
            return new Answer(0, String.valueOf(e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
