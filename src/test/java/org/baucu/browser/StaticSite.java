package org.baucu.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Serves given texts, the program's assets and WebJars on the loopback interface, so that a script can be tried without the program. */
final class StaticSite implements AutoCloseable {

    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "bpmn", "application/xml; charset=utf-8",
            "woff2", "font/woff2",
            "svg", "image/svg+xml");

    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(4);
    private final Map<String, String> texts;

    /**
     * Starts on a free port.
     *
     * @param texts content by path, for example {@code /diagrams/x.bpmn}
     */
    StaticSite(Map<String, String> texts) throws IOException {
        this.texts = texts;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    String address(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        byte[] content = content(path);
        if (content == null) {
            exchange.sendResponseHeaders(404, -1);
        } else {
            String type = TYPES.getOrDefault(path.substring(path.lastIndexOf('.') + 1), "application/octet-stream");
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.sendResponseHeaders(200, content.length);
            exchange.getResponseBody().write(content);
        }
        exchange.close();
    }

    private byte[] content(String path) throws IOException {
        if (texts.containsKey(path)) {
            return texts.get(path).getBytes(StandardCharsets.UTF_8);
        }
        String resource = path.startsWith("/webjars/") ? "META-INF/resources" + path : "static" + path;
        try (InputStream in = StaticSite.class.getClassLoader().getResourceAsStream(resource)) {
            return in == null ? null : in.readAllBytes();
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
