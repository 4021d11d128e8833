package org.baucu.browser;

import com.microsoft.playwright.BrowserContext;
import java.net.URI;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Notes what no page may do: ask another host for something, and break its own content security policy. */
final class PageWatch {

    private static final Set<String> THIS_HOST = Set.of("127.0.0.1", "localhost");
    private static final Set<String> FROM_A_HOST = Set.of("http", "https", "ws", "wss");

    private final Queue<String> faults = new ConcurrentLinkedQueue<>();

    private PageWatch() {}

    static PageWatch of(BrowserContext pages) {
        PageWatch watch = new PageWatch();
        pages.onRequest(request -> {
            if (leavesTheHost(request.url())) {
                watch.faults.add("another host was asked: " + request.url());
            }
        });
        pages.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                watch.faults.add(message.page().url() + ": " + message.text());
            }
        });
        return watch;
    }

    static boolean leavesTheHost(String url) {
        URI address = URI.create(url.split("[?#]", 2)[0]);
        return FROM_A_HOST.contains(address.getScheme()) && !THIS_HOST.contains(address.getHost());
    }

    List<String> faults() {
        return List.copyOf(faults);
    }
}
