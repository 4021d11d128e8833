package org.baucu.testsupport;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.baucu.election.RuleSet;
import org.baucu.nomination.Candidates;
import org.baucu.nomination.CouncilCases;
import org.baucu.nomination.meeting.MatterTable;
import org.baucu.nomination.meeting.MatterWork;
import org.baucu.nomination.meeting.MeetingCheck;
import org.baucu.nomination.meeting.MeetingTable;
import org.baucu.nomination.meeting.RaisedMatter;
import org.baucu.nomination.meeting.VoterMeetingsWork;
import org.baucu.nomination.meeting.domain.MatterAnswer;
import org.baucu.nomination.meeting.domain.MatterRules;
import org.baucu.nomination.meeting.domain.MeetingForm;
import org.baucu.nomination.meeting.domain.MeetingRow;
import org.baucu.nomination.meeting.domain.Minutes;
import org.baucu.petition.PetitionFreeze;
import org.baucu.petition.PetitionWork;
import org.baucu.petition.domain.PetitionAnswer;
import org.baucu.petition.domain.PetitionFinding;
import org.baucu.platform.VietnamTime;
import org.baucu.platform.work.CaseKey;
import org.baucu.platform.work.WorkItems;

/** What voters say: minutes of their meetings, answers to the matters they raise, answers to petitions. */
public class VoiceContent implements ProcessContent {

    private static final int VOTERS = 120;
    private static final int ATTENDING = 80;
    private static final int IN_FAVOUR = 75;

    private final VoterMeetingsWork meetings;
    private final MeetingTable table;
    private final MeetingCheck check;
    private final CouncilCases councils;
    private final MatterWork matters;
    private final MatterTable matterTable;
    private final PetitionWork petitions;
    private final Candidates candidates;
    private final WorkItems work;
    private final Clock clock;

    VoiceContent(
            VoterMeetingsWork meetings,
            MeetingTable table,
            MeetingCheck check,
            CouncilCases councils,
            MatterWork matters,
            MatterTable matterTable,
            PetitionWork petitions,
            Candidates candidates,
            WorkItems work,
            Clock clock) {
        this.meetings = meetings;
        this.table = table;
        this.check = check;
        this.councils = councils;
        this.matters = matters;
        this.matterTable = matterTable;
        this.petitions = petitions;
        this.candidates = candidates;
        this.work = work;
        this.clock = clock;
    }

    @Override
    public boolean knows(String process) {
        return process.equals(VoterMeetingsWork.PROCESS)
                || process.equals(MatterTable.PROCESS)
                || process.equals(PetitionFreeze.PROCESS);
    }

    @Override
    public void submitLawful(CaseKey key, String task, Optional<String> lateReason) {
        switch (key.process()) {
            case VoterMeetingsWork.PROCESS -> meetings.submit(task, minutes(key), lateReason);
            case MatterTable.PROCESS -> matters.submit(task, answer(key), lateReason);
            default -> {
                if (work.view(task).formKey().equals(PetitionWork.APPEAL_PAGE)) {
                    petitions.appeal(task, false, "", lateReason);
                } else {
                    petitions.answer(
                            task,
                            new PetitionAnswer(Optional.of(PetitionFinding.UNFOUNDED), "Đã xác minh."),
                            lateReason);
                }
            }
        }
    }

    @Override
    public void submitUnlawful(CaseKey key, String task) {
        switch (key.process()) {
            case VoterMeetingsWork.PROCESS -> meetings.submit(task, table.rows(key), Optional.empty());
            case MatterTable.PROCESS -> matters.submit(task, MatterAnswer.none(), Optional.empty());
            default -> petitions.answer(task, PetitionAnswer.none(), Optional.empty());
        }
    }

    /** The minutes of every meeting that a case owes, held now, with confidence in everybody. */
    public List<MeetingRow> minutes(CaseKey key) {
        RuleSet ruleSet = check.ruleSet(councils.of(key).council());
        Minutes held = new Minutes(
                "Thôn Đông",
                Optional.of(clock.instant()),
                Optional.of(MeetingForm.IN_PERSON),
                "",
                OptionalInt.of(VOTERS),
                OptionalInt.of(ATTENDING),
                OptionalInt.of(ruleSet == RuleSet.LAW_85_2015 ? 3 : 5));
        return table.rows(key).stream()
                .map(row -> new MeetingRow(
                        row.candidateId(), row.place(), held, OptionalInt.of(IN_FAVOUR), row.matter(), ""))
                .toList();
    }

    private MatterAnswer answer(CaseKey key) {
        RaisedMatter matter = matterTable.find(key).orElseThrow();
        return new MatterAnswer(
                MatterRules.answerers(
                                candidates
                                        .find(matter.candidateId())
                                        .orElseThrow()
                                        .source(),
                                matter.place())
                        .stream()
                        .findFirst(),
                "Hội Phụ nữ",
                "15/CV",
                Optional.of(VietnamTime.dayOf(clock.instant())),
                "Đã xác minh, vụ việc không đúng.",
                Optional.of(false));
    }
}
