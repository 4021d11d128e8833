package org.baucu.rehearsal.proposal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.baucu.nomination.CandidateSource;
import org.baucu.nomination.Council;
import org.baucu.nomination.CouncilCases;
import org.baucu.nomination.MeetingPlace;
import org.baucu.nomination.NominationLaw;
import org.baucu.nomination.domain.MeetingCount;
import org.baucu.nomination.domain.MeetingTerms;
import org.baucu.nomination.dossier.DossierLimits;
import org.baucu.nomination.nominees.Nominee;
import org.baucu.nomination.nominees.NomineesWork;
import org.baucu.platform.NameKey;
import org.baucu.platform.VietnamTime;
import org.baucu.platform.work.CaseKey;
import org.baucu.rehearsal.Script;
import org.baucu.rehearsal.sample.SampleCandidate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Whom agencies and hamlets put forward, early enough for a dossier to be handed in. */
@Configuration(proxyBeanMethods = false)
class NomineesProposals {

    private static final int CALLED = 60;
    private static final int ATTENDING = 52;
    private static final int IN_FAVOUR = 49;

    /** Nobody can be put forward so late that no dossier can be handed in: signed so many days before the receipt ends. */
    private static final int DAYS_FOR_DOSSIERS = 4;

    private record Nominees(
            String process,
            CandidateSource source,
            MeetingPlace place,
            NomineesWork work,
            ScriptCandidates candidates,
            CouncilCases cases,
            NominationLaw law,
            DossierLimits limits,
            Clock clock)
            implements ProposedBy {

        @Override
        public Optional<LocalDate> latest(CaseKey key, Script script) {
            return Optional.of(
                    VietnamTime.dayOf(limits.receipt(cases.of(key).council())).minusDays(DAYS_FOR_DOSSIERS));
        }

        /** The mistake: too few voters came to the first meeting. */
        @Override
        public void submit(Submission s) {
            Council council = cases.of(s.key()).council();
            List<SampleCandidate> all = candidates.of(council, s.script()).stream()
                    .filter(one -> one.source() == source)
                    .toList();
            Map<String, Long> asked = all.stream()
                    .collect(Collectors.groupingBy(one -> NameKey.of(one.nominatedBy()), Collectors.counting()));
            MeetingTerms terms = law.meeting(s.script().province().ruleSet(), place);
            int quorum = terms.quorum(CALLED);
            List<Nominee> nominees = new ArrayList<>();
            for (SampleCandidate one : all) {
                boolean tooFew =
                        s.mistake() && one.nominatedBy().equals(all.get(0).nominatedBy());
                int attending = tooFew ? quorum - 1 : ATTENDING;
                nominees.add(nominee(
                        one,
                        asked.get(NameKey.of(one.nominatedBy())).intValue(),
                        new MeetingCount(CALLED, attending, terms.minCounters(), Math.min(IN_FAVOUR, attending))));
            }
            work.submit(s.taskId(), nominees, s.lateReason());
        }

        private Nominee nominee(SampleCandidate one, int asked, MeetingCount count) {
            LocalDate today = VietnamTime.dayOf(clock.instant());
            boolean hamlet = place == MeetingPlace.HAMLET;
            return new Nominee(
                    one.nominatedBy(),
                    asked,
                    hamlet ? Optional.empty() : Optional.of(today.minusDays(3)),
                    Optional.of(today.minusDays(2)),
                    hamlet ? Optional.empty() : Optional.of(today.minusDays(1)),
                    count,
                    OptionalInt.empty(),
                    true,
                    one.person());
        }
    }

    @Bean
    ProposedBy nomineesOfAgencies(
            NomineesWork work,
            ScriptCandidates candidates,
            CouncilCases cases,
            NominationLaw law,
            DossierLimits limits,
            Clock clock) {
        return new Nominees(
                NomineesWork.BY_AGENCY,
                CandidateSource.AGENCY,
                MeetingPlace.WORKPLACE,
                work,
                candidates,
                cases,
                law,
                limits,
                clock);
    }

    @Bean
    ProposedBy nomineesOfHamlets(
            NomineesWork work,
            ScriptCandidates candidates,
            CouncilCases cases,
            NominationLaw law,
            DossierLimits limits,
            Clock clock) {
        return new Nominees(
                NomineesWork.BY_HAMLET,
                CandidateSource.HAMLET,
                MeetingPlace.HAMLET,
                work,
                candidates,
                cases,
                law,
                limits,
                clock);
    }
}
