package org.baucu.nomination.campaign.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.baucu.election.RuleSet;
import org.baucu.platform.Violation;
import org.baucu.platform.law.StandaloneLawTables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CampaignRulesTest {

    private static final Instant PUBLISHED = Instant.parse("2021-04-28T01:00:00Z");
    private static final Instant VOTING = Instant.parse("2021-05-23T00:00:00Z");
    private static final Instant LAST = Instant.parse("2021-05-22T00:00:00Z");
    private static final Optional<Instant> INSTRUCTED = Optional.of(PUBLISHED.plusSeconds(60));

    @ParameterizedTest
    @EnumSource(RuleSet.class)
    void meetings_of_all_candidates_of_a_unit_within_the_time_are_lawful(RuleSet ruleSet) {
        assertThat(plan(ruleSet, List.of(meeting(PUBLISHED.plusSeconds(3600)), meeting(LAST.minusSeconds(7200)))))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(RuleSet.class)
    void a_meeting_one_minute_too_late_is_refused(RuleSet ruleSet) {
        CampaignMeeting late = new CampaignMeeting(
                1, LAST.minusSeconds(3600), LAST.plusSeconds(60), "in-person", "Nhà văn hóa", Set.of(1, 2, 3));
        CampaignMeeting inTime =
                new CampaignMeeting(1, LAST.minusSeconds(3600), LAST, "in-person", "Nhà văn hóa", Set.of(1, 2, 3));

        assertThat(violations(ruleSet, List.of(late))).singleElement().satisfies(v -> {
            assertThat(v.code()).isEqualTo("CAMPAIGN-002");
            assertThat(v.sentenceVi()).contains("22/05/2021 07:01", "22/05/2021 07:00", "24 giờ");
        });
        assertThat(plan(ruleSet, List.of(inTime))).isEmpty();
    }

    @Test
    void a_meeting_on_line_is_refused_in_2021_and_lawful_in_2026() {
        for (String form : List.of("online", "hybrid")) {
            CampaignMeeting online = new CampaignMeeting(
                    1,
                    PUBLISHED.plusSeconds(3600),
                    PUBLISHED.plusSeconds(7200),
                    form,
                    "https://tiepxuc.example",
                    Set.of(1, 2, 3));
            assertThat(plan(RuleSet.LAW_85_2015, List.of(online))).containsExactly("CAMPAIGN-003");
            assertThat(plan(RuleSet.LAW_83_2025, List.of(online))).isEmpty();
        }
    }

    @Test
    void a_meeting_before_the_list_is_published_is_refused() {
        assertThat(violations(RuleSet.LAW_85_2015, List.of(meeting(PUBLISHED.minusSeconds(60)))))
                .extracting(Violation::code)
                .contains("CAMPAIGN-001");
    }

    @Test
    void who_is_left_out_of_a_meeting_is_named() {
        CampaignMeeting unequal = new CampaignMeeting(
                1,
                PUBLISHED.plusSeconds(3600),
                PUBLISHED.plusSeconds(7200),
                "in-person",
                "Nhà văn hóa",
                Set.of(1, 3, 4));

        assertThat(violations(RuleSet.LAW_83_2025, List.of(unequal)))
                .satisfiesExactly(
                        v -> {
                            assertThat(v.code()).isEqualTo("CAMPAIGN-004");
                            assertThat(v.sentenceVi()).contains("Trần Văn Bình");
                        },
                        v -> assertThat(v.code()).isEqualTo("CAMPAIGN-007"));
    }

    @Test
    void a_unit_without_any_meeting_is_refused() {
        CampaignTerms two = new CampaignTerms(
                forms(RuleSet.LAW_85_2015), Optional.of(PUBLISHED), VOTING, Map.of(1, names(), 2, names()));
        assertThat(new CampaignRules(two).plan(List.of(meeting(PUBLISHED.plusSeconds(3600))), INSTRUCTED))
                .extracting(Violation::code)
                .containsExactly("CAMPAIGN-005");
    }

    @Test
    void two_meetings_of_a_unit_at_one_time_are_refused() {
        Instant at = PUBLISHED.plusSeconds(3600);
        assertThat(plan(RuleSet.LAW_85_2015, List.of(meeting(at), meeting(at.plusSeconds(1800)))))
                .containsExactly("CAMPAIGN-009");
    }

    @Test
    void candidates_are_instructed_before_the_first_meeting() {
        CampaignRules rules = new CampaignRules(terms(RuleSet.LAW_85_2015));
        Instant first = PUBLISHED.plusSeconds(3600);

        assertThat(rules.plan(List.of(meeting(first)), Optional.empty()))
                .extracting(Violation::code)
                .containsExactly("CAMPAIGN-010");
        assertThat(rules.plan(List.of(meeting(first)), Optional.of(first)))
                .extracting(Violation::code)
                .containsExactly("CAMPAIGN-011");
        assertThat(rules.plan(List.of(meeting(first)), Optional.of(first.minusSeconds(60))))
                .isEmpty();
    }

    @Test
    void nothing_is_planned_before_the_list_is_published() {
        CampaignTerms before =
                new CampaignTerms(forms(RuleSet.LAW_85_2015), Optional.empty(), VOTING, Map.of(1, names()));
        assertThat(new CampaignRules(before).plan(List.of(), INSTRUCTED))
                .extracting(Violation::code)
                .containsExactly("CAMPAIGN-013");
    }

    @Test
    void a_report_says_who_came_and_what_voters_said_or_why_not() {
        CampaignRules rules = new CampaignRules(terms(RuleSet.LAW_85_2015));
        CampaignMeeting meeting = meeting(PUBLISHED.plusSeconds(3600));
        Instant after = meeting.endsAt().plusSeconds(3600);

        assertThat(report(rules, meeting, new MeetingReport(true, 120, Set.of(), "Đồng tình.", "", ""), after))
                .isEmpty();
        assertThat(report(rules, meeting, new MeetingReport(true, 0, Set.of(), "", "", ""), after))
                .containsExactly("CAMPAIGN-022", "CAMPAIGN-023");
        assertThat(report(rules, meeting, new MeetingReport(true, 120, Set.of(2), "Đồng tình.", "", ""), after))
                .containsExactly("CAMPAIGN-024");
        assertThat(report(rules, meeting, new MeetingReport(false, 0, Set.of(), "", "", ""), after))
                .containsExactly("CAMPAIGN-024", "CAMPAIGN-025");
        assertThat(report(
                        rules,
                        meeting,
                        new MeetingReport(true, 120, Set.of(), "Đồng tình.", "", ""),
                        meeting.startsAt().minusSeconds(1)))
                .containsExactly("CAMPAIGN-020");
        assertThat(rules.report(List.of(meeting), List.of(), after))
                .extracting(Violation::code)
                .containsExactly("CAMPAIGN-021");
    }

    private static List<String> report(CampaignRules rules, CampaignMeeting meeting, MeetingReport report, Instant at) {
        return rules.report(List.of(meeting), List.of(report), at).stream()
                .map(Violation::code)
                .toList();
    }

    private static List<String> plan(RuleSet ruleSet, List<CampaignMeeting> meetings) {
        return violations(ruleSet, meetings).stream().map(Violation::code).toList();
    }

    private static List<Violation> violations(RuleSet ruleSet, List<CampaignMeeting> meetings) {
        return new CampaignRules(terms(ruleSet)).plan(meetings, INSTRUCTED);
    }

    private static CampaignTerms terms(RuleSet ruleSet) {
        return new CampaignTerms(forms(ruleSet), Optional.of(PUBLISHED), VOTING, Map.of(1, names()));
    }

    /** The forms of the law's own table, so that no number of it stands here. */
    private static List<CampaignTerms.Form> forms(RuleSet ruleSet) {
        List<CampaignTerms.Form> forms = new ArrayList<>();
        new StandaloneLawTables()
                .evaluate("campaign-form", Map.of("ruleSet", ruleSet.code()))
                .forEach(row -> forms.add(new CampaignTerms.Form(
                        (String) row.get("form"),
                        (String) row.get("nameVi"),
                        ((Number) row.get("endsHoursBefore")).intValue(),
                        (String) row.get("article"))));
        return forms;
    }

    private static List<String> names() {
        return List.of("Lê Thị An", "Trần Văn Bình", "Phạm Thị Chi");
    }

    private static CampaignMeeting meeting(Instant at) {
        return new CampaignMeeting(1, at, at.plusSeconds(3600), "in-person", "Nhà văn hóa", Set.of(1, 2, 3));
    }
}
