package org.baucu.bodies.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.baucu.bodies.BodiesRule;
import org.baucu.bodies.Member;
import org.baucu.bodies.MemberRole;
import org.baucu.bodies.SourceBody;
import org.baucu.bodies.domain.Normalized;
import org.baucu.bodies.domain.PersonKey;
import org.baucu.platform.RefusedException;

/** The fields of one member; empty fields are kept empty, and the check of the whole list names them. */
public record MemberForm(
        String fullName, String birthDate, String sex, String position, String workplace, String role, String source) {

    static MemberForm empty() {
        return new MemberForm("", "", "", "", "", MemberRole.MEMBER.code(), "");
    }

    static MemberForm of(Member m) {
        return new MemberForm(
                m.fullName(),
                m.birthDate() == null ? "" : m.birthDate().toString(),
                m.female() ? "female" : "male",
                m.position(),
                m.workplace(),
                m.role() == null ? "" : m.role().code(),
                m.source() == null ? "" : m.source().code());
    }

    /** Whether anything of a person was entered. */
    boolean filled() {
        return !PersonKey.clean(fullName).isEmpty()
                || !PersonKey.clean(birthDate).isEmpty();
    }

    /** @throws RefusedException if the date is none */
    Member member() {
        String role = PersonKey.clean(role());
        return Normalized.member(new Member(
                fullName,
                date().orElse(null),
                "female".equals(sex),
                position,
                workplace,
                Arrays.stream(MemberRole.values())
                        .filter(r -> r.code().equals(role))
                        .findFirst()
                        .orElse(null),
                SourceBody.of(PersonKey.clean(source)).orElse(null)));
    }

    private Optional<LocalDate> date() {
        String text = PersonKey.clean(birthDate);
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            throw new RefusedException(List.of(BodiesRule.CELL_UNREADABLE.broken("ngày sinh", text, "ngày/tháng/năm")));
        }
    }
}
