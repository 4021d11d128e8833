package org.baucu.progress.insight.report;

import java.util.List;
import java.util.Locale;
import org.baucu.platform.web.Words;

/**
 * Who issues a report and signs it, as it stands on paper.
 *
 * @param group the issuing body, for example {@code ubbc-26}
 * @param bodyVi its full name, for example "Ủy ban bầu cử tỉnh Vĩnh Phúc"
 * @param number number in the body's register, may be empty: it is written by hand then
 * @param name full name of the signer
 * @param title office of the signer in the body, for example "Phó Chủ tịch"
 * @param receivers one line each
 */
public record Signature(String group, String bodyVi, String number, String name, String title, List<String> receivers) {

    private static final String DEPUTY = "Phó ";

    public Signature {
        receivers = List.copyOf(receivers);
    }

    /** The body's code in document numbers, for example {@code UBBC}. */
    public String code() {
        return group.substring(0, Math.max(0, group.indexOf('-'))).toUpperCase(Locale.ROOT);
    }

    /** The body's name as it stands in the head: what it is, and below it where. */
    public List<String> head() {
        String what = kindVi();
        String where = bodyVi.substring(what.length()).strip();
        return where.isEmpty() ? List.of(capitals(what)) : List.of(capitals(what), capitals(where));
    }

    private String kindVi() {
        return bodyVi.replaceFirst("^(Ủy ban bầu cử|Ủy ban nhân dân).*$", "$1");
    }

    /** The lines above the signer's name: in whose name, for whom, as what. A deputy signs for the head. */
    public List<String> lines() {
        String body = "TM. " + capitals(kindVi());
        String office = title.strip();
        return office.regionMatches(true, 0, DEPUTY, 0, DEPUTY.length())
                ? List.of(body, "KT. " + capitals(office.substring(DEPUTY.length())), capitals(office))
                : List.of(body, capitals(office));
    }

    /** As names of bodies stand in a document's head. */
    public static String capitals(String text) {
        return text.toUpperCase(Words.VIETNAMESE);
    }
}
