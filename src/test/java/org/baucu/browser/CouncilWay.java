package org.baucu.browser;

import java.time.Instant;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.baucu.election.ElectedBody;
import org.baucu.election.RuleSet;
import org.baucu.nomination.Candidate;
import org.baucu.nomination.CandidateSource;
import org.baucu.nomination.CandidateState;
import org.baucu.nomination.Candidates;
import org.baucu.nomination.Council;
import org.baucu.nomination.CouncilCases;
import org.baucu.nomination.NewCandidate;
import org.baucu.nomination.conference.ConferenceHeld;
import org.baucu.nomination.dossier.Dossiers;
import org.baucu.nomination.dossier.Receipt;
import org.baucu.nomination.list.CouncilLists;
import org.baucu.nomination.list.RemovalStarter;
import org.baucu.nomination.meeting.VoterMeetingsWork;
import org.baucu.nomination.meeting.domain.MeetingRow;
import org.baucu.nomination.proof.domain.ProofKind;
import org.baucu.petition.domain.NewPetition;
import org.baucu.petition.domain.PetitionKind;
import org.baucu.petition.domain.PetitionSubject;
import org.baucu.petition.process.PetitionReceipt;
import org.baucu.platform.VietnamTime;
import org.baucu.platform.work.CaseKey;
import org.baucu.testsupport.CaseWalk;
import org.baucu.testsupport.ListContent;
import org.baucu.testsupport.NomineeContent;
import org.baucu.testsupport.Officials;
import org.baucu.testsupport.People;
import org.baucu.testsupport.Play;
import org.baucu.testsupport.Stage;
import org.baucu.testsupport.TinyProvince;
import org.baucu.testsupport.VoiceContent;
import org.springframework.context.ApplicationEventPublisher;

/**
 * Every kind of case between the structure of a commune's council and the day before the vote, as far as it goes, each with what it needs put
 * there by the services; a {@link Viewer} looks before anything is done.
 */
class CouncilWay {

    static final String COMMUNE = TinyProvince.COMMUNE;
    private static final String PROVINCE = TinyProvince.PROVINCE_2021;
    private static final int MEETINGS = 60;
    private static final int PETITIONS = 20;

    private final Stage stage;
    private final Officials officials;
    private final Candidates candidates;
    private final ApplicationEventPublisher events;
    private final Dossiers dossiers;
    private final NomineeContent nominees;
    private final VoterMeetingsWork meetings;
    private final VoiceContent voices;
    private final ListContent listContent;
    private final CouncilLists lists;
    private final RemovalStarter removals;
    private final PetitionReceipt petitions;

    private Play play;
    private Council council;

    CouncilWay(
            Stage stage,
            Officials officials,
            Candidates candidates,
            ApplicationEventPublisher events,
            Dossiers dossiers,
            NomineeContent nominees,
            VoterMeetingsWork meetings,
            VoiceContent voices,
            ListContent listContent,
            CouncilLists lists,
            RemovalStarter removals,
            PetitionReceipt petitions) {
        this.stage = stage;
        this.officials = officials;
        this.candidates = candidates;
        this.events = events;
        this.dossiers = dossiers;
        this.nominees = nominees;
        this.meetings = meetings;
        this.voices = voices;
        this.listContent = listContent;
        this.lists = lists;
        this.removals = removals;
        this.petitions = petitions;
    }

    /** Who looks at a case as it stands, at all that it asks somebody to do. */
    interface Viewer {

        void look(CaseWalk walk);
    }

    /** An election that runs, with the units and areas of the commune and of those above. */
    Play begin() {
        play = stage.running(RuleSet.LAW_85_2015);
        council = new Council(play.election(), ElectedBody.COMMUNE_COUNCIL, COMMUNE);
        stage.areasFixed(play, COMMUNE);
        lists.councilsOf(play.election(), COMMUNE).forEach(one -> stage.unitsFixed(play, one.unitCode(), one.body()));
        return play;
    }

    Council council() {
        return council;
    }

    /** Structure, first conference, nominations, dossiers, second conference. */
    void untilTheSecondConference(Viewer viewer) {
        through(viewer, open(council, "allocate-structure", 1));
        through(viewer, open(council, "consultation-round", 1));
        through(viewer, open(council, "allocate-structure", 2));
        through(viewer, open(assembly(), "allocate-structure", 1));
        through(
                viewer,
                stage.open(play, "nominate-by-agency", COMMUNE, council.body().code()));
        through(
                viewer,
                stage.open(play, "nominate-by-hamlet", COMMUNE, council.body().code()));
        through(viewer, received("Phùng Thị Đủ", "001080000001", nominees.items(council), Set.of()));
        through(viewer, received("Phùng Văn Thiếu", "001080000002", nominees.withoutPhotographs(council), Set.of()));
        through(viewer, received("Phùng Văn Trả", "001080000003", nominees.items(council), Set.of("prosecuted")));
        through(viewer, open(council, "consultation-round", 2));
    }

    /** Voters' meetings, a matter that they raise, third conference. */
    void untilTheThirdConference(Viewer viewer) {
        CaseKey entered = CouncilCases.key(council, "nominate-by-agency");
        NewCandidate nominee = new NewCandidate(
                council,
                CandidateSource.AGENCY,
                "Hội Phụ nữ",
                People.person("Lê Thị Minh Họa", COMMUNE, "Trường Trung học cơ sở"));
        candidates.move(candidates.enter(entered, nominee), CandidateState.PRELIMINARY, entered, "");
        stage.clockTo(daysBefore(MEETINGS));
        CaseKey conference = CouncilCases.key(council, "consultation-round", 2);
        events.publishEvent(new ConferenceHeld(council.election(), council.body(), COMMUNE, 2, conference));
        CaseWalk walk = stage.walk(play, CouncilCases.key(council, VoterMeetingsWork.PROCESS));
        viewer.look(walk);
        raiseMatter(walk);
        through(viewer, walk);
        through(viewer, stage.walk(play, CouncilCases.key(council, "verify-raised-matter", 1)));
        through(viewer, open(council, "consultation-round", 3));
    }

    /** Official lists, posting, biographies, proof, delivery, campaign. */
    void untilTheCampaign(Viewer viewer) {
        listContent.sentOn(council, 2);
        through(
                viewer,
                stage.open(
                        play, "official-candidate-list", COMMUNE, council.body().code()));
        listContent.sentOn(assembly(), 0);
        through(
                viewer,
                stage.open(
                        play,
                        "official-candidate-list",
                        PROVINCE,
                        assembly().body().code()));
        lists.councilsOf(play.election(), COMMUNE).stream()
                .filter(one -> !one.equals(council) && !one.equals(assembly()))
                .forEach(one -> {
                    listContent.published(one, 0);
                    listContent.signed(one, ProofKind.BIOGRAPHY);
                });
        listContent.signed(assembly(), ProofKind.BIOGRAPHY);
        through(viewer, stage.open(play, "post-candidate-lists", COMMUNE, ""));
        through(
                viewer,
                stage.open(
                        play, "candidate-biographies", COMMUNE, council.body().code()));
        through(viewer, stage.open(play, "ballot-proof", COMMUNE, council.body().code()));
        through(viewer, stage.open(play, "deliver-biographies", COMMUNE, ""));
        through(viewer, stage.open(play, "campaign", COMMUNE, council.body().code()));
    }

    /** A candidate who is struck off, and petitions on another: one answered and appealed, one without a name. */
    void removalAndPetitions(Viewer viewer) {
        stage.clockTo(daysBefore(PETITIONS));
        through(
                viewer,
                stage.walk(
                        play,
                        removals.start(
                                official(0).id(), "prosecuted", CouncilCases.key(council, "official-candidate-list"))));
        through(viewer, stage.walk(play, petition("Lê Văn An")));
        petition("");
    }

    /** A candidate on the official list. */
    Candidate official(int index) {
        return candidates.in(council, CandidateState.OFFICIAL).get(index);
    }

    /** A candidate in a state. */
    Candidate in(CandidateState state) {
        return candidates.in(council, state).get(0);
    }

    /** Looks, does what is to be done, looks again; ends with the case, or where the law refuses what was done. */
    private void through(Viewer viewer, CaseWalk walk) {
        boolean refused = false;
        while (!walk.tasks().isEmpty() && !refused) {
            viewer.look(walk);
            walk.completeAll();
            refused = !walk.violations().isEmpty();
        }
        if (refused) {
            viewer.look(walk);
        }
    }

    private void raiseMatter(CaseWalk walk) {
        String front = "mttq-" + COMMUNE;
        officials.as(
                Officials.clerk(front),
                front,
                () -> meetings.submit(
                        walk.task().getId(),
                        voices.minutes(walk.key()).stream()
                                .map(row -> new MeetingRow(
                                        row.candidateId(),
                                        row.place(),
                                        row.minutes(),
                                        row.inFavour(),
                                        "Đề nghị làm rõ việc sử dụng đất.",
                                        ""))
                                .toList(),
                        Optional.empty()));
    }

    private CaseWalk received(String name, String number, Map<String, Integer> items, Set<String> grounds) {
        Receipt receipt = new Receipt(
                council,
                Optional.empty(),
                Optional.of(NomineeContent.person(name, 1980)),
                number,
                true,
                items,
                grounds);
        return stage.walk(play, atCommission(() -> dossiers.receive(receipt)));
    }

    private CaseKey petition(String sender) {
        return atCommission(() -> petitions.receive(new NewPetition(
                council,
                Optional.of(PetitionKind.DENUNCIATION),
                Optional.of(PetitionSubject.CANDIDATE),
                1,
                Optional.of(official(0).id()),
                sender,
                "Thôn Đông",
                false,
                "Đề nghị làm rõ việc kê khai tài sản.")));
    }

    private <T> T atCommission(Supplier<T> act) {
        String commission = "ubbc-" + COMMUNE;
        return officials.as(Officials.clerk(commission), commission, act);
    }

    private CaseWalk open(Council of, String process, int number) {
        return stage.open(play, process, of.unitCode(), of.body().code() + "." + number);
    }

    private Council assembly() {
        return new Council(play.election(), ElectedBody.NATIONAL_ASSEMBLY, PROVINCE);
    }

    private Instant daysBefore(int days) {
        return VietnamTime.at(play.province().electionDay().minusDays(days), LocalTime.of(9, 0));
    }
}
