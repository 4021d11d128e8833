package org.baucu.platform.web;

import java.util.Optional;
import org.baucu.platform.work.CaseFile;
import org.baucu.platform.work.CaseKey;
import org.baucu.platform.work.CaseReaders;
import org.baucu.platform.work.Cases;
import org.baucu.platform.work.ProposalPage;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;

/** The case whose business key stands in the address of a {@link ProposalPage}. */
@Component
public class ProposedCase {

    private final Cases cases;
    private final CaseReaders readers;

    ProposedCase(Cases cases, CaseReaders readers) {
        this.cases = cases;
        this.readers = readers;
    }

    /**
     * Finds it and shows it with the way back; what of it the current person may read is for the page to say.
     *
     * @param back where the person came from, as it was sent
     * @throws ResponseStatusException 404 if there is no such case, or the page does not show what its process proposes
     */
    public CaseFile show(String businessKey, ProposalPage page, String back, Model model) {
        CaseFile file = key(businessKey)
                .filter(key -> page.shows(key.process()))
                .flatMap(cases::find)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("file", file);
        model.addAttribute("back", SameSite.path(back));
        return file;
    }

    /**
     * The same for those alone who may read what belongs to the case.
     *
     * @throws ResponseStatusException 404 as above, 403 if the current person may not
     */
    public CaseFile showToReaders(String businessKey, ProposalPage page, String back, Model model) {
        CaseFile file = show(businessKey, page, back, model);
        toReaders(file.key());
        return file;
    }

    /** @throws ResponseStatusException 403 if the current person may not read what belongs to a case */
    public void toReaders(CaseKey key) {
        if (!readers.mayRead(key)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }

    private static Optional<CaseKey> key(String businessKey) {
        try {
            return Optional.of(CaseKey.parse(businessKey));
        } catch (IllegalArgumentException noKey) {
            return Optional.empty();
        }
    }
}
