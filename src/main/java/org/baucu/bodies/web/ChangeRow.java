package org.baucu.bodies.web;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.baucu.bodies.Member;
import org.baucu.bodies.MemberChange;
import org.baucu.bodies.domain.BodyNames;
import org.baucu.platform.VietnamTime;
import org.baucu.platform.web.Words;

/**
 * A change of members as pages list it.
 *
 * @param leaves who leaves, empty for an addition
 * @param joins who joins with title, empty for a striking
 * @param joinsDetail birth date, position and source of who joins
 */
record ChangeRow(
        String label,
        String action,
        String leaves,
        String leavesDetail,
        String joins,
        String joinsDetail,
        String reason) {

    static ChangeRow of(MemberChange c, Words words) {
        return new ChangeRow(
                BodyNames.label(c.type(), c.number()),
                words.of("bodies.action." + c.action().name()),
                c.struckName().orElse(""),
                c.struckBirthDate()
                        .map(day -> words.of("bodies.born", VietnamTime.format(day)))
                        .orElse(""),
                c.added()
                        .map(m -> m.role() == null
                                ? m.fullName()
                                : m.fullName() + " (" + m.role().titleVi(c.type()) + ")")
                        .orElse(""),
                c.added().map(m -> detail(m, words)).orElse(""),
                c.reason());
    }

    private static String detail(Member m, Words words) {
        return Stream.of(
                        m.birthDate() == null ? "" : words.of("bodies.born", VietnamTime.format(m.birthDate())),
                        m.position() == null ? "" : m.position(),
                        m.workplace() == null ? "" : m.workplace(),
                        m.source() == null ? "" : m.source().nameVi())
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(" · "));
    }
}
