package org.baucu.rehearsal.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.baucu.bodies.BodyType;
import org.baucu.bodies.SourceBody;
import org.baucu.election.Level;

/** Decides which source sends the members of a body: what the law asks first, then what is usual. */
final class Delegations {

    /** Who heads a body: the first of these that sits on it. */
    private static final List<SourceBody> HEADS =
            List.of(SourceBody.PEOPLES_COMMITTEE, SourceBody.STATE_AGENCY, SourceBody.COMMANDER);

    private static final List<SourceBody> ON_COMMISSIONS = List.of(
            SourceBody.STATE_AGENCY,
            SourceBody.POLITICAL,
            SourceBody.SOCIO_POLITICAL,
            SourceBody.SOCIO_POLITICAL,
            SourceBody.OTHER,
            SourceBody.OTHER);
    private static final List<SourceBody> ON_BOARDS =
            List.of(SourceBody.STATE_AGENCY, SourceBody.POLITICAL, SourceBody.SOCIO_POLITICAL, SourceBody.SOCIAL);
    private static final List<SourceBody> ON_TEAMS = List.of(
            SourceBody.STATE_AGENCY,
            SourceBody.POLITICAL,
            SourceBody.SOCIO_POLITICAL,
            SourceBody.SOCIO_POLITICAL,
            SourceBody.SOCIAL,
            SourceBody.VOTERS,
            SourceBody.VOTERS,
            SourceBody.VOTERS);

    private final Posts posts;

    Delegations(Posts posts) {
        this.posts = posts;
    }

    /** Sources of the members in order, the head's first; at least {@code size} of them. */
    List<SourceBody> of(BodyType type, Composition composition, Level level, int size, Dice dice) {
        List<SourceBody> required = required(type, composition, level);
        SourceBody head = HEADS.stream().filter(required::contains).findFirst().orElse(required.get(0));
        List<SourceBody> sources = new ArrayList<>(List.of(head));
        required.stream().filter(s -> s != head).forEach(sources::add);
        List<SourceBody> others = composition.only().isEmpty() ? usual(type) : besides(head, composition.only());
        while (sources.size() < size) {
            sources.add(dice.pick(others));
        }
        return sources;
    }

    /** One source for each requirement: the usual one among the alternatives, else the first that has posts at the level. */
    private List<SourceBody> required(BodyType type, Composition composition, Level level) {
        List<SourceBody> usual = usual(type);
        List<SourceBody> required = composition.required().stream()
                .map(oneOf -> oneOf.stream()
                        .filter(usual::contains)
                        .findFirst()
                        .or(() ->
                                oneOf.stream().filter(s -> posts.has(s, level)).findFirst())
                        .orElseThrow(() -> new IllegalStateException(
                                "no posts at the %s level for %s".formatted(level.code(), oneOf))))
                .distinct()
                .toList();
        return required.isEmpty() ? List.of(usual.get(0)) : required;
    }

    private static List<SourceBody> usual(BodyType type) {
        return type.isCommission() ? ON_COMMISSIONS : type.isBoard() ? ON_BOARDS : ON_TEAMS;
    }

    private static List<SourceBody> besides(SourceBody head, Set<SourceBody> only) {
        List<SourceBody> others = only.stream().filter(s -> s != head).toList();
        return others.isEmpty() ? List.of(head) : others;
    }
}
