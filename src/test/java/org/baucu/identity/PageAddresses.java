package org.baucu.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** The own pages of {@code routes.csv} that need nothing but their address. */
public final class PageAddresses {

    private static final List<String> NO_PAGES = List.of(
            "/actuator",
            "/camunda",
            "/engine-rest",
            "/webjars",
            "/assets",
            "/frame",
            "/files",
            "/no-such-file",
            // parts of pages, answers for scripts, downloads, an old address
            "/rehearsal/progress",
            "/work/cards",
            "/audit/ledger/key",
            "/audit/ledger/last-seal",
            "/admin/groups",
            "/board/cell",
            "/board/changes",
            "/phases");

    private PageAddresses() {}

    /** Addresses that a role may open, in the table's order. */
    public static List<String> of(String role) {
        try {
            return Route.table().stream()
                    .filter(route -> route.method().equals("GET") && route.mayAsk(role))
                    .filter(route ->
                            !route.pattern().contains("{") && !route.pattern().contains("."))
                    .map(Route::example)
                    .filter(address -> NO_PAGES.stream().noneMatch(address::startsWith))
                    .distinct()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
