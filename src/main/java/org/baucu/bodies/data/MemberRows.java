package org.baucu.bodies.data;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.baucu.bodies.BodyType;
import org.baucu.bodies.Member;
import org.baucu.bodies.MemberRole;
import org.baucu.bodies.SourceBody;

/** How a member's columns are read and written; the same in both tables that hold them. */
final class MemberRows {

    static final String COLUMNS = "full_name, birth_date, female, post, workplace, role_code, source_code";

    /** Types of the columns, in their order. */
    private static final int[] TYPES = {
        Types.VARCHAR, Types.DATE, Types.BOOLEAN, Types.VARCHAR, Types.VARCHAR, Types.VARCHAR, Types.VARCHAR
    };

    private MemberRows() {}

    /** Types of a row that ends with a member's columns. They are named, so that a null costs no question to the server. */
    static int[] types(int... before) {
        return IntStream.concat(IntStream.of(before), IntStream.of(TYPES)).toArray();
    }

    static Member read(ResultSet row) throws SQLException {
        String role = row.getString("role_code");
        String source = row.getString("source_code");
        return new Member(
                row.getString("full_name"),
                row.getObject("birth_date", LocalDate.class),
                row.getBoolean("female"),
                row.getString("post"),
                row.getString("workplace"),
                role == null ? null : role(role),
                source == null ? null : SourceBody.of(source).orElseThrow(() -> unknown(source)));
    }

    static Object[] values(Member m) {
        return new Object[] {
            text(m.fullName()),
            date(m.birthDate()),
            m.female(),
            text(m.position()),
            text(m.workplace()),
            m.role() == null ? null : m.role().code(),
            m.source() == null ? null : m.source().code()
        };
    }

    static Date date(LocalDate day) {
        return day == null ? null : Date.valueOf(day);
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }

    /** @throws IllegalStateException for a code that is none */
    static BodyType type(String code) {
        return BodyType.of(code)
                .orElseThrow(() -> new IllegalStateException("unknown body type in table body: " + code));
    }

    private static MemberRole role(String code) {
        return Arrays.stream(MemberRole.values())
                .filter(r -> r.code().equals(code))
                .findFirst()
                .orElseThrow(() -> unknown(code));
    }

    private static IllegalStateException unknown(String code) {
        return new IllegalStateException("unknown code in table body_member: " + code);
    }
}
