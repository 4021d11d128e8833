package org.baucu.progress.insight.report;

import org.baucu.platform.Sha256;
import org.baucu.platform.VietnamTime;
import org.baucu.platform.record.RecordKind;
import org.baucu.platform.record.Records;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes the file of a report and keeps that it was issued: for which unit, as of when, with the file's hash. */
@Service
public class ReportIssue {

    private final ReportPdf pdf;
    private final ReportWorkbook workbook;
    private final Records records;

    ReportIssue(ReportPdf pdf, ReportWorkbook workbook, Records records) {
        this.pdf = pdf;
        this.workbook = workbook;
        this.records = records;
    }

    /** The forms a report comes in. */
    public enum Format {
        PDF,
        XLSX
    }

    @Transactional
    public byte[] issue(ReportText text, Signature signature, Format format) {
        byte[] file =
                switch (format) {
                    case PDF -> pdf.of(text, signature);
                    case XLSX -> workbook.of(text, signature);
                };
        records.of(RecordKind.REPORTED)
                .unit(text.figures().unit().code())
                .capacity(signature.group())
                .with("report", "progress")
                .with("format", format.name().toLowerCase(java.util.Locale.ROOT))
                .with("asOf", VietnamTime.format(text.figures().at()))
                .with("sha256", Sha256.hex(file))
                .publish();
        return file;
    }
}
