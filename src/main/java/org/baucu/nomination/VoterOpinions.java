package org.baucu.nomination;

import java.util.List;

/** What voter meetings thought of the candidates; offered by the part of the nomination that holds the meetings. */
public interface VoterOpinions {

    /** The opinions of recorded meetings on the candidates of a council; none for a candidate whose meeting has not been held. */
    List<VoterOpinion> of(Council council);
}
