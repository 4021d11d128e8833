package org.baucu.nomination.meeting;

import java.util.EnumMap;
import java.util.Map;
import org.baucu.election.RuleSet;
import org.baucu.nomination.MeetingPlace;
import org.baucu.nomination.NominationLaw;
import org.baucu.nomination.domain.MeetingTerms;
import org.baucu.nomination.meeting.domain.FormTerms;
import org.baucu.nomination.meeting.domain.MeetingForm;
import org.baucu.platform.law.LawTables;
import org.springframework.stereotype.Component;

/** What the law says of voter meetings, from its tables {@code voter-meeting} and {@code meeting-form}. */
@Component
public class MeetingLaw {

    private final NominationLaw law;
    private final LawTables tables;

    public MeetingLaw(NominationLaw law, LawTables tables) {
        this.law = law;
        this.tables = tables;
    }

    /** What a meeting must be, by place. */
    public Map<MeetingPlace, MeetingTerms> terms(RuleSet ruleSet) {
        Map<MeetingPlace, MeetingTerms> terms = new EnumMap<>(MeetingPlace.class);
        for (MeetingPlace place : MeetingPlace.values()) {
            terms.put(place, law.meeting(ruleSet, place));
        }
        return terms;
    }

    /**
     * The forms that a rule set knows.
     *
     * @throws IllegalStateException if the table names a form that is none
     */
    public Map<MeetingForm, FormTerms> forms(RuleSet ruleSet) {
        Map<MeetingForm, FormTerms> forms = new EnumMap<>(MeetingForm.class);
        for (Map<String, Object> row : tables.evaluate("meeting-form", Map.of("ruleSet", ruleSet.code()))) {
            MeetingForm form = MeetingForm.of((String) row.get("form"))
                    .orElseThrow(() -> new IllegalStateException("table meeting-form: unknown form"));
            forms.put(
                    form,
                    new FormTerms(form, (String) row.get("nameVi"), Boolean.TRUE.equals(row.get("byDecision")), (String)
                            row.get("article")));
        }
        return forms;
    }
}
