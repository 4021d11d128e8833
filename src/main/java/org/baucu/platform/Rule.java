package org.baucu.platform;

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
     * @param values for the places of the sentence
     */
    default Violation broken(String location, Object... values) {
        RuleText text = text();
        return new Violation(
                text.code(),
                text.sentenceVi().formatted(values),
                text.sentenceEn().formatted(values),
                text.article(),
                text.remedyVi(),
                location);
    }

    /** This rule broken at a place, with the article that the law table names. */
    default Violation brokenUnder(String article, String location, Object... values) {
        Violation broken = broken(location, values);
        return new Violation(
                broken.code(), broken.sentenceVi(), broken.sentenceEn(), article, broken.remedyVi(), location);
    }
}
