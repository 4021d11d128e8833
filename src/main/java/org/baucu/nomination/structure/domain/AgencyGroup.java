package org.baucu.nomination.structure.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.baucu.election.ElectedBody;

/** Who nominates, in the groups of Điều 8 and 9 and of NQLT 102/2025 Điều 2, 5. */
public enum AgencyGroup {
    POLITICAL("Tổ chức chính trị", "Political organisation"),
    FRONT("Ủy ban Mặt trận Tổ quốc Việt Nam", "Fatherland Front committee"),
    SOCIO_POLITICAL("Tổ chức chính trị - xã hội", "Socio-political organisation"),
    SOCIAL("Tổ chức xã hội", "Social organisation"),
    STATE("Cơ quan nhà nước", "State agency"),
    ARMED("Đơn vị vũ trang nhân dân", "People's armed unit"),
    PUBLIC_SERVICE("Đơn vị sự nghiệp", "Public service unit"),
    ECONOMIC("Tổ chức kinh tế", "Economic organisation"),
    /** Administrative units below; a commune has none. */
    UNIT_BELOW("Đơn vị hành chính cấp dưới", "Administrative unit below"),
    /** Hamlets and street groups, for the commune council only. */
    HAMLET("Thôn, tổ dân phố", "Hamlet or street group");

    private final String nameVi;
    private final String nameEn;

    AgencyGroup(String nameVi, String nameEn) {
        this.nameVi = nameVi;
        this.nameEn = nameEn;
    }

    /** As stored and as a spreadsheet may have it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** As tables of the structure name it in Vietnamese. */
    public String nameVi() {
        return nameVi;
    }

    /** The same in English. */
    public String nameEn() {
        return nameEn;
    }

    /** The group of a code, empty for none. */
    public static Optional<AgencyGroup> of(String code) {
        return Arrays.stream(values())
                .filter(group -> group.code().equals(code))
                .findFirst();
    }

    /** Whether it nominates for a body: hamlets for the commune council alone, units below for the others' councils. */
    public boolean nominatesFor(ElectedBody body) {
        return switch (this) {
            case HAMLET -> body == ElectedBody.COMMUNE_COUNCIL;
            case UNIT_BELOW -> body == ElectedBody.PROVINCE_COUNCIL || body == ElectedBody.DISTRICT_COUNCIL;
            default -> true;
        };
    }
}
