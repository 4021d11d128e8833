package org.baucu.bodies.domain;

import org.baucu.bodies.BodyType;
import org.baucu.bodies.ProposedBody;
import org.baucu.territory.Unit;

/** How bodies are named on pages, in titles and in the place of a violation. */
public final class BodyNames {

    private BodyNames() {}

    /** For example "Tổ bầu cử số 05" or "Ban bầu cử đại biểu Quốc hội, đơn vị bầu cử số 2". */
    public static String label(BodyType type, int number) {
        if (type.isCommission()) {
            return "Ủy ban bầu cử";
        }
        return type.isBoard()
                ? "%s, đơn vị bầu cử số %d".formatted(type.nameVi(), number)
                : "Tổ bầu cử số %02d".formatted(number);
    }

    public static String label(ProposedBody body) {
        return label(body.type(), body.number());
    }

    /** The place of a row of a body, for example "Tổ bầu cử số 05, dòng 12"; rows count from 1. */
    public static String row(ProposedBody body, int row) {
        return label(body) + ", dòng " + row;
    }

    /** A unit's name inside a sentence, for example "xã Thanh Trù". */
    public static String inSentence(Unit unit) {
        String name = unit.nameVi();
        return name.isEmpty() ? name : name.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + name.substring(1);
    }

    /** What the number of a body of this kind counts: an electoral unit or a polling area. */
    public static String placeVi(BodyType type) {
        return type.isBoard() ? "đơn vị bầu cử" : "khu vực bỏ phiếu";
    }
}
