package org.baucu.coordination;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.baucu.platform.VietnamTime;
import org.baucu.platform.web.Words;
import org.baucu.platform.work.CaseFile;
import org.baucu.platform.work.OpenTask;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Words of nudges. What bodies receive is Vietnamese, whatever language the coordinator reads pages in. */
@Component
class NudgeTexts {

    /** Cases named one by one in one message. */
    private static final int NAMED = 20;

    private final MessageSource messages;
    private final Clock clock;

    NudgeTexts(MessageSource messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    /** What a coordinator finds written about one case. */
    String proposed(CaseFile file, List<OpenTask> waiting) {
        String tasks = waiting.stream().map(OpenTask::nameVi).distinct().collect(Collectors.joining("; "));
        return vietnamese("coordination.text.one", file.titleVi(), tasks, limits(file));
    }

    /** What a coordinator finds written about many cases; they are named below it. */
    String proposedForMany() {
        return vietnamese("coordination.text.many");
    }

    String subject(List<CaseFile> files) {
        return files.size() == 1
                ? vietnamese("coordination.text.subject", files.get(0).titleVi())
                : vietnamese("coordination.text.subjects", files.size());
    }

    /** The message to one body: what was written, and the cases where it does not name them itself. */
    String full(String text, List<CaseFile> files) {
        if (files.size() == 1 && text.contains(files.get(0).titleVi())) {
            return text;
        }
        String list = files.stream()
                .limit(NAMED)
                .map(file -> "– " + file.titleVi() + ": " + days(file, Words.VIETNAMESE))
                .collect(Collectors.joining("\n"));
        String more = files.size() > NAMED ? "\n" + vietnamese("coordination.text.more", files.size() - NAMED) : "";
        return text + "\n" + list + more;
    }

    /** How a case stands against the legal limit, in the language of the page. */
    String days(CaseFile file) {
        return days(file, Words.language());
    }

    private String days(CaseFile file, java.util.Locale language) {
        return file.legalLimit()
                .map(limit -> days(limit, language))
                .orElseGet(() -> messages.getMessage("coordination.days.none", null, language));
    }

    private String days(Instant limit, java.util.Locale language) {
        Instant now = clock.instant();
        LocalDate today = VietnamTime.dayOf(now);
        long left = ChronoUnit.DAYS.between(today, VietnamTime.dayOf(limit));
        String key = left > 0 ? "left" : left < 0 ? "late" : now.isAfter(limit) ? "late-today" : "today";
        return messages.getMessage("coordination.days." + key, new Object[] {Math.abs(left)}, language);
    }

    private String limits(CaseFile file) {
        Optional<String> plan = file.workingLimit()
                .map(VietnamTime::dayOf)
                .map(VietnamTime::format)
                .map(day -> vietnamese("coordination.text.plan", day));
        Optional<String> law = file.legalLimit()
                .map(VietnamTime::dayOf)
                .map(VietnamTime::format)
                .map(day -> vietnamese("coordination.text.law", day, days(file, Words.VIETNAMESE)));
        return java.util.stream.Stream.of(plan, law).flatMap(Optional::stream).collect(Collectors.joining(" "));
    }

    private String vietnamese(String key, Object... values) {
        return messages.getMessage(key, values, Words.VIETNAMESE);
    }
}
