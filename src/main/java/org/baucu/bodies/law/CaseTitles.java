package org.baucu.bodies.law;

import org.baucu.bodies.domain.BodyNames;
import org.baucu.bodies.domain.CaseScope;
import org.baucu.election.ElectedBody;
import org.baucu.platform.work.CaseKey;
import org.baucu.territory.Unit;

/** Titles of cases as an office writes them. */
public final class CaseTitles {

    private CaseTitles() {}

    /** For example "Thành lập các Tổ bầu cử xã Thanh Trù". */
    public static String establishment(CaseKey key, CaseScope.Kind kind, Unit unit) {
        String place = BodyNames.inSentence(unit);
        return switch (kind) {
            case COMMISSION -> "Thành lập Ủy ban bầu cử " + place;
            case BOARDS ->
                key.sequence().equals(ElectedBody.NATIONAL_ASSEMBLY.code())
                        ? "Thành lập các Ban bầu cử đại biểu Quốc hội, " + place
                        : "Thành lập các Ban bầu cử đại biểu Hội đồng nhân dân " + place;
            case TEAMS -> "Thành lập các Tổ bầu cử " + place;
            case ARMED_TEAM ->
                "Thành lập Tổ bầu cử số %02d (khu vực bỏ phiếu riêng của đơn vị vũ trang nhân dân), %s"
                        .formatted(CaseScopes.area(key), place);
        };
    }

    /** For example "Thay đổi thành viên tổ chức phụ trách bầu cử, xã Thanh Trù (lần 2)". */
    public static String change(CaseKey key, Unit unit) {
        return "Thay đổi thành viên tổ chức phụ trách bầu cử, %s (lần %s)"
                .formatted(BodyNames.inSentence(unit), key.sequence());
    }
}
