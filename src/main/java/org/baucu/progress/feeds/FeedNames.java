package org.baucu.progress.feeds;

import java.util.List;
import java.util.stream.Stream;
import org.baucu.election.Election;
import org.baucu.election.Elections;
import org.baucu.identity.Accounts;
import org.baucu.identity.Office;
import org.baucu.identity.Person;
import org.baucu.platform.engine.EngineGroups;
import org.baucu.platform.web.Words;
import org.baucu.platform.work.Groups;
import org.baucu.territory.BodyNames;
import org.springframework.stereotype.Component;

/** Which feeds a person may have, and what they are called. */
@Component
class FeedNames {

    private final Accounts accounts;
    private final BodyNames names;
    private final Elections elections;
    private final Words words;

    FeedNames(Accounts accounts, BodyNames names, Elections elections, Words words) {
        this.accounts = accounts;
        this.names = names;
        this.elections = elections;
        this.words = words;
    }

    /** The bodies a person works for, and the units a coordinator follows. */
    List<String> of(Person person) {
        return Stream.concat(
                        person.offices().stream().map(Office::group),
                        person.roleGroups().stream()
                                .filter(group -> Groups.bodyOf(group).equals(EngineGroups.COORDINATOR))
                                .sorted())
                .toList();
    }

    /** Whether who made an address still works for its body; a person who has left reads on in nobody's name. */
    boolean stillOf(FeedAddress address) {
        return accounts.find(address.user())
                .filter(person -> of(person).contains(address.group()))
                .isPresent();
    }

    /** What the body is called. */
    String of(String group) {
        return elections
                .current()
                .map(Election::id)
                .flatMap(id -> names.of(id, group))
                .orElseGet(() -> words.of("feeds.coordinator"));
    }
}
