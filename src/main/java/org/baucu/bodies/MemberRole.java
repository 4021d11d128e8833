package org.baucu.bodies;

/** A member's role; commissions say Chủ tịch, boards Trưởng ban, teams Tổ trưởng for the head. */
public enum MemberRole {
    HEAD("head"),
    DEPUTY("deputy"),
    SECRETARY("secretary"),
    MEMBER("member");

    private final String code;

    MemberRole(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** The title as it stands in the decision of a kind of body, for example "Phó Trưởng ban". */
    public String titleVi(BodyType type) {
        return switch (this) {
            case HEAD -> type.isCommission() ? "Chủ tịch" : type.isBoard() ? "Trưởng ban" : "Tổ trưởng";
            case DEPUTY -> type.isCommission() ? "Phó Chủ tịch" : type.isBoard() ? "Phó Trưởng ban" : "Tổ phó";
            case SECRETARY -> "Thư ký";
            case MEMBER -> "Ủy viên";
        };
    }
}
