package org.baucu.nomination.dossier.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.baucu.nomination.CandidateAccess;
import org.baucu.nomination.CandidateSight;
import org.baucu.nomination.Candidates;
import org.baucu.nomination.CouncilNames;
import org.baucu.nomination.PersonData;
import org.baucu.nomination.dossier.DossierCheck;
import org.baucu.nomination.dossier.DossierFile;
import org.baucu.nomination.dossier.DossierLimits;
import org.baucu.nomination.dossier.DossierState;
import org.baucu.nomination.dossier.DossierStore;
import org.baucu.platform.VietnamTime;
import org.baucu.platform.documents.PdfDocuments;
import org.baucu.platform.privacy.PersonalDataReading;
import org.baucu.platform.privacy.ReadsPersonalData;
import org.baucu.platform.work.CaseKey;
import org.baucu.platform.work.PersonNames;
import org.baucu.territory.BodyNames;
import org.baucu.territory.Territory;
import org.baucu.territory.Unit;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The receipt that the candidate takes home (forms 04/HĐBC-QH and 08/HĐBC-HĐND). */
@Controller
class ReceiptController {

    private static final DateTimeFormatter HOUR =
            DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT).withZone(VietnamTime.ZONE);

    private final DossierStore store;
    private final DossierCheck check;
    private final DossierLimits limits;
    private final Candidates candidates;
    private final CandidateAccess access;
    private final CouncilNames councils;
    private final Territory territory;
    private final PersonNames names;
    private final PdfDocuments documents;

    ReceiptController(
            DossierStore store,
            DossierCheck check,
            DossierLimits limits,
            Candidates candidates,
            CandidateAccess access,
            CouncilNames councils,
            Territory territory,
            PersonNames names,
            PdfDocuments documents) {
        this.store = store;
        this.check = check;
        this.limits = limits;
        this.candidates = candidates;
        this.access = access;
        this.councils = councils;
        this.territory = territory;
        this.names = names;
        this.documents = documents;
    }

    @GetMapping("/dossiers/receipt")
    @ReadsPersonalData("dossier")
    ResponseEntity<byte[]> receipt(@RequestParam("case") String businessKey, HttpServletRequest request) {
        DossierFile file = find(businessKey);
        if (access.sight(file.council()) != CandidateSight.WHOLE) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        PersonalDataReading.concerns(request, file.key());
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename("bien-nhan-" + file.council().unitCode() + "-" + file.number() + ".pdf")
                                .build()
                                .toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(documents.render("documents/dossier-receipt", model(file)));
    }

    private Map<String, Object> model(DossierFile file) {
        PersonData person = candidates
                .find(file.candidateId())
                .orElseThrow(ReceiptController::notFound)
                .person();
        Unit unit = territory
                .find(file.council().election(), file.council().unitCode())
                .orElseThrow(ReceiptController::notFound);
        List<DossierFileController.ItemView> items = DossierFileController.items(check.terms(file.council()), file);
        return Map.ofEntries(
                Map.entry("unit", unit.nameVi()),
                Map.entry("unitName", BodyNames.within(unit)),
                Map.entry("deputies", councils.deputies(file.council())),
                Map.entry("hour", HOUR.format(file.receivedAt())),
                Map.entry("day", VietnamTime.format(VietnamTime.dayOf(file.receivedAt()))),
                Map.entry("fullName", person.fullName()),
                Map.entry("born", VietnamTime.format(person.birthDate())),
                Map.entry("residence", person.residence()),
                Map.entry("number", file.number()),
                Map.entry("items", items),
                Map.entry("incomplete", file.state() == DossierState.INCOMPLETE),
                Map.entry("limit", DossierMoments.toTheMinute(limits.receipt(file.council()))),
                Map.entry("receivedBy", names.of(file.receivedBy())));
    }

    private DossierFile find(String businessKey) {
        try {
            return store.find(CaseKey.parse(businessKey)).orElseThrow(ReceiptController::notFound);
        } catch (IllegalArgumentException noKey) {
            throw notFound();
        }
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
