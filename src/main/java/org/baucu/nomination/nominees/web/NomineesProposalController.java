package org.baucu.nomination.nominees.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.baucu.nomination.CandidateAccess;
import org.baucu.nomination.CandidateSight;
import org.baucu.nomination.CouncilCases;
import org.baucu.nomination.PersonMask;
import org.baucu.nomination.nominees.CommuneNames;
import org.baucu.nomination.nominees.Nominee;
import org.baucu.nomination.nominees.Nominees;
import org.baucu.nomination.nominees.NomineesWork;
import org.baucu.platform.VietnamTime;
import org.baucu.platform.privacy.ReadsPersonalData;
import org.baucu.platform.web.ProposedCase;
import org.baucu.platform.web.Words;
import org.baucu.platform.work.CaseFile;
import org.baucu.platform.work.CaseKey;
import org.baucu.platform.work.ProposalPage;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The nominees of a case, for those who sign the minutes and who follow it; masked for all but the Front and the commission of the council. */
@Controller
class NomineesProposalController implements ProposalPage {

    private static final String PATH = "/nominees/proposal";

    private final ProposedCase proposedCase;
    private final CouncilCases councils;
    private final Nominees nominees;
    private final CommuneNames communes;
    private final CandidateAccess access;
    private final Words words;

    NomineesProposalController(
            ProposedCase proposedCase,
            CouncilCases councils,
            Nominees nominees,
            CommuneNames communes,
            CandidateAccess access,
            Words words) {
        this.proposedCase = proposedCase;
        this.councils = councils;
        this.nominees = nominees;
        this.communes = communes;
        this.access = access;
        this.words = words;
    }

    @Override
    public boolean shows(String process) {
        return process.equals(NomineesWork.BY_AGENCY) || process.equals(NomineesWork.BY_HAMLET);
    }

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public String link() {
        return words.of("nominees.show-what-was-submitted");
    }

    @GetMapping(PATH)
    @ReadsPersonalData("nominees")
    String proposal(
            @RequestParam("case") String businessKey, @RequestParam(defaultValue = "") String back, Model model) {
        CaseFile file = proposedCase.show(businessKey, this, back, model);
        CaseKey key = file.key();
        CandidateSight sight = access.required(councils.of(key).council());
        boolean whole = sight == CandidateSight.WHOLE;
        CommuneNames.In names = communes.in(key.election());
        List<Row> rows = nominees.proposal(key).stream()
                .map(entered -> Row.of(entered, whole, names))
                .toList();
        model.addAttribute("rows", rows);
        model.addAttribute("whole", whole);
        model.addAttribute("hamlets", NomineesWork.byHamlets(key));
        model.addAttribute("putForward", rows.stream().filter(Row::putForward).count());
        return "nominees/proposal";
    }

    /** A nominee as the page lists it. */
    record Row(
            String nominatedBy,
            String fullName,
            String born,
            boolean female,
            String ethnicity,
            String residence,
            String occupation,
            String days,
            int called,
            int attending,
            int inFavour,
            String secondVote,
            boolean putForward) {

        static Row of(Nominees.Entered entered, boolean whole, CommuneNames.In names) {
            Nominee n = entered.nominee();
            String days = Stream.of(n.leadership(), n.voters(), n.enlarged())
                    .flatMap(Optional::stream)
                    .map(VietnamTime::format)
                    .collect(Collectors.joining(" – "));
            return new Row(
                    n.nominatedBy(),
                    n.person().fullName(),
                    PersonMask.born(n.person(), whole),
                    n.person().female(),
                    n.person().ethnicity(),
                    PersonMask.residence(
                            n.person(), whole, names.name(n.person().residenceCommune())),
                    n.person().occupation(),
                    days,
                    n.count().called(),
                    n.count().attending(),
                    n.count().confident(),
                    n.secondVote().isPresent() ? String.valueOf(n.secondVote().getAsInt()) : "",
                    n.putForward());
        }
    }
}
