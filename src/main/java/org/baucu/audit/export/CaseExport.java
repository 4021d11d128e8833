package org.baucu.audit.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.baucu.audit.history.web.CasePage;
import org.baucu.audit.ledger.ArchiveWriter;
import org.baucu.audit.proof.Archive;
import org.baucu.platform.VietnamTime;
import org.baucu.platform.clock.EngineClock;
import org.baucu.platform.documents.PdfDocuments;
import org.baucu.platform.files.StoredFiles;
import org.baucu.platform.record.RecordKind;
import org.baucu.platform.record.Records;
import org.baucu.platform.work.CaseFile;
import org.springframework.stereotype.Component;
import org.springframework.ui.ExtendedModelMap;

/** Puts the archive of a case together. That it was exported is recorded first, and stands in it. */
@Component
class CaseExport {

    private static final String TEMPLATE = "documents/case-course";
    private static final Map<String, String> ENDINGS = Map.of(
            "application/pdf", ".pdf",
            "image/jpeg", ".jpg",
            "image/png", ".png",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document", ".docx");

    private final ArchiveWriter archives;
    private final CaseTablesJson tables;
    private final CasePage page;
    private final PdfDocuments pdf;
    private final StoredFiles files;
    private final Records records;
    private final EngineClock clock;

    CaseExport(
            ArchiveWriter archives,
            CaseTablesJson tables,
            CasePage page,
            PdfDocuments pdf,
            StoredFiles files,
            Records records,
            EngineClock clock) {
        this.archives = archives;
        this.tables = tables;
        this.page = page;
        this.pdf = pdf;
        this.files = files;
        this.records = records;
        this.clock = clock;
    }

    void write(CaseFile file, OutputStream out) throws IOException {
        records.of(RecordKind.EXPORTED).of(file.key()).with("what", "case").publish();
        Map<String, byte[]> content = new LinkedHashMap<>();
        content.put(Archive.CASE, tables.of(file.key()));
        content.put(Archive.COURSE, course(file));
        for (String id : tables.files(file.key())) {
            files.find(id)
                    .ifPresent(f ->
                            content.put(Archive.FILES + f.id() + ENDINGS.getOrDefault(f.mediaType(), ""), f.content()));
        }
        archives.write(Optional.of(file.key().toString()), content, out);
    }

    private byte[] course(CaseFile file) {
        ExtendedModelMap model = new ExtendedModelMap();
        page.fill(file, true, model);
        model.addAttribute("printedAt", VietnamTime.format(clock.real().instant()));
        return pdf.render(TEMPLATE, model);
    }
}
