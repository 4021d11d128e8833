package org.baucu.nomination.conference.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baucu.nomination.Council;
import org.baucu.nomination.conference.ConferenceScope;
import org.baucu.nomination.conference.domain.CandidateVerdict;
import org.baucu.nomination.conference.domain.Conference;
import org.baucu.nomination.conference.domain.Participant;
import org.baucu.nomination.conference.domain.RoundMethod;
import org.baucu.nomination.structure.domain.Allocation;
import org.baucu.platform.VietnamTime;
import org.baucu.platform.rows.Column;
import org.baucu.platform.rows.RowReader;
import org.springframework.stereotype.Component;

/** What the minutes of a conference say above their table: when, where, who, how. */
@Component
class MinutesFields {

    private static final String HELD_ON = "heldOn";
    private static final String PLACE = "place";
    private static final String CHAIR = "chair";
    private static final String SECRETARY = "secretary";
    private static final String METHOD = "method";
    private static final String SEALED = "sealed";
    private static final String COUNTERS = "counters";
    private static final String COURSE = "course";

    private final ConferenceScope scope;
    private final CandidateWords words;

    MinutesFields(ConferenceScope scope, CandidateWords words) {
        this.scope = scope;
        this.words = words;
    }

    /** The fields for a council: one per body that takes part. */
    List<Column> of(Council council) {
        List<Column> head = new ArrayList<>(List.of(
                Column.date(HELD_ON, "Ngày tổ chức"),
                Column.text(PLACE, "Địa điểm"),
                Column.text(CHAIR, "Chủ tọa"),
                Column.text(SECRETARY, "Thư ký")));
        for (Participant one : scope.participants(council)) {
            head.add(Column.number(one.field(), words.participant(one)));
        }
        head.add(Column.choice(
                METHOD,
                "Hình thức",
                Arrays.stream(RoundMethod.values())
                        .map(method -> new Column.Option(method.code(), method.nameVi()))
                        .toList()));
        head.add(Column.number(COUNTERS, "Số người của Tổ kiểm phiếu (nếu biểu quyết)"));
        head.add(Column.yesNo(SEALED, "Phiếu biểu quyết đóng dấu của Mặt trận (nếu bỏ phiếu kín)"));
        head.add(Column.lines(COURSE, "Diễn biến"));
        return head;
    }

    /** What a conference has there. */
    Map<String, String> texts(Council council, Conference held) {
        Map<String, String> head = new LinkedHashMap<>();
        head.put(HELD_ON, VietnamTime.format(held.heldOn()));
        head.put(PLACE, held.place());
        head.put(CHAIR, held.chair());
        head.put(SECRETARY, held.secretary());
        head.put(METHOD, held.method().code());
        head.put(SEALED, held.sealed() ? "Có" : "");
        head.put(COUNTERS, held.counters() == 0 ? "" : String.valueOf(held.counters()));
        head.put(COURSE, held.course());
        scope.participants(council)
                .forEach(one ->
                        head.put(one.field(), String.valueOf(held.present().getOrDefault(one.code(), 0))));
        return head;
    }

    /** Reads the fields into a conference with what was read below them. */
    Conference read(Council council, RowReader reader, List<Allocation> agreed, List<CandidateVerdict> verdicts) {
        int head = RowReader.HEAD;
        Map<String, Integer> present = new LinkedHashMap<>();
        for (Participant one : scope.participants(council)) {
            present.put(one.code(), reader.optionalNumber(head, one.field()).orElse(0));
        }
        return new Conference(
                reader.date(head, HELD_ON),
                reader.required(head, PLACE),
                reader.required(head, CHAIR),
                reader.required(head, SECRETARY),
                present,
                RoundMethod.of(reader.choice(head, METHOD)).orElse(RoundMethod.AGREEMENT),
                reader.optionalYes(head, SEALED).orElse(false),
                reader.optionalNumber(head, COUNTERS).orElse(0),
                reader.required(head, COURSE),
                agreed,
                verdicts);
    }
}
