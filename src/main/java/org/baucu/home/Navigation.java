package org.baucu.home;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.baucu.identity.Person;
import org.baucu.identity.Role;
import org.baucu.notification.Inbox;
import org.baucu.platform.web.Words;
import org.baucu.platform.work.Groups;
import org.springframework.stereotype.Component;

/** The links of the top bar: what each role needs, in one order; a person of several roles has all of theirs. */
@Component
class Navigation {

    private static final String HOME = "/";
    private static final String ROUNDS = "/front/rounds";

    private final Words words;
    private final Inbox inbox;

    Navigation(Words words, Inbox inbox) {
        this.words = words;
        this.inbox = inbox;
    }

    /**
     * The links of a person.
     *
     * @param path path of the page that is shown
     * @param province code of the election's province, whose coordinators alone have Cockpit
     */
    List<Frame.Link> of(Person person, String path, Optional<String> province) {
        boolean official = person.has(Role.OFFICIAL);
        boolean coordinator = person.has(Role.COORDINATOR);
        boolean auditor = person.has(Role.AUDITOR);
        boolean admin = person.has(Role.ADMIN);
        Links links = new Links(path);
        links.add(true, "home", HOME);
        links.add(official, "tasks", "/camunda/app/tasklist/default/", "/work/");
        links.add(coordinator, "board", "/board");
        links.add(auditor, "audit", "/audit");
        links.add(auditor, "compliance", "/audit/compliance");
        links.add(auditor, "ledger", "/audit/ledger");
        // an auditor has the whole bar already, and comes to candidates from their cases
        boolean front = actsFor(person, Groups.MTTQ);
        links.add(
                official || coordinator,
                "candidates",
                "/candidates",
                "/lists",
                "/dossiers",
                front ? "/dossiers" : ROUNDS);
        links.add(front, "rounds", ROUNDS);
        // commissions and boards receive petitions (Điều 61)
        links.add(actsFor(person, Groups.UBBC, Groups.BBC), "petitions", "/petitions");
        links.add(true, "milestones", "/milestones");
        links.add(coordinator || auditor || admin, "diagrams", "/diagrams");
        links.add(coordinator, "broadcasts", "/broadcasts");
        if (official || coordinator || admin) {
            links.add("inbox", "/inbox", inbox.unread(person.id(), FrameBuilder.receivers(person)));
        }
        boolean ofProvince =
                province.filter(person.scopes(Role.COORDINATOR)::contains).isPresent();
        links.add(coordinator && ofProvince, "cockpit", "/camunda/app/cockpit/default/");
        links.add(admin, "setup", "/setup");
        links.add(admin, "users", "/admin/users", "/admin/");
        links.add(admin, "engine-admin", "/camunda/app/admin/default/");
        return links.marked();
    }

    private static boolean actsFor(Person person, String... bodies) {
        return person.actingBody()
                .map(Groups::bodyOf)
                .filter(List.of(bodies)::contains)
                .isPresent();
    }

    /** Gathers links and marks the one whose address fits the page best. */
    private final class Links {

        private final String path;
        private final List<Frame.Link> found = new ArrayList<>();
        private String best = "";
        private int bestLength = -1;

        private Links(String path) {
            this.path = path;
        }

        /** A link, if it is for this person, that is current on its own pages and those under further addresses. */
        private void add(boolean shown, String key, String href, String... alsoUnder) {
            if (shown) {
                add(key, href, 0);
                for (String under : alsoUnder) {
                    fit(href, under, path.startsWith(under));
                }
            }
        }

        private void add(String key, String href, long count) {
            found.add(new Frame.Link(words.of("layout.nav." + key), href, count, false));
            fit(href, href, path.equals(href) || (!href.equals(HOME) && path.startsWith(href + "/")));
        }

        private void fit(String href, String address, boolean fits) {
            if (fits && address.length() > bestLength) {
                best = href;
                bestLength = address.length();
            }
        }

        private List<Frame.Link> marked() {
            return found.stream()
                    .map(link -> new Frame.Link(
                            link.text(), link.href(), link.count(), link.href().equals(best)))
                    .toList();
        }
    }
}
