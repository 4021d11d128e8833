package org.baucu.platform;

/**
 * What a rule says.
 *
 * @param code feature and number, for example {@code BODIES-003}
 * @param sentenceVi what is wrong, in Vietnamese, with {@code %s} places for the case at hand
 * @param sentenceEn the same in English, with as many places
 * @param article the article of the law it comes from, empty for a rule of the product
 * @param remedyVi what the official should do now, in Vietnamese
 */
public record RuleText(String code, String sentenceVi, String sentenceEn, String article, String remedyVi) {}
