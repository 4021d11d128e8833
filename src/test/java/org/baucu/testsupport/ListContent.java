package org.baucu.testsupport;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.baucu.election.ElectedBody;
import org.baucu.nomination.CandidateSource;
import org.baucu.nomination.CandidateState;
import org.baucu.nomination.Candidates;
import org.baucu.nomination.Council;
import org.baucu.nomination.CouncilCases;
import org.baucu.nomination.NewCandidate;
import org.baucu.nomination.PersonData;
import org.baucu.nomination.Placement;
import org.baucu.nomination.campaign.CampaignStore;
import org.baucu.nomination.campaign.CampaignWork;
import org.baucu.nomination.campaign.domain.CampaignMeeting;
import org.baucu.nomination.campaign.domain.MeetingReport;
import org.baucu.nomination.domain.ListRules;
import org.baucu.nomination.domain.PersonFields;
import org.baucu.nomination.domain.PrintedEntry;
import org.baucu.nomination.domain.UnitList;
import org.baucu.nomination.list.CouncilLists;
import org.baucu.nomination.list.ListStore;
import org.baucu.nomination.list.ListWork;
import org.baucu.nomination.list.PostingWork;
import org.baucu.nomination.list.RemovalStore;
import org.baucu.nomination.list.RemovalWork;
import org.baucu.nomination.list.domain.CentralEntry;
import org.baucu.nomination.list.domain.EvenAllocation;
import org.baucu.nomination.list.domain.Excuse;
import org.baucu.nomination.list.domain.ListEntry;
import org.baucu.nomination.list.domain.ListTerms;
import org.baucu.nomination.list.domain.Posting;
import org.baucu.nomination.list.domain.ProposedList;
import org.baucu.nomination.list.domain.Removal;
import org.baucu.nomination.proof.DeliveryWork;
import org.baucu.nomination.proof.ProofStore;
import org.baucu.nomination.proof.ProofWork;
import org.baucu.nomination.proof.Proofs;
import org.baucu.nomination.proof.domain.Delivery;
import org.baucu.nomination.proof.domain.ProofFields;
import org.baucu.nomination.proof.domain.ProofKind;
import org.baucu.platform.VietnamTime;
import org.baucu.platform.work.CaseKey;
import org.baucu.platform.work.WorkItems;
import org.baucu.territory.PollingArea;
import org.baucu.territory.Territory;

/** Official lists and what follows them: postings, removals, proofs, deliveries, campaigns. */
public class ListContent implements ProcessContent {

    private static final Set<String> PROCESSES = Set.of(
            "official-candidate-list",
            "post-candidate-lists",
            "remove-candidate",
            "ballot-proof",
            "candidate-biographies",
            "deliver-biographies",
            "campaign");
    private static final String CENTRAL = "central";

    /** Identity number of whom the centre sends to a list of the National Assembly. */
    public static final String CENTRAL_NUMBER = "001075000990";

    private final CouncilCases cases;
    private final Candidates candidates;
    private final CouncilLists lists;
    private final ListStore published;
    private final ListWork listWork;
    private final PostingWork postings;
    private final RemovalWork removals;
    private final RemovalStore removalStore;
    private final ProofWork proofWork;
    private final ProofStore proofStore;
    private final Proofs proofs;
    private final DeliveryWork deliveries;
    private final CampaignWork campaigns;
    private final CampaignStore campaignStore;
    private final WorkItems workItems;
    private final Territory territory;
    private final Clock clock;

    ListContent(
            CouncilCases cases,
            Candidates candidates,
            CouncilLists lists,
            ListStore published,
            ListWork listWork,
            PostingWork postings,
            RemovalWork removals,
            RemovalStore removalStore,
            ProofWork proofWork,
            ProofStore proofStore,
            Proofs proofs,
            DeliveryWork deliveries,
            CampaignWork campaigns,
            CampaignStore campaignStore,
            WorkItems workItems,
            Territory territory,
            Clock clock) {
        this.cases = cases;
        this.candidates = candidates;
        this.lists = lists;
        this.published = published;
        this.listWork = listWork;
        this.postings = postings;
        this.removals = removals;
        this.removalStore = removalStore;
        this.proofWork = proofWork;
        this.proofStore = proofStore;
        this.proofs = proofs;
        this.deliveries = deliveries;
        this.campaigns = campaigns;
        this.campaignStore = campaignStore;
        this.workItems = workItems;
        this.territory = territory;
        this.clock = clock;
    }

    @Override
    public boolean knows(String process) {
        return PROCESSES.contains(process);
    }

    /** Enters candidates for every electoral unit as the third conference sends them on: as many as the law wants and {@code more}. */
    public void sentOn(Council council, int more) {
        ListRules rules = lists.rules(council);
        int all = lists.seats(council).values().stream().mapToInt(rules::needed).sum() + more;
        CaseKey key = CouncilCases.key(council, "nominate-by-agency");
        List<String> ids = candidates.enterAll(
                key,
                IntStream.range(0, all)
                        .mapToObj(n -> new NewCandidate(council, CandidateSource.AGENCY, "Sở Tư pháp", person(n)))
                        .toList());
        candidates.moveAll(ids, CandidateState.PROPOSED_FOR_LIST, key, "");
    }

    /** Publishes a council's list without the process that does so. */
    public void published(Council council, int more) {
        sentOn(council, more);
        CaseKey key = CouncilCases.key(council, "official-candidate-list");
        Map<String, Placement> places = new LinkedHashMap<>();
        listWork.allocation(key)
                .forEach(e -> places.put(e.candidateId(), new Placement(e.unitNumber(), e.listOrder())));
        candidates.assign(places);
        candidates.moveAll(places.keySet(), CandidateState.OFFICIAL, key, "");
        published.publish(council, key, clock.instant());
    }

    /** Signs a proof that agrees with the register without the process that does so. */
    public void signed(Council council, ProofKind kind) {
        CaseKey key = CouncilCases.key(council, kind.process());
        proofStore.type(key, proofs.comparison(council, kind).expected());
        proofStore.sign(council, kind, key, clock.instant());
    }

    @Override
    public void submitLawful(CaseKey key, String task, Optional<String> late) {
        switch (key.process()) {
            case "official-candidate-list" -> list(key, task, late);
            case "post-candidate-lists" -> postings.submit(task, posted(key), late);
            case "remove-candidate" ->
                removals.submit(
                        task,
                        removalStore.get(key).ground(),
                        new Removal.Facts(
                                "12/QĐ-CSĐT", Optional.of(today()), "Cơ quan Cảnh sát điều tra", "Khởi tố bị can."),
                        late);
            case "deliver-biographies" ->
                deliveries.submit(
                        task,
                        deliveries.areas(key).stream()
                                .map(place -> new Delivery(place, 250, 250, ""))
                                .toList(),
                        late);
            case "campaign" -> campaign(key, task, late);
            default -> proofWork.submit(task, proofWork.expected(key), late);
        }
    }

    @Override
    public void submitUnlawful(CaseKey key, String task) {
        Optional<String> inTime = Optional.empty();
        switch (key.process()) {
            case "official-candidate-list" -> {
                List<ListEntry> all = listWork.allocation(key);
                listWork.submit(task, all.subList(0, all.size() - 1), List.of(), ListTerms.NONE, inTime);
            }
            case "post-candidate-lists" -> postings.submit(task, List.of(), inTime);
            case "remove-candidate" ->
                removals.submit(task, removalStore.get(key).ground(), Removal.Facts.NONE, inTime);
            case "deliver-biographies" ->
                deliveries.submit(task, List.of(new Delivery("Thôn Đoài", 100, 90, "")), inTime);
            case "campaign" -> {
                if (workItems.open(task).formKey().equals(CampaignWork.PAGE)) {
                    campaigns.submitPlan(task, List.of(), Optional.empty(), inTime);
                } else {
                    campaigns.submitReport(task, List.of(), inTime);
                }
            }
            default -> proofWork.submit(task, wrongSex(key), inTime);
        }
    }

    private void list(CaseKey key, String task, Optional<String> late) {
        Council council = cases.of(key).council();
        if (council.body() != ElectedBody.NATIONAL_ASSEMBLY) {
            listWork.submit(task, listWork.allocation(key), List.of(), ListTerms.NONE, late);
            return;
        }
        PersonData central = person(990);
        List<UnitList.Entry> all = new ArrayList<>(lists.due(key, council).stream()
                .filter(c -> c.source() != CandidateSource.CENTRAL)
                .map(ProposedList::entry)
                .toList());
        all.add(new UnitList.Entry(
                CENTRAL, CENTRAL, central.fullName(), central.birthDate(), central.female(), central.minority()));
        Map<Boolean, List<ListEntry>> placed =
                EvenAllocation.of(all, lists.seats(council), lists.rules(council)::needed).stream()
                        .collect(Collectors.partitioningBy(e -> e.candidateId().equals(CENTRAL)));
        ListEntry place = placed.get(true).get(0);
        listWork.submit(
                task,
                placed.get(false),
                List.of(new CentralEntry(
                        central, CENTRAL_NUMBER, "Văn phòng Quốc hội", place.unitNumber(), place.listOrder())),
                new ListTerms(Excuse.NONE, Set.of(), Excuse.NONE, new Excuse("55/HĐBCQG-VP", Optional.of(today()), "")),
                late);
    }

    private List<Posting> posted(CaseKey key) {
        return territory.pollingAreas(key.election(), key.unit()).stream()
                .map(PollingArea::number)
                .map(area -> new Posting(area, clock.instant(), "Nhà văn hóa"))
                .toList();
    }

    /** The 2021 mistake: one woman printed as a man, or the other way round. */
    private List<PrintedEntry> wrongSex(CaseKey key) {
        List<PrintedEntry> printed = new ArrayList<>(proofWork.expected(key));
        Map<String, String> fields = new LinkedHashMap<>(printed.get(0).fields());
        fields.computeIfPresent(ProofFields.TITLE, (field, text) -> text.equals("Bà") ? "Ông" : "Bà");
        fields.computeIfPresent(PersonFields.SEX, (field, text) -> text.equals("Nữ") ? "Nam" : "Nữ");
        printed.set(0, new PrintedEntry(printed.get(0).candidateId(), fields));
        return printed;
    }

    private void campaign(CaseKey key, String task, Optional<String> late) {
        if (workItems.open(task).formKey().equals(CampaignWork.PAGE)) {
            Instant first = clock.instant().plus(Duration.ofDays(1));
            List<CampaignMeeting> meetings = new ArrayList<>();
            campaigns
                    .terms(key)
                    .lists()
                    .forEach((unit, names) -> meetings.add(new CampaignMeeting(
                            unit,
                            first,
                            first.plus(Duration.ofHours(2)),
                            "in-person",
                            "Nhà văn hóa",
                            new TreeSet<>(IntStream.rangeClosed(1, names.size())
                                    .boxed()
                                    .toList()))));
            campaigns.submitPlan(task, meetings, Optional.of(clock.instant()), late);
        } else {
            campaigns.submitReport(
                    task,
                    campaignStore.meetings(key).stream()
                            .map(meeting -> new MeetingReport(true, 180, Set.of(), "Cử tri đồng tình.", "", ""))
                            .toList(),
                    late);
        }
    }

    private LocalDate today() {
        return VietnamTime.dayOf(clock.instant());
    }

    private static PersonData person(int n) {
        return new PersonData(
                "Lương Thảo " + (char) ('A' + n / 26 % 26) + (char) ('a' + n % 26),
                LocalDate.of(1975, 1, 1).plusDays(n),
                n % 2 == 0,
                "Kinh",
                false,
                "Không",
                "Xã Minh Họa",
                "Thôn 1",
                "",
                "12/12",
                "Cử nhân",
                "",
                "Chuyên viên",
                "Sở Tư pháp",
                Optional.empty(),
                false,
                "Từ 2003: công tác.");
    }
}
