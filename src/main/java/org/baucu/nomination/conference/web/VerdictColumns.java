package org.baucu.nomination.conference.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.baucu.nomination.Candidate;
import org.baucu.nomination.CouncilCase;
import org.baucu.nomination.MeetingPlace;
import org.baucu.nomination.conference.ConferenceScope;
import org.baucu.nomination.conference.domain.CandidateVerdict;
import org.baucu.nomination.conference.domain.Verdict;
import org.baucu.nomination.conference.domain.VerdictRules;
import org.baucu.nomination.meeting.VoterConfidence;
import org.baucu.platform.VietnamTime;
import org.baucu.platform.rows.Column;
import org.baucu.platform.rows.RowReader;
import org.springframework.stereotype.Component;

/** The verdicts of the second or third conference as a table: the candidates are given, what was said of each is typed. */
@Component
class VerdictColumns {

    private static final String CANDIDATE = "candidate";
    private static final String NAME = "name";
    private static final String BORN = "born";
    private static final String NOMINATED_BY = "nominatedBy";
    private static final String WORKPLACE = "workplace";
    private static final String RESIDENCE = "residence";
    private static final String VERDICT = "verdict";
    private static final String VOTES = "votes";
    private static final String REASON = "reason";
    private static final String SPECIAL = "special";

    private final ConferenceScope scope;
    private final CandidateWords words;

    VerdictColumns(ConferenceScope scope, CandidateWords words) {
        this.scope = scope;
        this.words = words;
    }

    /** The columns; the third conference has more. */
    static List<Column> of(boolean last) {
        List<Column> columns = new ArrayList<>(List.of(
                Column.id(CANDIDATE),
                Column.given(NAME, "Họ và tên"),
                Column.given(BORN, "Ngày sinh"),
                Column.given(NOMINATED_BY, "Giới thiệu bởi"),
                Column.given(WORKPLACE, "Tín nhiệm nơi công tác")));
        if (last) {
            columns.add(Column.given(RESIDENCE, "Tín nhiệm nơi cư trú"));
        }
        columns.add(Column.choice(
                VERDICT,
                VerdictRules.VERDICT,
                Arrays.stream(Verdict.values())
                        .filter(verdict -> last || verdict != Verdict.NOT_PRESENTED)
                        .map(verdict -> new Column.Option(verdict.code(), verdict.nameVi()))
                        .toList()));
        columns.add(Column.number(VOTES, VerdictRules.VOTES));
        columns.add(Column.text(REASON, VerdictRules.REASON));
        if (last) {
            columns.add(Column.text(SPECIAL, "Trường hợp đặc biệt (lý do)"));
        }
        return columns;
    }

    /** Reads the rows. */
    static List<CandidateVerdict> read(RowReader reader, boolean last) {
        List<CandidateVerdict> verdicts = new ArrayList<>();
        for (int i = 0; i < reader.count(); i++) {
            int row = i;
            String special = last ? reader.text(row, SPECIAL) : "";
            Verdict.of(reader.choice(row, VERDICT))
                    .ifPresent(verdict -> verdicts.add(new CandidateVerdict(
                            reader.text(row, CANDIDATE),
                            verdict,
                            reader.optionalNumber(row, VOTES),
                            reader.text(row, REASON),
                            special)));
        }
        return verdicts;
    }

    /** The candidates before a conference with what was said of them so far. */
    List<Map<String, String>> rows(CouncilCase of, List<CandidateVerdict> said) {
        Map<String, CandidateVerdict> spoken = said.stream()
                .collect(Collectors.toMap(CandidateVerdict::candidateId, one -> one, (first, again) -> first));
        Map<String, List<VoterConfidence>> results = scope.confidence(of.council());
        return scope.before(of).stream()
                .map(candidate -> row(
                        candidate,
                        results.getOrDefault(candidate.id(), List.of()),
                        Optional.ofNullable(spoken.get(candidate.id()))))
                .toList();
    }

    private Map<String, String> row(
            Candidate candidate, List<VoterConfidence> results, Optional<CandidateVerdict> spoken) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put(CANDIDATE, candidate.id());
        row.put(NAME, candidate.person().fullName());
        row.put(BORN, VietnamTime.format(candidate.person().birthDate()));
        row.put(NOMINATED_BY, words.nominatedBy(candidate));
        row.put(WORKPLACE, CandidateWords.confidence(results, MeetingPlace.WORKPLACE));
        row.put(RESIDENCE, CandidateWords.confidence(results, MeetingPlace.RESIDENCE));
        row.put(VERDICT, spoken.map(one -> one.verdict().code()).orElse(""));
        row.put(
                VOTES,
                spoken.filter(one -> one.votes().isPresent())
                        .map(one -> String.valueOf(one.votes().getAsInt()))
                        .orElse(""));
        row.put(REASON, spoken.map(CandidateVerdict::reason).orElse(""));
        row.put(SPECIAL, spoken.map(CandidateVerdict::specialReason).orElseGet(() -> results.stream()
                .map(VoterConfidence::specialReason)
                .filter(reason -> !reason.isBlank())
                .findFirst()
                .orElse("")));
        return row;
    }
}
