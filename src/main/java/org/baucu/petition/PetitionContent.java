package org.baucu.petition;

import java.util.List;
import java.util.Map;
import org.baucu.petition.domain.PetitionFinding;
import org.baucu.platform.versions.ProposalContent;
import org.baucu.platform.versions.ProposalRow;
import org.baucu.platform.work.CaseKey;
import org.springframework.stereotype.Component;

/** What a version of an answer to a petition says: the finding for all to see, the words for few. */
@Component
class PetitionContent implements ProposalContent {

    private final Petitions petitions;

    PetitionContent(Petitions petitions) {
        this.petitions = petitions;
    }

    @Override
    public boolean knows(String process) {
        return process.equals(PetitionFreeze.PROCESS);
    }

    @Override
    public List<ProposalRow> of(CaseKey key) {
        return petitions.find(key).flatMap(petition -> petitions.text(key).map(text -> row(petition, text))).stream()
                .toList();
    }

    private static ProposalRow row(Petition petition, PetitionText text) {
        String answer = text.finalAnswer().isEmpty() ? text.answer() : text.finalAnswer();
        return new ProposalRow(
                "",
                petition.key().sequence(),
                Map.of(
                        "finding",
                        petition.lastFinding().map(PetitionFinding::code).orElse("")),
                Map.of("answer", answer, "appeal", text.appeal()));
    }
}
