package org.baucu.platform;

/**
 * What a rule says, each sentence in both languages beside each other.
 *
 * @param code feature and number, for example {@code BODIES-003}
 * @param sentenceVi what is wrong, in Vietnamese, with {@code %s} places for the case at hand
 * @param sentenceEn the same in English, with as many places
 * @param article the article of the law it comes from, empty for a rule of the product
 * @param remedyVi what the official should do now, in Vietnamese; may use the places of the sentence by number, as {@code %2$s}
 * @param remedyEn the same in English
 */
public record RuleText(
        String code, String sentenceVi, String sentenceEn, String article, String remedyVi, String remedyEn) {}
