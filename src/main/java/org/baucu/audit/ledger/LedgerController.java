package org.baucu.audit.ledger;

import java.nio.charset.StandardCharsets;
import java.security.PublicKey;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import org.baucu.audit.Seal;
import org.baucu.audit.proof.SealKeys;
import org.baucu.audit.proof.SealLine;
import org.baucu.platform.VietnamTime;
import org.baucu.platform.web.PageView;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The auditors' page of the sealed ledger: seals, keys, and the check of all of it. Changes nothing. */
@Controller
class LedgerController {

    private static final int PAGE = 25;

    private final SealRows seals;
    private final Unsealed unsealed;
    private final LedgerKeys keys;
    private final SealFile file;
    private final StoredLedgerCheck check;
    /** One check at a time: it reads everything. */
    private final ReentrantLock checking = new ReentrantLock();

    LedgerController(SealRows seals, Unsealed unsealed, LedgerKeys keys, SealFile file, StoredLedgerCheck check) {
        this.seals = seals;
        this.unsealed = unsealed;
        this.keys = keys;
        this.file = file;
        this.check = check;
    }

    @GetMapping("/audit/ledger")
    String ledger(
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(name = "check", defaultValue = "false") boolean wanted,
            Model model) {
        PageView shown = PageView.of(page, seals.count(), PAGE);
        model.addAttribute(
                "seals",
                seals.newest(shown.offset(), PAGE).stream()
                        .map(LedgerController::row)
                        .toList());
        model.addAttribute("page", shown);
        model.addAttribute("entries", seals.entries());
        model.addAttribute("waiting", unsealed.count());
        model.addAttribute("last", seals.last().map(LedgerController::row).orElse(null));
        model.addAttribute("keys", keyViews());
        model.addAttribute("copyKept", file.path().isPresent());
        model.addAttribute("copyFault", file.fault().orElse(null));
        if (wanted) {
            check(model);
        }
        return "audit/ledger";
    }

    private void check(Model model) {
        if (!checking.tryLock()) {
            model.addAttribute("busy", true);
            return;
        }
        try {
            StoredLedgerCheck.Result result = check.run();
            model.addAttribute("result", result);
            model.addAttribute("checkedAt", VietnamTime.format(result.at()));
            model.addAttribute("fault", result.fault().orElse(null));
        } finally {
            checking.unlock();
        }
    }

    /** All public keys, the present one first. */
    @GetMapping("/audit/ledger/key")
    ResponseEntity<byte[]> key() {
        String pem = keys.published().stream().map(SealKeys::pem).collect(Collectors.joining());
        return download("nhat-ky-xac-thuc.pub", "application/x-pem-file", pem);
    }

    /** The latest seal, for an auditor to keep where nobody here can change it. */
    @GetMapping("/audit/ledger/last-seal")
    ResponseEntity<byte[]> lastSeal() {
        Seal last = seals.last().orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        SealLine line = seals.withLeaves(List.of(last)).get(0);
        return download("lo-xac-thuc-" + last.number() + ".jsonl", "application/x-ndjson", line.json() + "\n");
    }

    private static ResponseEntity<byte[]> download(String name, String type, String content) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(content.getBytes(StandardCharsets.UTF_8));
    }

    private List<KeyView> keyViews() {
        List<PublicKey> published = keys.published();
        return published.stream()
                .map(key -> new KeyView(SealKeys.id(key), grouped(SealKeys.fingerprint(key)), key == published.get(0)))
                .toList();
    }

    /** In groups of four, to be read aloud. */
    private static String grouped(String hex) {
        return hex.replaceAll("(.{4})(?!$)", "$1 ");
    }

    private static SealView row(Seal s) {
        return new SealView(s, VietnamTime.format(s.sealedAt()));
    }

    /** A seal with its moment in words. */
    record SealView(Seal seal, String at) {}

    /** @param current whether seals are signed with it now */
    record KeyView(String id, String fingerprint, boolean current) {}
}
