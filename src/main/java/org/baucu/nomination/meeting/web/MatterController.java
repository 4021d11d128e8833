package org.baucu.nomination.meeting.web;

import java.util.List;
import org.baucu.nomination.Candidate;
import org.baucu.nomination.Candidates;
import org.baucu.nomination.meeting.MatterTable;
import org.baucu.nomination.meeting.MatterWork;
import org.baucu.nomination.meeting.RaisedMatter;
import org.baucu.nomination.meeting.domain.MatterRules;
import org.baucu.platform.RefusedException;
import org.baucu.platform.VietnamTime;
import org.baucu.platform.Violation;
import org.baucu.platform.privacy.ReadsPersonalData;
import org.baucu.platform.web.AfterSubmission;
import org.baucu.platform.web.ProposedCase;
import org.baucu.platform.web.Words;
import org.baucu.platform.web.WorkForm;
import org.baucu.platform.work.CaseFile;
import org.baucu.platform.work.CaseKey;
import org.baucu.platform.work.Cases;
import org.baucu.platform.work.FormDrafts;
import org.baucu.platform.work.ProposalPage;
import org.baucu.platform.work.WorkItem;
import org.baucu.platform.work.WorkItems;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The answer to a matter that voters raised: the page on which it is entered, and the one on which it is read. */
@Controller
class MatterController implements ProposalPage {

    private static final String PROPOSAL = "/matters/proposal";
    private static final String FORM = "matter";

    private final WorkItems workItems;
    private final MatterWork work;
    private final MatterTable table;
    private final Candidates candidates;
    private final Cases cases;
    private final FormDrafts drafts;
    private final ProposedCase proposedCase;
    private final MeetingReaders readers;
    private final Words words;

    MatterController(
            WorkItems workItems,
            MatterWork work,
            MatterTable table,
            Candidates candidates,
            Cases cases,
            FormDrafts drafts,
            ProposedCase proposedCase,
            MeetingReaders readers,
            Words words) {
        this.workItems = workItems;
        this.work = work;
        this.table = table;
        this.candidates = candidates;
        this.cases = cases;
        this.drafts = drafts;
        this.proposedCase = proposedCase;
        this.readers = readers;
        this.words = words;
    }

    @Override
    public boolean shows(String process) {
        return process.equals(MatterTable.PROCESS);
    }

    @Override
    public String path() {
        return PROPOSAL;
    }

    @Override
    public String link() {
        return words.of("meeting.matter.show");
    }

    @GetMapping(MatterWork.PAGE)
    String show(@RequestParam String taskId, @RequestParam(defaultValue = "") String callbackUrl, Model model) {
        WorkItem item = workItems.view(taskId);
        MatterForm form = drafts.find(taskId, FORM)
                .map(MatterForm::of)
                .orElseGet(() -> MatterForm.of(matter(item.key()).answer()));
        return page(item, callbackUrl, form, cases.violations(item.key()), model);
    }

    @PostMapping(MatterWork.PAGE)
    String submit(
            @RequestParam String taskId,
            @RequestParam(defaultValue = "") String callbackUrl,
            @RequestParam(defaultValue = "") String lateReason,
            @ModelAttribute MatterForm form,
            Model model) {
        List<Violation> unreadable = form.unreadable();
        if (unreadable.isEmpty()) {
            try {
                CaseKey key = workItems.view(taskId).key();
                work.submit(taskId, form.answerOf(), WorkForm.lateReason(lateReason));
                return "redirect:" + AfterSubmission.path(workItems, cases, key, callbackUrl);
            } catch (RefusedException refused) {
                unreadable = refused.violations();
            }
        }
        model.addAttribute("lateReason", lateReason);
        return page(workItems.view(taskId), callbackUrl, form, unreadable, model);
    }

    @GetMapping(PROPOSAL)
    @ReadsPersonalData("candidates")
    String proposal(
            @RequestParam("case") String businessKey, @RequestParam(defaultValue = "") String back, Model model) {
        CaseFile file = proposedCase.showToReaders(businessKey, this, back, model);
        RaisedMatter matter = matter(file.key());
        model.addAttribute("whole", readers.whole(file.key(), matter.council()));
        model.addAttribute("answer", matter.answer());
        about(matter, model);
        return "meeting/matter-proposal";
    }

    private String page(WorkItem item, String callbackUrl, MatterForm form, List<Violation> violations, Model model) {
        RaisedMatter matter = matter(item.doneOn(MatterWork.PAGE).key());
        WorkForm.show(item, cases, violations, callbackUrl, model);
        model.addAttribute("form", form);
        model.addAttribute(
                "draftedAt",
                drafts.find(item.taskId(), FORM).map(FormDrafts.Draft::savedAt).orElse(null));
        about(matter, model);
        return "meeting/matter";
    }

    private void about(RaisedMatter matter, Model model) {
        Candidate candidate = candidates
                .find(matter.candidateId())
                .orElseThrow(() -> new IllegalStateException("no candidate of matter " + matter.key()));
        model.addAttribute("matter", matter);
        model.addAttribute(
                "raisedOn", matter.raisedOn().map(VietnamTime::format).orElse(""));
        model.addAttribute(
                "documentDate",
                matter.answer().documentDate().map(VietnamTime::format).orElse(""));
        model.addAttribute("candidate", candidate.person().fullName());
        model.addAttribute("nominatedBy", candidate.nominatedBy());
        model.addAttribute("source", candidate.source().code());
        model.addAttribute("answerers", MatterRules.answerers(candidate.source(), matter.place()));
        model.addAttribute("article", MatterRules.article(matter.council().body(), candidate.source(), matter.place()));
    }

    private RaisedMatter matter(CaseKey key) {
        return table.find(key).orElseThrow(() -> new IllegalStateException("no matter of case " + key));
    }
}
