package org.baucu.bodies.web;

import java.util.List;
import org.baucu.bodies.Bodies;
import org.baucu.bodies.BodyType;
import org.baucu.bodies.MemberChanges;
import org.baucu.bodies.ProposedBody;
import org.baucu.bodies.ReceiversView;
import org.baucu.bodies.domain.BodyNames;
import org.baucu.bodies.law.LawCompositions;
import org.baucu.bodies.law.Processes;
import org.baucu.bodies.process.MemberChangeStarter;
import org.baucu.election.Election;
import org.baucu.election.Elections;
import org.baucu.platform.privacy.ReadsPersonalData;
import org.baucu.platform.web.ProposedCase;
import org.baucu.platform.web.Words;
import org.baucu.platform.work.CaseFile;
import org.baucu.territory.Territory;
import org.baucu.territory.Unit;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The bodies of a unit as they stand, and the annex of a case for those who agree to it or decide it. */
@Controller
class BodiesController {

    private final Bodies bodies;
    private final MemberChanges changes;
    private final LawCompositions compositions;
    private final ReceiversView receivers;
    private final MemberChangeStarter starter;
    private final Elections elections;
    private final Territory territory;
    private final ProposedCase cases;
    private final MembersProposalPage page;
    private final Words words;

    BodiesController(
            Bodies bodies,
            MemberChanges changes,
            LawCompositions compositions,
            ReceiversView receivers,
            MemberChangeStarter starter,
            Elections elections,
            Territory territory,
            ProposedCase cases,
            MembersProposalPage page,
            Words words) {
        this.words = words;
        this.bodies = bodies;
        this.changes = changes;
        this.compositions = compositions;
        this.receivers = receivers;
        this.starter = starter;
        this.elections = elections;
        this.territory = territory;
        this.cases = cases;
        this.page = page;
    }

    @GetMapping("/bodies/{unitCode}")
    @ReadsPersonalData("members")
    String established(@PathVariable String unitCode, Model model) {
        Election election = elections.current().orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Unit unit = territory
                .find(election.id(), unitCode)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        List<ProposedBody> standing = bodies.established(election.id(), unitCode);
        model.addAttribute("unit", unit);
        model.addAttribute("unitName", BodyNames.inSentence(unit));
        model.addAttribute("bodies", views(election, standing));
        model.addAttribute(
                "mayChange",
                starter.mayStart(unitCode, false) && standing.stream().anyMatch(b -> b.type() != BodyType.TEAM_ARMED));
        model.addAttribute(
                "mayChangeArmed",
                starter.mayStart(unitCode, true) && standing.stream().anyMatch(b -> b.type() == BodyType.TEAM_ARMED));
        return "bodies/established";
    }

    @PostMapping("/bodies/{unitCode}/changes")
    String startChange(@PathVariable String unitCode, @RequestParam(defaultValue = "false") boolean armed) {
        Election election = elections.current().orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        if (!starter.mayStart(unitCode, armed)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        starter.start(election.id(), unitCode, armed);
        return "redirect:/";
    }

    /** The annex of a case, or the changes it proposes, with birth dates, for the bodies of its unit and of those above. */
    @GetMapping("/bodies/proposal")
    @ReadsPersonalData("members")
    String proposal(
            @RequestParam("case") String businessKey, @RequestParam(defaultValue = "") String back, Model model) {
        CaseFile file = cases.showToReaders(businessKey, page, back, model);
        Election election = elections
                .find(file.key().election())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("bodies", views(election, bodies.proposal(file.key())));
        model.addAttribute(
                "changes",
                changes.proposal(file.key()).stream()
                        .map(change -> ChangeRow.of(change, words))
                        .toList());
        model.addAttribute("isChange", file.key().process().equals(Processes.CHANGE));
        model.addAttribute("receivers", receivers.names(file.key()));
        return "bodies/proposal";
    }

    private List<BodyView> views(Election election, List<ProposedBody> shown) {
        return shown.stream()
                .map(b -> BodyView.of(b, compositions.of(election.ruleSet(), b.type()), List.of()))
                .toList();
    }
}
