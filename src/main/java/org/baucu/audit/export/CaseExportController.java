package org.baucu.audit.export;

import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.baucu.audit.history.AuditScope;
import org.baucu.audit.history.web.CasePaths;
import org.baucu.platform.work.CaseFile;
import org.baucu.platform.work.CaseKey;
import org.baucu.platform.work.Cases;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The archive of a case as a download, for the auditors in whose scope it lies. */
@Controller
class CaseExportController {

    private static final String EXPORT = "/export";

    private final AuditScope scopes;
    private final Cases cases;
    private final CaseExport export;

    CaseExportController(AuditScope scopes, Cases cases, CaseExport export) {
        this.scopes = scopes;
        this.cases = cases;
        this.export = export;
    }

    /** Made whole before its first byte is sent: a broken archive would look like a broken ledger. */
    @GetMapping({CasePaths.SHORT + EXPORT, CasePaths.LONG + EXPORT})
    void export(
            @PathVariable String election,
            @PathVariable String process,
            @PathVariable String unit,
            @PathVariable(required = false) String sequence,
            HttpServletResponse response)
            throws IOException {
        CaseKey key = new CaseKey(election, process, unit, sequence == null ? "" : sequence);
        CaseFile file = scopes.in(election)
                .filter(scope -> scope.covers(unit))
                .flatMap(scope -> cases.find(key))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Path made = Files.createTempFile("baucu-export", ".zip");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(made))) {
                export.write(file, out);
            }
            response.setContentType("application/zip");
            response.setContentLengthLong(Files.size(made));
            response.setHeader(
                    HttpHeaders.CONTENT_DISPOSITION,
                    ContentDisposition.attachment()
                            .filename(key.toString().replace('/', '_') + ".zip", StandardCharsets.UTF_8)
                            .build()
                            .toString());
            Files.copy(made, response.getOutputStream());
        } finally {
            Files.delete(made);
        }
    }
}
