package org.baucu.rehearsal.proposal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baucu.nomination.CouncilCases;
import org.baucu.nomination.domain.PersonFields;
import org.baucu.nomination.domain.PrintedEntry;
import org.baucu.nomination.list.ListStore;
import org.baucu.nomination.proof.ProofWork;
import org.baucu.nomination.proof.domain.ProofFields;
import org.baucu.platform.work.CaseKey;
import org.baucu.platform.work.Step;
import org.baucu.rehearsal.Script;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the proofs of ballots and biographies print, once the list they print is published. */
@Configuration(proxyBeanMethods = false)
class ProofProposals {

    private record Proof(String process, ProofWork work, CouncilCases councils, ListStore lists) implements ProposedBy {

        @Override
        public boolean ready(CaseKey key, String task, Step step, Script script) {
            return step != Step.PROPOSE
                    || lists.published(councils.of(key).council()).isPresent();
        }

        /** The mistake: the sex of the first candidate is wrong on the ballot, as it was in 2021; the name in the biography. */
        @Override
        public void submit(Submission s) {
            List<PrintedEntry> printed = new ArrayList<>(work.expected(s.key()));
            if (s.mistake()) {
                PrintedEntry first = printed.get(0);
                Map<String, String> fields = new LinkedHashMap<>(first.fields());
                if (fields.computeIfPresent(ProofFields.TITLE, (k, was) -> was.equals("Bà") ? "Ông" : "Bà") == null) {
                    fields.computeIfPresent(PersonFields.FULL_NAME, (k, was) -> was + " B");
                }
                printed.set(0, new PrintedEntry(first.candidateId(), fields));
            }
            work.submit(s.taskId(), printed, s.lateReason());
        }
    }

    @Bean
    ProposedBy ballotProof(ProofWork work, CouncilCases councils, ListStore lists) {
        return new Proof("ballot-proof", work, councils, lists);
    }

    @Bean
    ProposedBy biographiesProof(ProofWork work, CouncilCases councils, ListStore lists) {
        return new Proof("candidate-biographies", work, councils, lists);
    }
}
