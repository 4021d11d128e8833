package org.baucu.bodies.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.baucu.bodies.Member;
import org.baucu.bodies.MemberRole;
import org.baucu.bodies.SourceBody;
import org.baucu.bodies.domain.Normalized;
import org.baucu.bodies.domain.PersonKey;
import org.baucu.platform.DateText;
import org.baucu.platform.InBoth;
import org.baucu.platform.RefusedException;
import org.baucu.platform.VietnamTime;
import org.baucu.platform.work.FormDrafts;
import org.baucu.platform.work.WorkRule;

/** The fields of one member; empty fields are kept empty, and the check of the whole list names them. */
public record MemberForm(
        String fullName, String birthDate, String sex, String position, String workplace, String role, String source) {

    static MemberForm empty() {
        return new MemberForm("", "", "", "", "", MemberRole.MEMBER.code(), "");
    }

    static MemberForm of(Member m) {
        return new MemberForm(
                m.fullName(),
                m.birthDate() == null ? "" : VietnamTime.format(m.birthDate()),
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

    /** The form as its person left it. */
    static MemberForm of(FormDrafts.Draft draft) {
        return new MemberForm(
                draft.text("fullName"),
                draft.text("birthDate"),
                draft.text("sex"),
                draft.text("position"),
                draft.text("workplace"),
                draft.text("role"),
                draft.text("source"));
    }

    private Optional<LocalDate> date() {
        String text = PersonKey.clean(birthDate);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(DateText.read(text)
                .orElseThrow(() -> new RefusedException(
                        WorkRule.NO_SUCH_DAY.broken("birthDate", new InBoth("Ngày sinh", "Date of birth"), text))));
    }
}
