package org.baucu.identity;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser without a screen: keeps cookies, follows no redirect. */
public final class Browser {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final String root;
    private final Map<String, String> proxy = new HashMap<>();
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    public Browser(int port) {
        this.root = "http://127.0.0.1:" + port;
    }

    /** Asks for a page as a person does. */
    public HttpResponse<String> get(String path) {
        return send(request(path)
                .header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8")
                .GET());
    }

    /** A download. */
    public HttpResponse<byte[]> download(String path) throws java.io.IOException, InterruptedException {
        return client.send(request(path).GET().build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    /** Asks as a script does. */
    public HttpResponse<String> getJson(String path) {
        return send(request(path).header("Accept", "application/json").GET());
    }

    public HttpResponse<String> getBasic(String path, String user, String password) {
        return send(request(path)
                .header("Accept", "application/json")
                .header("Authorization", basic(user, password))
                .GET());
    }

    public HttpResponse<String> method(String method, String path) {
        return send(
                request(path).header("Accept", "text/html,*/*").method(method, HttpRequest.BodyPublishers.noBody()));
    }

    /** Any method with the token of a page, as a script of a page sends it. */
    public HttpResponse<String> methodWithToken(String method, String path, String token) {
        return send(request(path)
                .header("Accept", "text/html,*/*")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("X-CSRF-TOKEN", token)
                .method(method, HttpRequest.BodyPublishers.noBody()));
    }

    /** Any method of the engine's REST interface. */
    public HttpResponse<String> methodBasic(String method, String path, String user, String password) {
        return send(request(path)
                .header("Accept", "application/json")
                .header("Authorization", basic(user, password))
                .method(method, HttpRequest.BodyPublishers.noBody()));
    }

    /** Posts a form with the token of the login page. */
    public HttpResponse<String> post(String path, Map<String, String> fields) {
        return postWithToken(path, fields, token(get("/login").body()));
    }

    public HttpResponse<String> postWithToken(String path, Map<String, String> fields, String token) {
        return postFields(
                path,
                fields.entrySet().stream()
                        .map(f -> new Part(f.getKey(), f.getValue()))
                        .toList(),
                token);
    }

    /** Posts fields of which a name may stand more than once, in their order. */
    public HttpResponse<String> postFields(String path, List<Part> fields, String token) {
        String form = fields.stream()
                .map(part -> encode(part.name()) + "=" + encode(part.value()))
                .collect(Collectors.joining("&"));
        return send(request(path)
                .header("Accept", "text/html,*/*")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form + "&_csrf=" + encode(token))));
    }

    /** Sends an empty form with a token by any method. */
    public HttpResponse<String> sendForm(String method, String path, String token) {
        return send(request(path)
                .header("Accept", "text/html,*/*")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("X-CSRF-TOKEN", token)
                .method(method, HttpRequest.BodyPublishers.ofString("_csrf=" + encode(token))));
    }

    /** Sends a form with one file, as a browser does. */
    public HttpResponse<String> postFile(
            String path, Map<String, String> fields, String field, String fileName, byte[] content, String token) {
        return postParts(
                path,
                fields.entrySet().stream()
                        .map(f -> new Part(f.getKey(), f.getValue()))
                        .toList(),
                List.of(new FilePart(field, fileName, content)),
                token);
    }

    /** A field of a form; a name may stand more than once. */
    public record Part(String name, String value) {}

    /** A file of a form; a name may stand more than once. */
    public record FilePart(String name, String fileName, byte[] content) {}

    /** Sends a form with files, as a browser does. */
    public HttpResponse<String> postParts(String path, List<Part> fields, List<FilePart> files, String token) {
        String boundary = "----baucu";
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        List<Part> all = new ArrayList<>(fields);
        all.add(new Part("_csrf", token));
        all.forEach(part -> body.writeBytes(("--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                        .formatted(boundary, part.name(), part.value()))
                .getBytes(StandardCharsets.UTF_8)));
        for (FilePart file : files) {
            body.writeBytes(
                    ("--%s\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\nContent-Type: application/octet-stream\r\n\r\n"
                                    .formatted(boundary, file.name(), file.fileName()))
                            .getBytes(StandardCharsets.UTF_8));
            body.writeBytes(file.content());
            body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
        }
        body.writeBytes(("--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return send(request(path)
                .header("Accept", "text/html,*/*")
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
    }

    /** Posts to the web applications with their token, as their own script does. */
    public HttpResponse<String> postToWebApplication(String path, String json) {
        return sendToWebApplication("POST", path, json);
    }

    /** The same with another method. */
    public HttpResponse<String> sendToWebApplication(String method, String path, String json) {
        String token = cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("XSRF-TOKEN"))
                .map(java.net.HttpCookie::getValue)
                .findFirst()
                .orElse("");
        return send(request(path)
                .header("Accept", "application/json")
                .header("Content-Type", "application/json")
                .header("X-XSRF-TOKEN", token)
                .method(method, HttpRequest.BodyPublishers.ofString(json)));
    }

    /** Sends these headers with every further request, as a proxy in front of the program does. */
    public Browser behind(Map<String, String> headers) {
        proxy.putAll(headers);
        return this;
    }

    public HttpResponse<String> login(String user, String password) {
        return post("/login", Map.of("username", user, "password", password));
    }

    public static String location(HttpResponse<?> response) {
        return response.headers()
                .firstValue("Location")
                .map(l -> URI.create(l))
                .map(u -> u.getRawQuery() == null ? u.getPath() : u.getPath() + "?" + u.getRawQuery())
                .orElse("");
    }

    public static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }

    public static String token(String page) {
        Matcher matcher = CSRF.matcher(page);
        return matcher.find() ? matcher.group(1) : "";
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(root + path));
        proxy.forEach(request::header);
        return request;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String basic(String user, String password) {
        return "Basic " + Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
