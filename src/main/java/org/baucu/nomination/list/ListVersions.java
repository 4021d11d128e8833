package org.baucu.nomination.list;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.baucu.nomination.Candidate;
import org.baucu.nomination.Candidates;
import org.baucu.nomination.CouncilCases;
import org.baucu.nomination.list.domain.ListEntry;
import org.baucu.nomination.list.domain.Removal;
import org.baucu.platform.VietnamTime;
import org.baucu.platform.versions.ProposalContent;
import org.baucu.platform.versions.ProposalRow;
import org.baucu.platform.work.CaseKey;
import org.springframework.stereotype.Component;

/** What a version of a list, a posting or a removal proposes; names and facts are personal. */
@Component
class ListVersions implements ProposalContent {

    private static final String LIST = "official-candidate-list";
    private static final String POSTING = "post-candidate-lists";
    private static final String REMOVAL = "remove-candidate";

    private final ListStore lists;
    private final PostingStore postings;
    private final RemovalStore removals;
    private final Candidates candidates;
    private final CouncilCases councils;

    ListVersions(
            ListStore lists,
            PostingStore postings,
            RemovalStore removals,
            Candidates candidates,
            CouncilCases councils) {
        this.lists = lists;
        this.postings = postings;
        this.removals = removals;
        this.candidates = candidates;
        this.councils = councils;
    }

    @Override
    public boolean knows(String process) {
        return Set.of(LIST, POSTING, REMOVAL).contains(process);
    }

    @Override
    public List<ProposalRow> of(CaseKey key) {
        return switch (key.process()) {
            case LIST -> list(key);
            case POSTING ->
                postings.of(key).stream()
                        .map(posting -> new ProposalRow(
                                "Khu vực bỏ phiếu số " + posting.areaNumber(),
                                String.valueOf(posting.areaNumber()),
                                Map.of(
                                        "postedAt",
                                        VietnamTime.format(posting.postedAt()),
                                        "postedPlace",
                                        posting.place()),
                                Map.of()))
                        .toList();
            default ->
                removals.find(key).map(ListVersions::removal).map(List::of).orElse(List.of());
        };
    }

    private List<ProposalRow> list(CaseKey key) {
        List<ListEntry> entries = lists.entries(key);
        Map<String, String> names = candidates.of(councils.of(key).council()).stream()
                .collect(Collectors.toMap(Candidate::id, c -> c.person().fullName()));
        return entries.stream()
                .map(entry -> new ProposalRow(
                        "Đơn vị bầu cử số " + entry.unitNumber(),
                        entry.candidateId(),
                        Map.of("listOrder", String.valueOf(entry.listOrder())),
                        Map.of("name", names.getOrDefault(entry.candidateId(), ""))))
                .toList();
    }

    private static ProposalRow removal(Removal removal) {
        Map<String, String> open = new TreeMap<>();
        open.put("ground", removal.ground());
        open.put("documentNumber", removal.facts().number());
        removal.facts().date().ifPresent(day -> open.put("documentDate", VietnamTime.format(day)));
        Map<String, String> personal =
                new TreeMap<>(Map.of("facts", removal.facts().account()));
        removal.givenUp().ifPresent(why -> personal.put("removalGivenUp", why));
        return new ProposalRow("", removal.candidateId(), open, personal);
    }
}
