package org.baucu.nomination.conference.web;

import java.util.ArrayList;
import java.util.List;
import org.baucu.nomination.conference.RoundHistory.Rounds;
import org.baucu.nomination.conference.domain.Conference;
import org.baucu.nomination.structure.domain.Allocation;
import org.baucu.platform.tables.TableTemplate;
import org.baucu.platform.web.Words;
import org.springframework.stereotype.Component;

/** The list of a round as a workbook, with the headings of the page. */
@Component
class RoundExport {

    private final Words words;

    RoundExport(Words words) {
        this.words = words;
    }

    /** What the first conference agreed that each agency nominates. */
    byte[] agreed(Rounds rounds) {
        List<String> header = headings(
                "structure.column.agency",
                "structure.column.group",
                "structure.column.people",
                "structure.column.women",
                "structure.column.minority",
                "structure.column.young",
                "structure.column.nonParty");
        List<List<String>> rows = rounds.first().map(Conference::agreed).orElse(List.of()).stream()
                .map(RoundExport::row)
                .toList();
        return TableTemplate.xlsx(words.of("rounds.sheet", 1), header, rows, "");
    }

    /** Who came before a later conference, and what it said. */
    byte[] candidates(int round, List<RoundLines.Line> lines) {
        List<String> header = headings(
                "rounds.number",
                "candidate.name",
                "candidate.born",
                "candidate.source",
                "candidate.workplace",
                "rounds.traits",
                "conference.column.verdict",
                "conference.column.votes",
                "conference.reason",
                "rounds.step");
        List<List<String>> rows = new ArrayList<>();
        for (RoundLines.Line line : lines) {
            rows.add(List.of(
                    String.valueOf(rows.size() + 1),
                    line.name(),
                    line.born(),
                    line.nominatedBy(),
                    line.workplace(),
                    String.join(", ", line.traits()),
                    line.verdict().isEmpty() ? "" : words.of("conference.verdict." + line.verdict()),
                    line.votes(),
                    line.reason(),
                    line.step()));
        }
        return TableTemplate.xlsx(words.of("rounds.sheet", round), header, rows, "");
    }

    private List<String> headings(String... keys) {
        return List.of(keys).stream().map(key -> words.of(key)).toList();
    }

    private static List<String> row(Allocation one) {
        return List.of(
                one.nameVi(),
                one.group().nameVi(),
                String.valueOf(one.people().all()),
                String.valueOf(one.people().women()),
                String.valueOf(one.people().minority()),
                String.valueOf(one.people().young()),
                String.valueOf(one.people().nonParty()));
    }
}
