package org.baucu.petition;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.baucu.petition.domain.NewPetition;
import org.baucu.petition.domain.PetitionAnswer;
import org.baucu.petition.domain.PetitionRoute;
import org.baucu.petition.domain.PetitionState;
import org.baucu.platform.work.CaseKey;

/** The book of petitions. */
public interface Petitions {

    /** Enters a petition under the next number of the council's book; gives the key of its case. */
    CaseKey enter(NewPetition petition, Instant receivedAt, String receivedBy, PetitionRoute route, String firstGroup);

    /** The petition of a case, without its texts. */
    Optional<Petition> find(CaseKey key);

    /** Sender, wording and answers: personal data, for those who work on it. */
    Optional<PetitionText> text(CaseKey key);

    /** The petitions of a unit's councils, the newest first. */
    List<Petition> of(String election, String unitCode, int offset, int limit);

    /** The petitions that a body received, answers first or was handed, the newest first. */
    List<Petition> ofGroup(String election, String group, int offset, int limit);

    /** Replaces the first answer. */
    void answer(CaseKey key, PetitionAnswer answer);

    /** Replaces the final answer. */
    void answerFinally(CaseKey key, PetitionAnswer answer);

    /** The sender appealed. */
    void appeal(CaseKey key, String wording, Instant at);

    /** Brings a petition into a state. */
    void move(CaseKey key, PetitionState state);

    /** The petition went unanswered to the body that comes after. */
    void handOver(CaseKey key, String handedTo);

    /** It is concluded that the candidate is to be struck. */
    void found(CaseKey key, String conclusion, Instant at);
}
