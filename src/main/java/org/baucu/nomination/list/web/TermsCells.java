package org.baucu.nomination.list.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.baucu.nomination.list.domain.Excuse;
import org.baucu.nomination.list.domain.ListTerms;
import org.baucu.platform.rows.RowReader;

/** The documents of a list as fields above the table. */
final class TermsCells {

    private TermsCells() {}

    static Map<String, String> texts(ListTerms terms) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("centralNumber", terms.central().number());
        texts.put("centralDate", PersonCells.day(terms.central().date()));
        texts.put("shareNumber", terms.shares().number());
        texts.put("shareDate", PersonCells.day(terms.shares().date()));
        texts.put("shareReason", terms.shares().reason());
        texts.put(
                "shortageUnits",
                terms.shortUnits().stream().map(String::valueOf).collect(Collectors.joining(", ")));
        texts.put("shortageNumber", terms.shortage().number());
        texts.put("shortageDate", PersonCells.day(terms.shortage().date()));
        texts.put("shortageReason", terms.shortage().reason());
        return texts;
    }

    static ListTerms read(RowReader reader, boolean national) {
        int head = RowReader.HEAD;
        return new ListTerms(
                national ? Excuse.NONE : excuse(reader, "share"),
                UnitNumbers.read(reader, head, "shortageUnits"),
                excuse(reader, "shortage"),
                national
                        ? new Excuse(reader.text(head, "centralNumber"), reader.optionalDate(head, "centralDate"), "")
                        : Excuse.NONE);
    }

    private static Excuse excuse(RowReader reader, String begin) {
        return new Excuse(
                reader.text(RowReader.HEAD, begin + "Number"),
                reader.optionalDate(RowReader.HEAD, begin + "Date"),
                reader.text(RowReader.HEAD, begin + "Reason"));
    }
}
