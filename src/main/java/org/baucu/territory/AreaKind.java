package org.baucu.territory;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of polling area (Điều 11). */
public enum AreaKind {
    ORDINARY("ordinary", "Khu vực bỏ phiếu"),
    /** An armed unit's own area; its commander decides the team. */
    ARMED("armed", "Khu vực bỏ phiếu riêng của đơn vị vũ trang nhân dân"),
    /** An area that an armed unit shares with the place where it is stationed. */
    SHARED("shared", "Khu vực bỏ phiếu chung với đơn vị vũ trang nhân dân"),
    /** Hospital, maternity home, sanatorium, home for disabled or elderly people with 50 or more voters. */
    CARE("care", "Khu vực bỏ phiếu riêng của bệnh viện, cơ sở chăm sóc"),
    /** Compulsory education or rehabilitation, detention. */
    DETENTION("detention", "Khu vực bỏ phiếu riêng của cơ sở giáo dục bắt buộc, cai nghiện, tạm giam");

    private final String code;
    private final String nameVi;

    AreaKind(String code, String nameVi) {
        this.code = code;
        this.nameVi = nameVi;
    }

    public String code() {
        return code;
    }

    public String nameVi() {
        return nameVi;
    }

    public static Optional<AreaKind> of(String code) {
        return Arrays.stream(values()).filter(k -> k.code.equals(code)).findFirst();
    }
}
