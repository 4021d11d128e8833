package org.baucu.bodies.domain;

import java.util.List;
import org.baucu.bodies.Member;
import org.baucu.bodies.MemberChange;
import org.baucu.bodies.ProposedBody;

/** Text as it is stored: NFC, single spaces, none around. */
public final class Normalized {

    private Normalized() {}

    public static List<ProposedBody> bodies(List<ProposedBody> bodies) {
        return bodies.stream()
                .map(b -> new ProposedBody(
                        b.type(),
                        b.unitCode(),
                        b.number(),
                        b.members().stream().map(Normalized::member).toList()))
                .toList();
    }

    public static Member member(Member m) {
        return new Member(
                PersonKey.clean(m.fullName()),
                m.birthDate(),
                m.female(),
                PersonKey.clean(m.position()),
                PersonKey.clean(m.workplace()),
                m.role(),
                m.source());
    }

    public static List<MemberChange> changes(List<MemberChange> changes) {
        return changes.stream()
                .map(c -> new MemberChange(
                        c.type(),
                        c.unitCode(),
                        c.number(),
                        c.action(),
                        c.struckName().map(PersonKey::clean),
                        c.struckBirthDate(),
                        c.added().map(Normalized::member),
                        PersonKey.clean(c.reason())))
                .toList();
    }
}
