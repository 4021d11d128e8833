package org.baucu.platform.web;

import java.util.Locale;
import org.baucu.platform.Violation;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Words of pages in the language of the person who asks, for texts that are put together in Java. */
@Component("words")
public class Words {

    private final MessageSource messages;

    public Words(MessageSource messages) {
        this.messages = messages;
    }

    /**
     * A message.
     *
     * @param key key of a file in {@code messages/}
     * @param values its places {@code {0}}, {@code {1}} …; numbers as texts, they are written as they come
     * @throws org.springframework.context.NoSuchMessageException if no file has the key
     */
    public String of(String key, Object... values) {
        Object[] texts = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            texts[i] = String.valueOf(values[i]);
        }
        return messages.getMessage(key, texts, locale());
    }

    /** The sentence of a violation in the person's language. */
    public String sentence(Violation violation) {
        return english() && !violation.sentenceEn().isBlank() ? violation.sentenceEn() : violation.sentenceVi();
    }

    /** Whether the person reads English; Vietnamese otherwise. */
    public boolean english() {
        return locale().getLanguage().equals(Locale.ENGLISH.getLanguage());
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }
}
