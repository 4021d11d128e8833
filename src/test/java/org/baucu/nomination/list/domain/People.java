package org.baucu.nomination.list.domain;

import java.time.LocalDate;
import java.util.Optional;
import org.baucu.election.ElectedBody;
import org.baucu.nomination.Candidate;
import org.baucu.nomination.CandidateSource;
import org.baucu.nomination.CandidateState;
import org.baucu.nomination.Council;
import org.baucu.nomination.PersonData;

/** Candidates of tests. */
public final class People {

    public static final Council COUNCIL = new Council("e", ElectedBody.PROVINCE_COUNCIL, "26");

    private People() {}

    public static Candidate candidate(
            String id, String name, boolean female, CandidateState state, int unit, int order) {
        return candidate(id, person(name, LocalDate.of(1980, 1, 1), female), state, unit, order);
    }

    public static Candidate candidate(String id, PersonData person, CandidateState state, int unit, int order) {
        return new Candidate(id, COUNCIL, CandidateSource.AGENCY, "Sở", person, id, state, "", unit, order);
    }

    public static PersonData person(String name, LocalDate born, boolean female) {
        return new PersonData(
                name,
                born,
                female,
                "Kinh",
                false,
                "Không",
                "Xã Minh Họa",
                "Thôn 1, xã Minh Họa",
                "08707",
                "12/12",
                "Cử nhân Luật",
                "",
                "Chuyên viên",
                "Sở Tư pháp",
                Optional.empty(),
                false,
                "Từ 2003: công tác tại Sở Tư pháp.");
    }
}
