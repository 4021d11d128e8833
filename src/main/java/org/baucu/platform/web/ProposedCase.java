package org.baucu.platform.web;

import java.util.Optional;
import org.baucu.platform.work.CaseFile;
import org.baucu.platform.work.CaseKey;
import org.baucu.platform.work.Cases;
import org.baucu.platform.work.ProposalPage;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** The case whose business key stands in the address of a {@link ProposalPage}. */
@Component
public class ProposedCase {

    private final Cases cases;

    ProposedCase(Cases cases) {
        this.cases = cases;
    }

    /**
     * Finds it.
     *
     * @throws ResponseStatusException 404 if there is no such case, or the page does not show what its process proposes
     */
    public CaseFile find(String businessKey, ProposalPage page) {
        return key(businessKey)
                .filter(key -> page.shows(key.process()))
                .flatMap(cases::find)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static Optional<CaseKey> key(String businessKey) {
        try {
            return Optional.of(CaseKey.parse(businessKey));
        } catch (IllegalArgumentException noKey) {
            return Optional.empty();
        }
    }
}
