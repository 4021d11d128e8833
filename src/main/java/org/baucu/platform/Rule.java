package org.baucu.platform;

import java.util.Arrays;
import java.util.function.Function;

/** A rule of the law or of the product that a submission can break; each feature has one enum of them. */
public interface Rule {

    /** Its code, sentences and remedy. */
    RuleText text();

    /** Feature and number, for example {@code BODIES-003}. */
    default String code() {
        return text().code();
    }

    /** The article it comes from, empty for a rule of the product. */
    default String article() {
        return text().article();
    }

    /**
     * This rule broken at a place.
     *
     * @param location field, line or unit, empty for the whole
     * @param values for the places of the sentence; an {@link InBoth} is said in the language of each
     */
    default Violation broken(String location, Object... values) {
        RuleText text = text();
        Object[] vi = inOne(values, InBoth::vi);
        Object[] en = inOne(values, InBoth::en);
        return new Violation(
                text.code(),
                text.sentenceVi().formatted(vi),
                text.sentenceEn().formatted(en),
                text.article(),
                text.remedyVi().formatted(vi),
                text.remedyEn().formatted(en),
                location);
    }

    /** This rule broken at a place, with the article that the law table names. */
    default Violation brokenUnder(String article, String location, Object... values) {
        return broken(location, values).under(article);
    }

    private static Object[] inOne(Object[] values, Function<InBoth, String> language) {
        return Arrays.stream(values)
                .map(value -> value instanceof InBoth both ? language.apply(both) : value)
                .toArray();
    }
}
