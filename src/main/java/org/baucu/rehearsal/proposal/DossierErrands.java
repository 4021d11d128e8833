package org.baucu.rehearsal.proposal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.baucu.calendar.ElectionCalendar;
import org.baucu.calendar.Milestone;
import org.baucu.nomination.Candidate;
import org.baucu.nomination.CandidateSource;
import org.baucu.nomination.Candidates;
import org.baucu.nomination.Council;
import org.baucu.nomination.domain.DossierTerms;
import org.baucu.nomination.dossier.DossierCheck;
import org.baucu.nomination.dossier.DossierLimits;
import org.baucu.nomination.dossier.DossierPersons;
import org.baucu.nomination.dossier.Dossiers;
import org.baucu.nomination.dossier.Receipt;
import org.baucu.platform.VietnamTime;
import org.baucu.platform.work.Groups;
import org.baucu.rehearsal.Script;
import org.baucu.rehearsal.sample.CandidateFate;
import org.baucu.rehearsal.sample.SampleCandidate;
import org.springframework.stereotype.Component;

/** Candidates hand in their dossiers day by day; some forget a photograph, one or two may not stand. */
@Component
class DossierErrands implements Errands {

    private static final String OPENS = "dossier-receipt-opens";
    private static final int SPREAD_OVER_DAYS = 6;
    private static final int SELF_NOMINATED_AFTER_DAYS = 10;
    private static final int ONE_INELIGIBLE_IN = 12;
    private static final String PHOTOGRAPH = "photograph";

    private final Dossiers dossiers;
    private final DossierPersons persons;
    private final DossierLimits limits;
    private final DossierCheck check;
    private final Candidates candidates;
    private final ScriptCandidates sample;
    private final ElectionCalendar calendar;

    DossierErrands(
            Dossiers dossiers,
            DossierPersons persons,
            DossierLimits limits,
            DossierCheck check,
            Candidates candidates,
            ScriptCandidates sample,
            ElectionCalendar calendar) {
        this.dossiers = dossiers;
        this.persons = persons;
        this.limits = limits;
        this.check = check;
        this.candidates = candidates;
        this.sample = sample;
        this.calendar = calendar;
    }

    @Override
    public List<Errand> of(Instant morning, Script script) {
        LocalDate today = VietnamTime.dayOf(morning);
        Optional<LocalDate> opens = calendar.find(script.province().id(), OPENS)
                .flatMap(Milestone::due)
                .map(VietnamTime::dayOf);
        if (opens.isEmpty() || today.isBefore(opens.get())) {
            return List.of();
        }
        List<Errand> errands = new ArrayList<>();
        for (Council council : sample.councils(script)) {
            long daysLeft = ChronoUnit.DAYS.between(today, VietnamTime.dayOf(limits.receipt(council)));
            if (daysLeft >= 0) {
                receive(council, daysLeft, script).forEach(receipt -> errands.add(errand(council, receipt)));
                if (today.equals(opens.get().plusDays(SELF_NOMINATED_AFTER_DAYS))) {
                    selfNominated(council, script).forEach(receipt -> errands.add(errand(council, receipt)));
                }
            }
        }
        return errands;
    }

    private Errand errand(Council council, Receipt receipt) {
        return new Errand(Groups.of(Groups.UBBC, council.unitCode()), () -> dossiers.receive(receipt));
    }

    /** Today's part of those who are awaited, so that all have come two days before the end. */
    private List<Receipt> receive(Council council, long daysLeft, Script script) {
        List<Candidate> awaited = persons.awaited(council).stream()
                .filter(one -> !one.state().out())
                .toList();
        long days = Math.max(1, Math.min(SPREAD_OVER_DAYS, daysLeft - 1));
        return awaited.stream()
                .limit((awaited.size() + days - 1) / days)
                .flatMap(one -> sample.find(one, script).map(who -> receipt(one, who, script)).stream())
                .toList();
    }

    private Receipt receipt(Candidate candidate, SampleCandidate who, Script script) {
        return new Receipt(
                candidate.council(),
                Optional.of(candidate.id()),
                Optional.empty(),
                who.identityNumber(),
                true,
                items(candidate.council(), who, script),
                grounds(candidate.council(), who));
    }

    private List<Receipt> selfNominated(Council council, Script script) {
        return sample.of(council, script).stream()
                .filter(who -> who.source() == CandidateSource.SELF)
                .filter(who -> candidates
                        .named(
                                council.election(),
                                who.person().fullName(),
                                who.person().birthDate())
                        .isEmpty())
                .map(who -> new Receipt(
                        council,
                        Optional.empty(),
                        Optional.of(who.person()),
                        who.identityNumber(),
                        true,
                        items(council, who, script),
                        Set.of()))
                .toList();
    }

    /** The mistake: a photograph is missing. */
    private Map<String, Integer> items(Council council, SampleCandidate who, Script script) {
        Map<String, Integer> items = new HashMap<>(DossierProposal.complete(check.terms(council)));
        int draw = Math.floorMod((who.identityNumber() + "#" + script.seed()).hashCode(), 10_000);
        if (draw < script.faults() * 10_000) {
            items.merge(PHOTOGRAPH, -1, Integer::sum);
        }
        return items;
    }

    /** Only who would fall away in any case may not stand: the lists of the sample stay long enough. */
    private Set<String> grounds(Council council, SampleCandidate who) {
        boolean ineligible = who.fate() == CandidateFate.NOT_KEPT_AT_ROUND_2
                && Math.floorMod(who.identityNumber().hashCode(), ONE_INELIGIBLE_IN) == 0;
        DossierTerms terms = check.terms(council);
        return ineligible
                ? Set.of(terms.grounds().keySet().stream().sorted().findFirst().orElseThrow())
                : Set.of();
    }
}
