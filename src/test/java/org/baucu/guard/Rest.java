package org.baucu.guard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Collectors;
import org.baucu.testsupport.Officials;

/** The engine's REST interface as a program of an official uses it: a password with every request. */
final class Rest {

    private final HttpClient client = HttpClient.newHttpClient();
    private final String root;

    Rest(int port) {
        this.root = "http://127.0.0.1:" + port + "/engine-rest";
    }

    /** The body of a request that sets process variables. */
    static String variables(Map<String, Object> values) {
        return values.entrySet().stream()
                .map(e -> "\"" + e.getKey() + "\":{\"value\":\"" + e.getValue() + "\",\"type\":\"String\"}")
                .collect(Collectors.joining(",", "{\"variables\":{", "}}"));
    }

    HttpResponse<String> send(String user, String method, String path, String json) {
        HttpRequest.BodyPublisher body =
                json.isEmpty() ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(json);
        return send(user, path, "application/json", method, body);
    }

    /** Sends fields as a form with files does. */
    HttpResponse<String> multipart(String user, String path, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(f -> "--part\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                        .formatted(f.getKey(), f.getValue()))
                .collect(Collectors.joining("", "", "--part--\r\n"));
        return send(
                user, path, "multipart/form-data; boundary=part", "POST", HttpRequest.BodyPublishers.ofString(body));
    }

    private HttpResponse<String> send(
            String user, String path, String type, String method, HttpRequest.BodyPublisher body) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(root + path))
                .header("Accept", "application/json")
                .header("Content-Type", type)
                .header(
                        "Authorization",
                        "Basic "
                                + Base64.getEncoder()
                                        .encodeToString(
                                                (user + ":" + Officials.PASSWORD).getBytes(StandardCharsets.UTF_8)))
                .method(method, body)
                .build();
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
