package org.baucu.nomination.list.web;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baucu.election.ElectedBody;
import org.baucu.election.Election;
import org.baucu.election.Elections;
import org.baucu.nomination.Candidate;
import org.baucu.nomination.Council;
import org.baucu.nomination.domain.PersonFields;
import org.baucu.nomination.list.CouncilLists;
import org.baucu.nomination.list.ListStore;
import org.baucu.nomination.list.OfficialList;
import org.baucu.platform.VietnamTime;
import org.baucu.platform.documents.PdfDocuments;
import org.baucu.platform.work.Cases;
import org.baucu.platform.work.Evidence;
import org.baucu.territory.BodyNames;
import org.baucu.territory.Territory;
import org.baucu.territory.Unit;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The published lists and biographies, as everybody who is signed in may read them, and as documents to be posted. */
@Controller
class PublicListController {

    private final Elections elections;
    private final Territory territory;
    private final CouncilLists lists;
    private final ListStore store;
    private final Cases cases;
    private final PdfDocuments documents;
    private final ProofLinks proofs;

    PublicListController(
            Elections elections,
            Territory territory,
            CouncilLists lists,
            ListStore store,
            Cases cases,
            PdfDocuments documents,
            ProofLinks proofs) {
        this.elections = elections;
        this.territory = territory;
        this.lists = lists;
        this.store = store;
        this.cases = cases;
        this.documents = documents;
        this.proofs = proofs;
    }

    /** The councils with a published list: that of the province's, or of a unit and those right below it. */
    @GetMapping("/lists")
    String index(@RequestParam(required = false) String unit, Model model) {
        Election election = elections.current().orElseThrow(PublicListController::notFound);
        Unit at = territory
                .find(election.id(), unit == null ? election.provinceCode() : unit)
                .orElseThrow(PublicListController::notFound);
        Map<Council, OfficialList> published = new LinkedHashMap<>();
        store.published(election.id()).forEach(list -> published.put(list.council(), list));
        model.addAttribute("unit", at);
        model.addAttribute(
                "above",
                at.parentCode()
                        .flatMap(code -> territory.find(election.id(), code))
                        .orElse(null));
        model.addAttribute("own", councils(election, at, published));
        Map<Unit, List<PublishedCouncil>> below = new LinkedHashMap<>();
        territory
                .children(election.id(), at.code())
                .forEach(child -> below.put(child, councils(election, child, published)));
        model.addAttribute("below", below);
        return "nomination/lists";
    }

    /** The list of a council, electoral unit by electoral unit. */
    @GetMapping("/lists/{body}/{unit}")
    String show(@PathVariable String body, @PathVariable String unit, Model model) {
        Council council = council(body, unit);
        model.addAllAttributes(content(council));
        model.addAttribute("papers", proofs.of(council).orElse(null));
        return "nomination/list";
    }

    /** The same as a document to be posted. */
    @GetMapping("/lists/{body}/{unit}/list.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable String body, @PathVariable String unit) {
        Council council = council(body, unit);
        return file(
                documents.render("documents/candidate-list", content(council)),
                "Danh sách người ứng cử " + lists.name(council));
    }

    /** The biographies of the candidates of a council. */
    @GetMapping("/lists/{body}/{unit}/biographies")
    String biographies(@PathVariable String body, @PathVariable String unit, Model model) {
        model.addAllAttributes(content(council(body, unit)));
        return "nomination/biographies";
    }

    /** The same as a document to be delivered to households. */
    @GetMapping("/lists/{body}/{unit}/biographies.pdf")
    ResponseEntity<byte[]> biographiesPdf(@PathVariable String body, @PathVariable String unit) {
        Council council = council(body, unit);
        return file(
                documents.render("documents/biographies", content(council)),
                "Tiểu sử người ứng cử " + lists.name(council));
    }

    private Map<String, Object> content(Council council) {
        OfficialList list = store.published(council).orElseThrow(PublicListController::notFound);
        Map<Integer, List<Candidate>> official = lists.official(council);
        Map<Integer, List<Map<String, String>>> units = new LinkedHashMap<>();
        official.forEach((number, members) -> units.put(
                number, members.stream().map(c -> PersonFields.of(c.person())).toList()));
        Unit unit = territory.find(council.election(), council.unitCode()).orElseThrow(PublicListController::notFound);
        LocalDate published = VietnamTime.dayOf(list.publishedAt());
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("council", council);
        content.put("name", lists.name(council));
        content.put("list", list);
        content.put("publishedOn", VietnamTime.format(published));
        content.put("units", units);
        content.put("figures", ListFigures.official(official, lists, council));
        content.put("fields", PersonFields.OF_LIST);
        content.put("headings", headings());
        content.put("unit", unit);
        Optional<Evidence> decision = decision(list);
        content.put(
                "decision",
                decision.map(e -> "số " + e.number() + " ngày " + VietnamTime.format(e.date()))
                        .orElse(""));
        content.put("place", BodyNames.place(unit));
        content.put(
                "signedOn", VietnamTime.inDocument(decision.map(Evidence::date).orElse(published)));
        content.put("decidedBy", decision.map(e -> decidedBy(e, unit)).orElse(""));
        return content;
    }

    /** The document by which the list was decided, as documents name it. */
    private static String decidedBy(Evidence decision, Unit unit) {
        String body = decision.kind() == Evidence.Kind.EXTERNAL_DECISION
                ? "Hội đồng bầu cử quốc gia"
                : "Ủy ban bầu cử " + BodyNames.within(unit);
        return "Nghị quyết số %s %s của %s".formatted(decision.number(), VietnamTime.inDocument(decision.date()), body);
    }

    /** The document by which the list was decided. */
    private Optional<Evidence> decision(OfficialList list) {
        return cases.documents(list.caseKey()).stream()
                .filter(e -> e.kind() == Evidence.Kind.DECISION || e.kind() == Evidence.Kind.EXTERNAL_DECISION)
                .reduce((first, last) -> last);
    }

    private static Map<String, String> headings() {
        Map<String, String> headings = new LinkedHashMap<>();
        PersonFields.OF_LIST.forEach(field -> headings.put(field, PersonFields.heading(field)));
        return headings;
    }

    private List<PublishedCouncil> councils(Election election, Unit unit, Map<Council, OfficialList> published) {
        List<ElectedBody> bodies = new java.util.ArrayList<>();
        if (unit.parentCode().isEmpty()) {
            bodies.add(ElectedBody.NATIONAL_ASSEMBLY);
        }
        if (unit.hasCouncil()) {
            bodies.add(ElectedBody.councilOf(unit.level()));
        }
        return bodies.stream()
                .map(body -> new Council(election.id(), body, unit.code()))
                .map(council -> new PublishedCouncil(
                        council,
                        lists.name(council),
                        Optional.ofNullable(published.get(council))
                                .map(list -> VietnamTime.format(list.publishedAt()))
                                .orElse("")))
                .toList();
    }

    private Council council(String body, String unit) {
        Election election = elections.current().orElseThrow(PublicListController::notFound);
        ElectedBody elected = ElectedBody.of(body).orElseThrow(PublicListController::notFound);
        territory
                .find(election.id(), unit)
                .filter(found -> found.level() == elected.level())
                .orElseThrow(PublicListController::notFound);
        return new Council(election.id(), elected, unit);
    }

    private static ResponseEntity<byte[]> file(byte[] content, String name) {
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename(name + ".pdf", StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .contentType(MediaType.APPLICATION_PDF)
                .body(content);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    /**
     * A council on the index.
     *
     * @param name as it stands within a sentence
     * @param published when its list was published, empty before
     */
    record PublishedCouncil(Council council, String name, String published) {}
}
