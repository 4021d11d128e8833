package org.baucu.audit.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;
import org.baucu.audit.Ledger;
import org.baucu.audit.LedgerEntry;
import org.baucu.audit.proof.ArchiveCheck;
import org.baucu.audit.proof.SealCopy;
import org.baucu.audit.proof.SealKeys;
import org.baucu.audit.proof.SealLine;
import org.baucu.audit.proof.Verdict;
import org.baucu.identity.Browser;
import org.baucu.platform.record.RecordKind;
import org.baucu.testsupport.CommissionCase;
import org.baucu.testsupport.EngineTest;
import org.baucu.testsupport.TinyProvince;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** The page of the ledger and the archive of a case, as an auditor gets them. */
@EngineTest
class LedgerPagesTest extends CommissionCase {

    @TempDir
    Path folder;

    @Autowired
    Ledger ledger;

    @Autowired
    IdentityService identity;

    @BeforeEach
    void decided() {
        walk.proposeUnlawfully().complete().completeAll().complete().complete();
        identity.clearAuthentication();
    }

    @Test
    void an_auditor_exports_a_case_and_it_verifies_with_the_key_of_the_page() throws Exception {
        Browser auditor = signedIn("auditor-26");
        HttpResponse<byte[]> export = auditor.download(path());
        assertThat(export.statusCode()).isEqualTo(200);
        assertThat(export.headers().firstValue("Content-Disposition").orElse(""))
                .contains(".zip");
        SealKeys keys = SealKeys.parse(auditor.get("/audit/ledger/key").body());
        SealLine last =
                SealLine.parse(auditor.get("/audit/ledger/last-seal").body().strip());
        Verdict verdict = verify(export.body(), keys, last);
        assertThat(verdict.fault()).isEmpty();
        assertThat(verdict.files()).isEmpty();
        assertThat(verdict.archive().caseKey()).contains(walk.key().toString());
        List<LedgerEntry> entries = ledger.ofCase(walk.key().toString());
        assertThat(verdict.entries()).isEqualTo(entries.size());
        assertThat(entries.get(entries.size() - 1).recorded().kind()).isEqualTo(RecordKind.EXPORTED);
        assertThat(entries.get(entries.size() - 1).recorded().person()).startsWith("nguoi.doc.");
        assertThat(verdict.archive().files().keySet())
                .contains("case.json", "course.pdf", "seals.jsonl", "entries.jsonl", "keys.pem")
                .anyMatch(name -> name.startsWith("files/") && name.endsWith(".pdf"));
    }

    @Test
    void nobody_else_gets_it() {
        assertThat(signedIn("auditor-" + TinyProvince.WITHOUT_COUNCIL)
                        .get(path())
                        .statusCode())
                .as("outside the scope")
                .isEqualTo(404);
        for (String group : List.of("ubnd-" + TinyProvince.COMMUNE, "coordinator-26")) {
            for (String page : List.of(path(), "/audit/ledger", "/audit/ledger/key", "/audit/ledger/last-seal")) {
                assertThat(signedIn(group).get(page).statusCode())
                        .as("%s of %s", page, group)
                        .isEqualTo(403);
            }
        }
        assertThat(ledger.ofCase(walk.key().toString()))
                .extracting(e -> e.recorded().kind())
                .doesNotContain(RecordKind.EXPORTED);
    }

    @Test
    void the_page_lists_seals_and_checks_the_whole_ledger() throws Exception {
        Browser auditor = signedIn("auditor-26");
        auditor.download(path());
        String page = auditor.get("/audit/ledger").body();
        assertThat(page)
                .contains("Nhật ký xác thực", "Các lô xác thực", "Dấu vân tay")
                .doesNotContain("Đã kiểm tra");
        String checked = auditor.get("/audit/ledger?check=true").body();
        assertThat(checked).contains("Toàn vẹn", "Đã kiểm tra").doesNotContain("Không toàn vẹn");
    }

    private String path() {
        return "/audit/cases/" + walk.key() + "/export";
    }

    private Verdict verify(byte[] export, SealKeys keys, SealLine last) throws IOException {
        Path file = Files.write(folder.resolve("case.zip"), export);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return new ArchiveCheck(zip, keys, new SealCopy(List.of(last).iterator())).run();
        }
    }

    private Browser signedIn(String group) {
        return login(officials.member(group));
    }
}
