package org.baucu.platform;

/** A rule of the law or of the product that a submission can break; each feature has one enum of them. */
public interface Rule {

    /** Feature and number, for example {@code BODIES-003}. */
    String code();

    /** The sentence in Vietnamese, with {@link java.text.MessageFormat}-free {@code %s} places for the case at hand. */
    String sentenceVi();

    String sentenceEn();

    /** The article it comes from, empty for a rule of the product. */
    String article();

    /** What the official should do now, in Vietnamese. */
    String remedyVi();

    /** This rule broken at a place. */
    default Violation broken(String location, Object... values) {
        return new Violation(
                code(),
                sentenceVi().formatted(values),
                sentenceEn().formatted(values),
                article(),
                remedyVi(),
                location);
    }
}
