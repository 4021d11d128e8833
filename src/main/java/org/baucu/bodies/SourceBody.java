package org.baucu.bodies;

import java.util.Arrays;
import java.util.Optional;

/** Which kind of body or group a member comes from; the law asks that some are represented (Điều 22, 24, 25). */
public enum SourceBody {
    NA_DELEGATION("dbqh", "Đoàn đại biểu Quốc hội"),
    COUNCIL("hdnd", "Thường trực Hội đồng nhân dân"),
    PEOPLES_COMMITTEE("ubnd", "Ủy ban nhân dân"),
    FRONT("mttq", "Ủy ban Mặt trận Tổ quốc Việt Nam"),
    STATE_AGENCY("state", "Cơ quan nhà nước"),
    POLITICAL("political", "Tổ chức chính trị"),
    SOCIO_POLITICAL("socio-political", "Tổ chức chính trị - xã hội"),
    SOCIAL("social", "Tổ chức xã hội"),
    VOTERS("voters", "Đại diện cử tri"),
    COMMANDER("commander", "Đại diện chỉ huy đơn vị"),
    SOLDIERS("soldiers", "Đại diện quân nhân"),
    OTHER("other", "Cơ quan, tổ chức hữu quan");

    private final String code;
    private final String nameVi;

    SourceBody(String code, String nameVi) {
        this.code = code;
        this.nameVi = nameVi;
    }

    public String code() {
        return code;
    }

    public String nameVi() {
        return nameVi;
    }

    public static Optional<SourceBody> of(String code) {
        return Arrays.stream(values()).filter(s -> s.code.equals(code)).findFirst();
    }
}
