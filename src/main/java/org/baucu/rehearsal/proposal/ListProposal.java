package org.baucu.rehearsal.proposal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.baucu.election.ElectedBody;
import org.baucu.nomination.CandidateSource;
import org.baucu.nomination.Council;
import org.baucu.nomination.CouncilCases;
import org.baucu.nomination.domain.UnitList;
import org.baucu.nomination.list.CouncilLists;
import org.baucu.nomination.list.ListWork;
import org.baucu.nomination.list.domain.CentralEntry;
import org.baucu.nomination.list.domain.EvenAllocation;
import org.baucu.nomination.list.domain.Excuse;
import org.baucu.nomination.list.domain.ListEntry;
import org.baucu.nomination.list.domain.ListTerms;
import org.baucu.nomination.list.domain.ProposedList;
import org.baucu.platform.VietnamTime;
import org.baucu.platform.work.CaseFile;
import org.baucu.platform.work.CaseKey;
import org.baucu.platform.work.Cases;
import org.baucu.platform.work.Step;
import org.baucu.rehearsal.Script;
import org.baucu.rehearsal.sample.SampleCandidate;
import org.springframework.stereotype.Component;

/** The official list of a council, once the third conference has sent its list on: as the program itself proposes, the central candidates among them. */
@Component
class ListProposal implements ProposedBy {

    private static final int LAST_ROUND = 3;
    private static final String CENTRAL = "central-";

    private final ListWork work;
    private final CouncilLists lists;
    private final CouncilCases councils;
    private final ScriptCandidates sample;
    private final Cases cases;
    private final Clock clock;

    ListProposal(
            ListWork work,
            CouncilLists lists,
            CouncilCases councils,
            ScriptCandidates sample,
            Cases cases,
            Clock clock) {
        this.work = work;
        this.lists = lists;
        this.councils = councils;
        this.sample = sample;
        this.cases = cases;
        this.clock = clock;
    }

    @Override
    public String process() {
        return "official-candidate-list";
    }

    @Override
    public boolean ready(CaseKey key, String task, Step step, Script script) {
        return step != Step.PROPOSE
                || cases.find(CouncilCases.key(councils.of(key).council(), "consultation-round", LAST_ROUND))
                        .flatMap(CaseFile::closedAt)
                        .isPresent();
    }

    /** The mistake: the list is short of its last candidate. */
    @Override
    public void submit(Submission s) {
        Council council = councils.of(s.key()).council();
        List<SampleCandidate> central = central(council, s.script());
        List<UnitList.Entry> all = new ArrayList<>(lists.proposed(s.key()).candidates().stream()
                .filter(one -> one.source() != CandidateSource.CENTRAL)
                .map(ProposedList::entry)
                .toList());
        for (int at = 0; at < central.size(); at++) {
            all.add(entry(CENTRAL + at, central.get(at)));
        }
        List<ListEntry> local = new ArrayList<>();
        List<CentralEntry> sent = new ArrayList<>();
        for (ListEntry entry : EvenAllocation.of(all, lists.seats(council), lists.rules(council)::needed)) {
            if (entry.candidateId().startsWith(CENTRAL)) {
                SampleCandidate one =
                        central.get(Integer.parseInt(entry.candidateId().substring(CENTRAL.length())));
                sent.add(new CentralEntry(
                        one.person(), one.identityNumber(), one.nominatedBy(), entry.unitNumber(), entry.listOrder()));
            } else {
                local.add(entry);
            }
        }
        if (s.mistake()) {
            local.remove(local.size() - 1);
        }
        work.submit(s.taskId(), local, sent, terms(central.isEmpty()), s.lateReason());
    }

    private ListTerms terms(boolean noneCentral) {
        LocalDate today = VietnamTime.dayOf(clock.instant());
        return noneCentral
                ? ListTerms.NONE
                : new ListTerms(
                        Excuse.NONE, Set.of(), Excuse.NONE, new Excuse("218/HĐBCQG-VP", Optional.of(today), ""));
    }

    private List<SampleCandidate> central(Council council, Script script) {
        return council.body() != ElectedBody.NATIONAL_ASSEMBLY
                ? List.of()
                : sample.of(council, script).stream()
                        .filter(one -> one.source() == CandidateSource.CENTRAL)
                        .toList();
    }

    private static UnitList.Entry entry(String id, SampleCandidate one) {
        return new UnitList.Entry(
                id,
                one.identityNumber(),
                one.person().fullName(),
                one.person().birthDate(),
                one.person().female(),
                one.person().minority());
    }
}
