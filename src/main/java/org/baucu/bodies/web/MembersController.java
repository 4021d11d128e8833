package org.baucu.bodies.web;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.baucu.bodies.MembersWork;
import org.baucu.bodies.ProposedBody;
import org.baucu.bodies.domain.CaseScope;
import org.baucu.bodies.law.CaseScopes;
import org.baucu.bodies.law.LawCompositions;
import org.baucu.bodies.sheet.MembersSheet;
import org.baucu.bodies.sheet.MembersTemplate;
import org.baucu.election.RuleSet;
import org.baucu.platform.RefusedException;
import org.baucu.platform.Violation;
import org.baucu.platform.web.AfterSubmission;
import org.baucu.platform.web.WorkForm;
import org.baucu.platform.work.Cases;
import org.baucu.platform.work.FormDrafts;
import org.baucu.platform.work.WorkItem;
import org.baucu.platform.work.WorkItems;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The page on which the members of a commission, of boards or of teams are drawn up and submitted. */
@Controller
@RequestMapping(MembersWork.PAGE)
class MembersController {

    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    /** The form that submits the list. */
    private static final String SUBMIT = "submit";

    private final WorkItems workItems;
    private final Cases cases;
    private final MembersWork members;
    private final MemberDrafts drafts;
    private final AnnexPage annexPage;
    private final CaseScopes scopes;
    private final LawCompositions compositions;

    MembersController(
            WorkItems workItems,
            Cases cases,
            MembersWork members,
            MemberDrafts drafts,
            AnnexPage annexPage,
            CaseScopes scopes,
            LawCompositions compositions) {
        this.workItems = workItems;
        this.cases = cases;
        this.members = members;
        this.drafts = drafts;
        this.annexPage = annexPage;
        this.scopes = scopes;
        this.compositions = compositions;
    }

    @GetMapping
    String show(@RequestParam String taskId, @RequestParam(defaultValue = "") String callbackUrl, Model model) {
        FormDrafts.Draft typed = drafts.form(taskId, SUBMIT);
        return annexPage.show(workItems.view(taskId), callbackUrl, List.of(), typed.text("lateReason"), model);
    }

    @PostMapping
    String submit(
            @RequestParam String taskId,
            @RequestParam(defaultValue = "") String callbackUrl,
            @RequestParam(defaultValue = "") String lateReason,
            Model model) {
        try {
            WorkItem item = workItems.open(taskId);
            members.submit(taskId, drafts.entered(item), WorkForm.lateReason(lateReason));
            return "redirect:" + AfterSubmission.path(workItems, cases, item.key(), callbackUrl);
        } catch (RefusedException refused) {
            return annexPage.show(workItems.view(taskId), callbackUrl, refused.violations(), lateReason, model);
        }
    }

    @PostMapping("/upload")
    String upload(
            @RequestParam String taskId,
            @RequestParam(defaultValue = "") String callbackUrl,
            @RequestParam MultipartFile file,
            Model model)
            throws IOException {
        try {
            WorkItem item = workItems.open(taskId);
            String name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
            drafts.saveAnnex(item, MembersSheet.read(name, file.getBytes(), scopes.of(item.key())));
            return "redirect:" + AnnexPage.address(taskId, callbackUrl);
        } catch (RefusedException refused) {
            List<Violation> faults = refused.violations();
            return annexPage.show(workItems.view(taskId), callbackUrl, faults, "", model);
        }
    }

    @GetMapping("/template")
    ResponseEntity<byte[]> template(
            @RequestParam String taskId, @RequestParam(defaultValue = "false") boolean suggested) {
        WorkItem item = workItems.view(taskId);
        CaseScope scope = scopes.of(item.key());
        RuleSet ruleSet = scopes.election(item.key()).ruleSet();
        List<ProposedBody> filled =
                suggested ? annexPage.suggested(item).orElseGet(() -> drafts.entered(item)) : drafts.entered(item);
        byte[] workbook = MembersTemplate.xlsx(scope, filled, type -> compositions.of(ruleSet, type));
        String name = "%s-%s.xlsx".formatted(item.key().process(), item.key().unit());
        return ResponseEntity.ok()
                .contentType(XLSX)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(workbook);
    }
}
