package org.baucu.nomination.proof.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baucu.nomination.Candidate;
import org.baucu.nomination.domain.PersonFields;
import org.baucu.nomination.domain.PrintedEntry;
import org.baucu.platform.NameKey;

/**
 * What a paper must print of each candidate by the register. A ballot prints "Ông" or "Bà" before the name, and the date of birth beside it
 * where two of a unit have one name (notes to the forms of ballots, 13 to 15/HĐBC of Nghị quyết 40/NQ-HĐBCQG).
 */
public final class ProofFields {

    public static final String UNIT = "unitNumber";
    public static final String SEATS = "seats";
    public static final String ORDER = "listOrder";
    public static final String TITLE = "honorific";

    private ProofFields() {}

    /** Keys of the fields of a paper, in its order. */
    public static List<String> keys(ProofKind kind) {
        if (kind == ProofKind.BALLOT) {
            return List.of(UNIT, SEATS, ORDER, TITLE, PersonFields.FULL_NAME, PersonFields.BIRTH_DATE);
        }
        List<String> keys = new ArrayList<>(PersonFields.OF_LIST);
        keys.add(PersonFields.BIOGRAPHY);
        return List.copyOf(keys);
    }

    /** How a field is called on pages and in violations. */
    public static String heading(ProofKind kind, String field) {
        return switch (field) {
            case UNIT -> "Đơn vị bầu cử số";
            case SEATS -> "Số đại biểu được bầu";
            case ORDER -> "Thứ tự trên phiếu";
            case TITLE -> "Ông/Bà";
            case PersonFields.BIRTH_DATE ->
                kind == ProofKind.BALLOT ? "Ngày sinh (khi trùng tên)" : PersonFields.heading(field);
            default -> PersonFields.heading(field);
        };
    }

    /**
     * What the paper must print of the candidates of a unit.
     *
     * @param seats deputies to elect there
     * @param candidates those on its official list, in their order
     */
    public static List<PrintedEntry> expected(ProofKind kind, int unit, int seats, List<Candidate> candidates) {
        return candidates.stream()
                .map(candidate -> new PrintedEntry(
                        candidate.id(),
                        kind == ProofKind.BALLOT
                                ? ballot(unit, seats, candidate, candidates)
                                : PersonFields.of(candidate.person())))
                .toList();
    }

    private static Map<String, String> ballot(int unit, int seats, Candidate candidate, List<Candidate> all) {
        String name = NameKey.of(candidate.person().fullName());
        boolean sharedName = all.stream()
                        .filter(other -> NameKey.of(other.person().fullName()).equals(name))
                        .count()
                > 1;
        Map<String, String> person = PersonFields.of(candidate.person());
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put(UNIT, String.valueOf(unit));
        fields.put(SEATS, String.valueOf(seats));
        fields.put(ORDER, String.valueOf(candidate.listOrder()));
        fields.put(TITLE, candidate.person().female() ? "Bà" : "Ông");
        fields.put(PersonFields.FULL_NAME, person.get(PersonFields.FULL_NAME));
        fields.put(PersonFields.BIRTH_DATE, sharedName ? person.get(PersonFields.BIRTH_DATE) : "");
        return fields;
    }
}
