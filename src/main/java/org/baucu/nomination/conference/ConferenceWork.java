package org.baucu.nomination.conference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.baucu.nomination.CouncilCases;
import org.baucu.nomination.conference.domain.CandidateVerdict;
import org.baucu.nomination.conference.domain.Conference;
import org.baucu.nomination.conference.domain.ConferenceRule;
import org.baucu.nomination.structure.StructureWork;
import org.baucu.platform.NameKey;
import org.baucu.platform.RefusedException;
import org.baucu.platform.Violation;
import org.baucu.platform.tables.TableText;
import org.baucu.platform.work.WorkItem;
import org.baucu.platform.work.WorkItems;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Submits the minutes of a consultation conference. */
@Service
public class ConferenceWork {

    /** Path of the page on which the task is done. */
    public static final String PAGE = "/work/conference";

    private static final int PLACE_LENGTH = 300;
    private static final int NAME_LENGTH = 200;
    private static final int COURSE_LENGTH = 4000;
    private static final int REASON_LENGTH = 1000;
    private static final int MOST_VERDICTS = 2000;

    private final WorkItems workItems;
    private final CouncilCases cases;
    private final Conferences conferences;

    public ConferenceWork(WorkItems workItems, CouncilCases cases, Conferences conferences) {
        this.workItems = workItems;
        this.cases = cases;
        this.conferences = conferences;
    }

    /**
     * Stores the conference in place of what the case had of it and completes the task; whether it is lawful is checked in the next step.
     *
     * @param lateReason needed once the legal limit has passed
     * @throws RefusedException if the task is not the current person's or of another page, or a text cannot be stored
     */
    @Transactional
    public void submit(String taskId, Conference conference, Optional<String> lateReason) {
        WorkItem item = workItems.open(taskId).doneOn(PAGE);
        Conference clean = clean(conference);
        List<Violation> tooMuch = unstorable(clean);
        if (!tooMuch.isEmpty()) {
            throw new RefusedException(tooMuch);
        }
        conferences.put(cases.of(item.key()), clean);
        workItems.submitProposal(taskId, lateReason);
    }

    private static Conference clean(Conference conference) {
        return new Conference(
                conference.heldOn(),
                NameKey.clean(conference.place()),
                NameKey.clean(conference.chair()),
                NameKey.clean(conference.secretary()),
                conference.present(),
                conference.method(),
                conference.sealed(),
                conference.counters(),
                TableText.clean(conference.course()),
                StructureWork.clean(conference.agreed()),
                conference.verdicts().stream()
                        .map(one -> new CandidateVerdict(
                                one.candidateId(),
                                one.verdict(),
                                one.votes(),
                                TableText.clean(one.reason()),
                                TableText.clean(one.specialReason())))
                        .toList());
    }

    private static List<Violation> unstorable(Conference conference) {
        List<Violation> found = new ArrayList<>(StructureWork.unstorable(conference.agreed()));
        length(found, "place", "Địa điểm", conference.place(), PLACE_LENGTH);
        length(found, "chair", "Chủ tọa", conference.chair(), NAME_LENGTH);
        length(found, "secretary", "Thư ký", conference.secretary(), NAME_LENGTH);
        length(found, "course", "Diễn biến", conference.course(), COURSE_LENGTH);
        if (conference.verdicts().size() > MOST_VERDICTS) {
            found.add(ConferenceRule.TOO_MUCH.broken("", "Danh sách người ứng cử", MOST_VERDICTS + " dòng"));
        }
        for (CandidateVerdict one : conference.verdicts()) {
            length(found, "", "Lý do", one.reason(), REASON_LENGTH);
            length(found, "", "Lý do", one.specialReason(), REASON_LENGTH);
        }
        return found;
    }

    private static void length(List<Violation> found, String place, String labelVi, String text, int most) {
        if (text.length() > most) {
            found.add(ConferenceRule.TOO_MUCH.broken(place, labelVi, most + " chữ"));
        }
    }
}
