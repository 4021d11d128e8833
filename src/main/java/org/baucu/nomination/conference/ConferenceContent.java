package org.baucu.nomination.conference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.baucu.nomination.Candidate;
import org.baucu.nomination.Candidates;
import org.baucu.nomination.CouncilCases;
import org.baucu.nomination.conference.domain.CandidateVerdict;
import org.baucu.nomination.conference.domain.Conference;
import org.baucu.nomination.structure.domain.Allocation;
import org.baucu.platform.VietnamTime;
import org.baucu.platform.versions.ProposalContent;
import org.baucu.platform.versions.ProposalRow;
import org.baucu.platform.work.CaseKey;
import org.springframework.stereotype.Component;

/** What a version of a conference's minutes says: the conference, then each agency or each candidate; names of candidates are personal. */
@Component
class ConferenceContent implements ProposalContent {

    private final Conferences conferences;
    private final Candidates candidates;
    private final CouncilCases cases;

    ConferenceContent(Conferences conferences, Candidates candidates, CouncilCases cases) {
        this.conferences = conferences;
        this.candidates = candidates;
        this.cases = cases;
    }

    @Override
    public boolean knows(String process) {
        return process.equals("consultation-round");
    }

    @Override
    public List<ProposalRow> of(CaseKey key) {
        return conferences.of(key).map(held -> rows(key, held)).orElse(List.of());
    }

    private List<ProposalRow> rows(CaseKey key, Conference held) {
        List<ProposalRow> rows = new ArrayList<>();
        Map<String, String> minutes = new TreeMap<>();
        minutes.put("heldOn", VietnamTime.format(held.heldOn()));
        minutes.put("method", held.method().nameVi());
        minutes.put(
                "atConference",
                String.valueOf(held.present().values().stream()
                        .mapToInt(Integer::intValue)
                        .sum()));
        rows.add(new ProposalRow("Biên bản", "minutes", minutes, Map.of()));
        held.agreed().stream().map(ConferenceContent::agreed).forEach(rows::add);
        if (!held.verdicts().isEmpty()) {
            Map<String, String> names = candidates.of(cases.of(key).council()).stream()
                    .collect(Collectors.toMap(
                            Candidate::id, candidate -> candidate.person().fullName()));
            held.verdicts().stream()
                    .map(one -> verdict(one, names.getOrDefault(one.candidateId(), "")))
                    .forEach(rows::add);
        }
        return rows;
    }

    private static ProposalRow agreed(Allocation one) {
        return new ProposalRow(
                one.nameVi(),
                one.nameVi(),
                Map.of(
                        "people", String.valueOf(one.people().all()),
                        "women", String.valueOf(one.people().women())),
                Map.of());
    }

    private static ProposalRow verdict(CandidateVerdict one, String name) {
        Map<String, String> open = new TreeMap<>();
        open.put("verdict", one.verdict().nameVi());
        if (one.votes().isPresent()) {
            open.put("votes", String.valueOf(one.votes().getAsInt()));
        }
        Map<String, String> personal = new TreeMap<>();
        personal.put("name", name);
        if (!one.reason().isBlank()) {
            personal.put("reason", one.reason());
        }
        if (!one.specialReason().isBlank()) {
            personal.put("specialReason", one.specialReason());
        }
        return new ProposalRow("", one.candidateId(), open, personal);
    }
}
