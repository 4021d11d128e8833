package org.baucu.progress;

import java.util.Arrays;
import java.util.Optional;

/** The state of one unit's case in a phase; the code is a style class, an icon and a parameter of pages. */
public enum CaseState {
    NOT_STARTED("none", "Chưa thực hiện"),
    RUNNING("run", "Đang thực hiện"),
    SOON("soon", "Sắp đến hạn"),
    OVER("over", "Quá hạn"),
    DONE("done", "Hoàn thành"),
    LATE("late", "Hoàn thành chậm");

    private final String code;
    private final String nameVi;

    CaseState(String code, String nameVi) {
        this.code = code;
        this.nameVi = nameVi;
    }

    public String code() {
        return code;
    }

    public String nameVi() {
        return nameVi;
    }

    public static Optional<CaseState> of(String code) {
        return Arrays.stream(values()).filter(s -> s.code.equals(code)).findFirst();
    }
}
