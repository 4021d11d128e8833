package org.baucu.platform;

/**
 * What is wrong with a submission, as a value until the edge.
 *
 * @param code rule, for example {@code BODIES-003}
 * @param sentenceVi what is wrong, for the official
 * @param sentenceEn the same in English
 * @param article the article of the law, empty for a rule of the product
 * @param remedyVi what to do
 * @param remedyEn the same in English
 * @param location where: a field, "dòng 12, cột ngày sinh", an area or unit; empty for the whole
 */
public record Violation(
        String code,
        String sentenceVi,
        String sentenceEn,
        String article,
        String remedyVi,
        String remedyEn,
        String location) {

    /** The same, found at another place. */
    public Violation at(String place) {
        return new Violation(code, sentenceVi, sentenceEn, article, remedyVi, remedyEn, place);
    }

    /** The same, under the article that the law table names. */
    public Violation under(String articleOfTable) {
        return new Violation(code, sentenceVi, sentenceEn, articleOfTable, remedyVi, remedyEn, location);
    }
}
