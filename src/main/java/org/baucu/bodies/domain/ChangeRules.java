package org.baucu.bodies.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baucu.bodies.BodiesRule;
import org.baucu.bodies.BodyType;
import org.baucu.bodies.Member;
import org.baucu.bodies.MemberChange;
import org.baucu.bodies.ProposedBody;
import org.baucu.platform.Violation;

/** Applies changes of members to established bodies; whether the result is lawful is for {@link BodyRules}. */
public final class ChangeRules {

    private ChangeRules() {}

    /**
     * The bodies that result, and what kept a change from being applied.
     *
     * @param bodies each body that a change could be applied to, with its members after all changes
     * @param violations empty when all changes were applied
     */
    public record Result(List<ProposedBody> bodies, List<Violation> violations) {}

    /**
     * Applies changes one after the other.
     *
     * @param established the bodies of the unit that stand now
     * @param armed whether the commander decides the case; then only teams of armed units' own areas may change, otherwise all but these
     */
    public static Result apply(List<ProposedBody> established, List<MemberChange> changes, boolean armed) {
        List<Violation> found = new ArrayList<>();
        if (changes.isEmpty()) {
            found.add(BodiesRule.NO_CHANGE.broken(""));
        }
        Map<Key, ProposedBody> standing = new LinkedHashMap<>();
        established.forEach(b -> standing.put(new Key(b.type(), b.unitCode(), b.number()), b));
        Map<Key, ProposedBody> changed = new LinkedHashMap<>();
        int row = 0;
        for (MemberChange change : changes) {
            row++;
            Key key = new Key(change.type(), change.unitCode(), change.number());
            String label = BodyNames.label(change.type(), change.number());
            String place = label + ", thay đổi thứ " + row;
            if (change.reason().isBlank()) {
                found.add(BodiesRule.REASON_MISSING.broken(place, label));
            }
            ProposedBody body = changed.getOrDefault(key, standing.get(key));
            if (body == null) {
                found.add(BodiesRule.NOT_ESTABLISHED.broken(place, label));
            } else if ((change.type() == BodyType.TEAM_ARMED) != armed) {
                found.add(BodiesRule.OTHER_DECIDER.broken(place, label));
            } else {
                change(body, change, place, found).ifPresent(after -> changed.put(key, after));
            }
        }
        return new Result(List.copyOf(changed.values()), List.copyOf(found));
    }

    private static Optional<ProposedBody> change(
            ProposedBody body, MemberChange change, String place, List<Violation> found) {
        List<Member> members = new ArrayList<>(body.members());
        String label = BodyNames.label(body);
        int at = members.size();
        if (change.action() != MemberChange.Action.ADD) {
            at = indexOf(members, change);
            if (at < 0) {
                found.add(BodiesRule.STRUCK_UNKNOWN.broken(place, label));
                return Optional.empty();
            }
            members.remove(at);
        }
        if (change.action() != MemberChange.Action.STRIKE) {
            if (change.added().isEmpty()) {
                found.add(BodiesRule.ADDED_MISSING.broken(place, label));
                return Optional.empty();
            }
            members.add(at, change.added().get());
        }
        return Optional.of(new ProposedBody(body.type(), body.unitCode(), body.number(), members));
    }

    private static int indexOf(List<Member> members, MemberChange change) {
        Optional<PersonKey> leaving = PersonKey.of(
                change.struckName().orElse(""), change.struckBirthDate().orElse(null));
        for (int i = 0; i < members.size(); i++) {
            if (leaving.isPresent() && PersonKey.of(members.get(i)).equals(leaving)) {
                return i;
            }
        }
        return -1;
    }

    private record Key(BodyType type, String unitCode, int number) {}
}
