package org.baucu.bodies.web;

import org.baucu.bodies.law.Processes;
import org.baucu.platform.web.Words;
import org.baucu.platform.work.ProposalPage;
import org.springframework.stereotype.Component;

/** Where the members that a case proposes are read. */
@Component
class MembersProposalPage implements ProposalPage {

    private final Words words;

    MembersProposalPage(Words words) {
        this.words = words;
    }

    @Override
    public boolean shows(String process) {
        return Processes.WITH_MEMBERS.contains(process);
    }

    @Override
    public String path() {
        return "/bodies/proposal";
    }

    @Override
    public String link() {
        return words.of("bodies.proposal.show");
    }
}
