package org.baucu.bodies.web;

import org.baucu.bodies.BodyType;
import org.baucu.bodies.Member;
import org.baucu.platform.VietnamTime;

/**
 * A member as pages show it; empty where nothing was entered.
 *
 * @param row its place in the body's list, from 1
 * @param sex {@code female} or {@code male}
 */
public record MemberRow(
        int row,
        String fullName,
        String birthDate,
        String sex,
        String position,
        String workplace,
        String title,
        String source) {

    static MemberRow of(int row, BodyType type, Member m) {
        return new MemberRow(
                row,
                m.fullName() == null ? "" : m.fullName(),
                m.birthDate() == null ? "" : VietnamTime.format(m.birthDate()),
                m.female() ? "female" : "male",
                m.position() == null ? "" : m.position(),
                m.workplace() == null ? "" : m.workplace(),
                m.role() == null ? "" : m.role().titleVi(type),
                m.source() == null ? "" : m.source().nameVi());
    }
}
