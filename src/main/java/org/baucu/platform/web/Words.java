package org.baucu.platform.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.baucu.platform.Violation;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;

/** Texts of {@code messages/} for Java code, in the language of the page that is being made; in Vietnamese where there is no page. */
@Component("words")
public class Words {

    /** The first language: of everything that is not a page, and of pages until a person chooses otherwise. */
    public static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final MessageSource messages;

    public Words(MessageSource messages) {
        this.messages = messages;
    }

    /**
     * The text of a key.
     *
     * @param values for the places {@code {0}}, {@code {1}}, … ; numbers are written as they come
     * @throws org.springframework.context.NoSuchMessageException if there is no such key
     */
    public String of(String key, Object... values) {
        return messages.getMessage(
                key, Arrays.stream(values).map(String::valueOf).toArray(), language());
    }

    /** The text of a key without places; empty if there is no such key. */
    public Optional<String> find(String key) {
        return Optional.ofNullable(messages.getMessage(key, null, null, language()));
    }

    /** The sentence of a violation in the person's language. */
    public String sentence(Violation violation) {
        return english() && !violation.sentenceEn().isBlank() ? violation.sentenceEn() : violation.sentenceVi();
    }

    /** What to do about a violation, in the person's language; in Vietnamese where it was recorded before there was an English one. */
    public String remedy(Violation violation) {
        return english() && !violation.remedyEn().isBlank() ? violation.remedyEn() : violation.remedyVi();
    }

    /** Where a violation is, in the person's language: rows of the page and lines of a file are counted, columns keep the heading of the spreadsheet. */
    public String place(Violation violation) {
        return english()
                ? violation
                        .location()
                        .replaceFirst("^hàng (?=\\d)", "row ")
                        .replaceFirst("^dòng (?=\\d)", "line ")
                        .replaceFirst(", cột ", ", column ")
                : violation.location();
    }

    /** Whether the person reads English; Vietnamese otherwise. */
    public boolean english() {
        return language().equals(Locale.ENGLISH);
    }

    /** The language of the page that is being made. */
    public static Locale language() {
        boolean page = RequestContextHolder.getRequestAttributes() != null;
        return page && LocaleContextHolder.getLocale().getLanguage().equals("en") ? Locale.ENGLISH : VIETNAMESE;
    }
}
