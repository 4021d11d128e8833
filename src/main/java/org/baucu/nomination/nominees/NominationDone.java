package org.baucu.nomination.nominees;

import java.util.Set;
import org.baucu.election.ElectedBody;
import org.baucu.nomination.Council;
import org.baucu.nomination.CouncilCases;
import org.baucu.nomination.CouncilWork;
import org.baucu.nomination.domain.RoundRules;
import org.baucu.platform.work.CaseFile;
import org.baucu.platform.work.CaseKey;
import org.baucu.platform.work.Cases;
import org.springframework.stereotype.Component;

/** A council's nomination is done once the minutes of its agencies, and in a commune of its hamlets, are with the Front (Điều 42 khoản 5, 52 khoản 6). */
@Component
class NominationDone implements CouncilWork {

    private final Cases cases;

    NominationDone(Cases cases) {
        this.cases = cases;
    }

    @Override
    public Set<RoundRules.Done> done(Council council) {
        boolean agencies = closed(CouncilCases.key(council, NomineesWork.BY_AGENCY));
        boolean hamlets = council.body() != ElectedBody.COMMUNE_COUNCIL
                || closed(CouncilCases.key(council, NomineesWork.BY_HAMLET));
        return agencies && hamlets ? Set.of(RoundRules.Done.NOMINATED) : Set.of();
    }

    private boolean closed(CaseKey key) {
        return cases.find(key).flatMap(CaseFile::closedAt).isPresent();
    }
}
