package org.baucu.bodies;

import java.util.Arrays;
import java.util.Optional;
import org.baucu.election.ElectedBody;
import org.baucu.election.Level;

/** The bodies in charge of an election that the law sizes separately; the code is the input of {@code body-composition}. */
public enum BodyType {
    COMMISSION_PROVINCE("commission-province", "Ủy ban bầu cử tỉnh"),
    COMMISSION_DISTRICT("commission-district", "Ủy ban bầu cử huyện"),
    COMMISSION_COMMUNE("commission-commune", "Ủy ban bầu cử xã"),
    BOARD_NA("board-na", "Ban bầu cử đại biểu Quốc hội"),
    BOARD_PROVINCE("board-province", "Ban bầu cử đại biểu Hội đồng nhân dân tỉnh"),
    BOARD_DISTRICT("board-district", "Ban bầu cử đại biểu Hội đồng nhân dân huyện"),
    BOARD_COMMUNE("board-commune", "Ban bầu cử đại biểu Hội đồng nhân dân xã"),
    TEAM("team", "Tổ bầu cử"),
    /** Team of an area shared with an armed unit. */
    TEAM_SHARED("team-shared", "Tổ bầu cử khu vực bỏ phiếu chung với đơn vị vũ trang nhân dân"),
    /** Team of an armed unit's own area. */
    TEAM_ARMED("team-armed", "Tổ bầu cử của đơn vị vũ trang nhân dân");

    private final String code;
    private final String nameVi;

    BodyType(String code, String nameVi) {
        this.code = code;
        this.nameVi = nameVi;
    }

    public String code() {
        return code;
    }

    public String nameVi() {
        return nameVi;
    }

    public boolean isCommission() {
        return code.startsWith("commission");
    }

    public boolean isBoard() {
        return code.startsWith("board");
    }

    public boolean isTeam() {
        return code.startsWith("team");
    }

    public static Optional<BodyType> of(String code) {
        return Arrays.stream(values()).filter(t -> t.code.equals(code)).findFirst();
    }

    public static BodyType commissionOf(Level level) {
        return switch (level) {
            case PROVINCE -> COMMISSION_PROVINCE;
            case DISTRICT -> COMMISSION_DISTRICT;
            case COMMUNE -> COMMISSION_COMMUNE;
        };
    }

    public static BodyType boardOf(ElectedBody body) {
        return switch (body) {
            case NATIONAL_ASSEMBLY -> BOARD_NA;
            case PROVINCE_COUNCIL -> BOARD_PROVINCE;
            case DISTRICT_COUNCIL -> BOARD_DISTRICT;
            case COMMUNE_COUNCIL -> BOARD_COMMUNE;
        };
    }
}
