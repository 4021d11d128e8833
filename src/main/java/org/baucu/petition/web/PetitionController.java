package org.baucu.petition.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.baucu.petition.FoundedPetitions;
import org.baucu.petition.Petition;
import org.baucu.petition.PetitionAccess;
import org.baucu.petition.PetitionFreeze;
import org.baucu.petition.Petitions;
import org.baucu.platform.RefusedException;
import org.baucu.platform.Violation;
import org.baucu.platform.privacy.ReadsPersonalData;
import org.baucu.platform.web.SameSite;
import org.baucu.platform.web.Words;
import org.baucu.platform.work.CaseKey;
import org.baucu.platform.work.ProposalPage;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** One petition: its receipt, what was answered, and the conclusion that a candidate is to be struck. */
@Controller
class PetitionController implements ProposalPage {

    private static final String PATH = "/petitions/one";

    private final Petitions petitions;
    private final PetitionAccess access;
    private final FoundedPetitions founded;
    private final PetitionView view;
    private final Words words;

    PetitionController(
            Petitions petitions, PetitionAccess access, FoundedPetitions founded, PetitionView view, Words words) {
        this.petitions = petitions;
        this.access = access;
        this.founded = founded;
        this.view = view;
        this.words = words;
    }

    @Override
    public boolean shows(String process) {
        return process.equals(PetitionFreeze.PROCESS);
    }

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public String link() {
        return words.of("petition.show");
    }

    /** Address of a petition's page. */
    static String address(CaseKey key) {
        return PATH + "?case=" + URLEncoder.encode(key.toString(), StandardCharsets.UTF_8);
    }

    @GetMapping(PATH)
    @ReadsPersonalData("petition")
    String show(@RequestParam("case") String businessKey, @RequestParam(defaultValue = "") String back, Model model) {
        return page(find(businessKey), back, "", List.of(), model);
    }

    @PostMapping(PATH)
    @ReadsPersonalData("petition")
    String conclude(
            @RequestParam("case") String businessKey, @RequestParam(defaultValue = "") String conclusion, Model model) {
        Petition petition = find(businessKey);
        try {
            founded.conclude(petition.key(), conclusion);
            return "redirect:" + address(petition.key()) + "&concluded";
        } catch (RefusedException refused) {
            return page(petition, "", conclusion, refused.violations(), model);
        }
    }

    private String page(Petition petition, String back, String conclusion, List<Violation> violations, Model model) {
        boolean reads = access.reads(petition);
        model.addAttribute("p", view.of(petition, reads));
        model.addAttribute("text", reads ? petitions.text(petition.key()).orElse(null) : null);
        model.addAttribute("mayConclude", reads && founded.check(petition).isEmpty());
        model.addAttribute("conclusion", conclusion);
        model.addAttribute("violations", violations);
        model.addAttribute("back", SameSite.path(back.isBlank() ? "/petitions" : back));
        return "petition/one";
    }

    private Petition find(String businessKey) {
        Petition petition;
        try {
            petition = petitions
                    .find(CaseKey.parse(businessKey))
                    .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        } catch (IllegalArgumentException noKey) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        if (!access.sees(petition)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return petition;
    }
}
