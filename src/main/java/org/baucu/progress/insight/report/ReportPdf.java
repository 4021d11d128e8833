package org.baucu.progress.insight.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.baucu.platform.Installation;
import org.baucu.platform.VietnamTime;
import org.baucu.platform.documents.PdfDocuments;
import org.baucu.territory.BodyNames;
import org.springframework.stereotype.Component;

/** The report on paper, in the form of Nghị định 30/2020/NĐ-CP. */
@Component
class ReportPdf {

    /** Cases of one kind that are printed; a longer list is in the workbook, and the paper says so. */
    static final int MOST_LISTED = 200;

    private final PdfDocuments documents;
    private final Installation installation;

    ReportPdf(PdfDocuments documents, Installation installation) {
        this.documents = documents;
        this.installation = installation;
    }

    byte[] of(ReportText text, Signature signature) {
        Map<String, Object> model = new HashMap<>();
        model.put("report", text);
        model.put("signature", signature);
        model.put("rehearsal", installation.rehearsal());
        model.put("signatureLines", signature.lines());
        model.put("date", VietnamTime.inDocument(text.today()));
        model.put("overdue", first(text.overdue()));
        model.put("late", first(text.late()));
        model.put("within", BodyNames.within(text.figures().unit()));
        model.put("most", MOST_LISTED);
        return documents.render("documents/progress-report", model);
    }

    private static List<ReportText.CaseLine> first(List<ReportText.CaseLine> lines) {
        return lines.subList(0, Math.min(MOST_LISTED, lines.size()));
    }
}
