package org.baucu.nomination.meeting.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.baucu.nomination.meeting.domain.Answerer;
import org.baucu.nomination.meeting.domain.MatterAnswer;
import org.baucu.platform.DateText;
import org.baucu.platform.InBoth;
import org.baucu.platform.VietnamTime;
import org.baucu.platform.Violation;
import org.baucu.platform.work.FormDrafts;
import org.baucu.platform.work.WorkRule;

/** The fields of an answer as typed. */
record MatterForm(
        String answerer,
        String answererName,
        String documentNumber,
        String documentDate,
        String answer,
        String upheld) {

    MatterForm {
        answerer = filled(answerer);
        answererName = filled(answererName);
        documentNumber = filled(documentNumber);
        documentDate = filled(documentDate);
        answer = filled(answer);
        upheld = filled(upheld);
    }

    static MatterForm of(MatterAnswer answer) {
        return new MatterForm(
                answer.answerer().map(Answerer::code).orElse(""),
                answer.answererName(),
                answer.documentNumber(),
                answer.documentDate().map(VietnamTime::format).orElse(""),
                answer.answer(),
                answer.upheld().map(String::valueOf).orElse(""));
    }

    /** The form as its person left it. */
    static MatterForm of(FormDrafts.Draft draft) {
        return new MatterForm(
                draft.text("answerer"),
                draft.text("answererName"),
                draft.text("documentNumber"),
                draft.text("documentDate"),
                draft.text("answer"),
                draft.text("upheld"));
    }

    /** What cannot be read. */
    List<Violation> unreadable() {
        List<Violation> found = new ArrayList<>();
        if (!documentDate.isBlank() && day().isEmpty()) {
            found.add(WorkRule.NO_SUCH_DAY.broken(
                    "documentDate", new InBoth("Ngày văn bản trả lời", "Date of the answer"), documentDate));
        }
        return found;
    }

    MatterAnswer answerOf() {
        return new MatterAnswer(
                Answerer.of(answerer),
                answererName,
                documentNumber,
                day(),
                answer,
                upheld.isBlank() ? Optional.empty() : Optional.of(Boolean.valueOf(upheld)));
    }

    private Optional<LocalDate> day() {
        return DateText.read(documentDate);
    }

    private static String filled(String text) {
        return text == null ? "" : text;
    }
}
