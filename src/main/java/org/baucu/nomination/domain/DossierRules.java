package org.baucu.nomination.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.baucu.election.ElectedBody;
import org.baucu.nomination.NominationRule;
import org.baucu.platform.VietnamTime;
import org.baucu.platform.Violation;

/** Whether a dossier is accepted (Điều 2, 35, 36, 37). */
public final class DossierRules {

    private final DossierTerms terms;
    private final Instant limit;
    private final LocalDate electionDay;

    /**
     * @param limit the last instant at which a dossier is accepted (17:00 of the last day): at it still, one second later no more
     * @param electionDay as announced
     */
    public DossierRules(DossierTerms terms, Instant limit, LocalDate electionDay) {
        this.terms = terms;
        this.limit = limit;
        this.electionDay = electionDay;
    }

    /** What is wrong, checked against the moment of arrival; empty when it is accepted. */
    public List<Violation> check(Dossier dossier) {
        List<Violation> found = new ArrayList<>();
        if (dossier.receivedAt().isAfter(limit)) {
            found.add(NominationRule.tooLate("receivedAt", dossier.receivedAt(), limit));
        }
        for (DossierTerms.Item item : terms.items()) {
            int there = dossier.items().getOrDefault(item.code(), 0);
            if (there < item.needed()) {
                found.add(NominationRule.ITEM_MISSING.brokenUnder(
                        item.article(), item.field(), item.nameVi(), there, item.needed()));
            }
        }
        if (dossier.birthDate().plusYears(terms.minAge()).isAfter(electionDay)) {
            found.add(NominationRule.TOO_YOUNG.broken("birthDate", terms.minAge(), VietnamTime.format(electionDay)));
        }
        if (dossier.body() != ElectedBody.NATIONAL_ASSEMBLY && !dossier.ofThePlace()) {
            found.add(NominationRule.NOT_OF_THE_PLACE.broken("ofThePlace"));
        }
        dossier.grounds().stream()
                .sorted()
                .map(ground -> NominationRule.NOT_ELIGIBLE.broken("grounds", groundVi(ground)))
                .forEach(found::add);
        found.addAll(councils(terms, dossier.body(), dossier.standsFor(), "identityNumber"));
        return List.copyOf(found);
    }

    private String groundVi(String ground) {
        String name = terms.grounds().get(ground);
        if (name == null) {
            throw new IllegalArgumentException("the law knows no ground " + ground);
        }
        return name;
    }

    /**
     * Whether one person may stand for one more body (Điều 36 khoản 3); empty if so.
     *
     * @param body what the person is to stand for
     * @param standsFor what the same person stands for already
     * @param location where the person is entered
     */
    public static List<Violation> councils(
            DossierTerms terms, ElectedBody body, Set<ElectedBody> standsFor, String location) {
        if (standsFor.contains(body)) {
            return List.of(NominationRule.TWICE_FOR_ONE.broken(location, body.nameVi()));
        }
        Set<ElectedBody> all = EnumSet.of(body);
        all.addAll(standsFor);
        boolean assembly = all.remove(ElectedBody.NATIONAL_ASSEMBLY);
        int most = assembly ? terms.maxCouncilsWithAssembly() : terms.maxCouncils();
        if (all.size() <= most) {
            return List.of();
        }
        return List.of(NominationRule.TOO_MANY_COUNCILS.broken(
                location,
                standsFor.stream().sorted().map(ElectedBody::nameVi).collect(Collectors.joining(", ")),
                most,
                assembly ? " khi đã ứng cử đại biểu Quốc hội" : ""));
    }
}
