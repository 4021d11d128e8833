package org.baucu.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.baucu.HeadlessApplication;
import org.baucu.election.RuleSet;
import org.baucu.platform.VietnamTime;
import org.baucu.platform.law.StandaloneLawTables;
import org.baucu.rehearsal.sample.SampleProvince;
import org.baucu.testsupport.PostgresDatabase;
import org.baucu.testsupport.TinyProvince;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;

/** A short rehearsal on PostgreSQL with the job executor at work: every case goes wrong at first, late or with a mistake. */
class RehearsalOnPostgresTest {

    private static final long SEED = 1;
    private static final int DAYS_BEFORE = 20;

    /** What goes on after the lists are published, and the masters that wait for it. */
    static final Set<String> NOT_OVER = Set.of(
            "ballot-proof",
            "campaign",
            "candidacy",
            "candidate-biographies",
            "deliver-biographies",
            "election",
            "petition",
            "phase-in-district",
            "phase-in-province",
            "post-candidate-lists",
            "remove-candidate");

    @AfterEach
    void realTime() {
        ClockUtil.reset();
    }

    @Test
    void a_province_is_prepared_although_every_case_goes_wrong_at_first() throws InterruptedException {
        SampleProvince province = TinyProvince.of("tiny-2021", RuleSet.LAW_85_2015, new StandaloneLawTables());
        LocalDate last = province.electionDay().minusDays(DAYS_BEFORE);
        Instant until = VietnamTime.at(last.plusDays(1), LocalTime.MIDNIGHT);
        Map<String, String> settings = new HashMap<>(PostgresDatabase.create().settings());
        settings.put("baucu.rehearsal.autoplay", "false");
        try (ConfigurableApplicationContext context = HeadlessApplication.start(settings)) {
            context.getBean(SampleLoader.class).load(province, SEED);
            Script script = new Script(province, SEED, 1, Optional.empty());
            context.getBean(Player.class).play(script, until, tick -> {});
            context.getBean(Outbox.class).awaitEmpty();
            RehearsalReport report = context.getBean(ReportWriter.class).write(script, last);

            assertThat(report.incidents()).isZero();
            assertThat(report.processes()).isNotEmpty().allSatisfy(p -> {
                assertThat(p.failed()).as(p.id()).isZero();
                if (!NOT_OVER.contains(p.id())) {
                    assertThat(p.open()).as("open " + p.id()).isZero();
                }
            });
            assertThat(report.lists()).hasSize(province.unitsOfCouncil().size()).allSatisfy(list -> assertThat(
                            list.violations())
                    .as("%s of %s", list.body(), list.unit())
                    .isEmpty());
            assertThat(report.good()).isTrue();
            assertThat(report.candidates()).containsKeys("official", "refused", "not-presented", "withdrawn");
            assertThat(report.bodies().commissions()).isEqualTo(3);
            assertThat(report.bodies().boards())
                    .isEqualTo(province.electoralUnits().size());
            assertThat(report.bodies().teams())
                    .isEqualTo(province.pollingAreas().size());
            assertThat(report.violationsRaised()).isPositive();
            assertThat(report.reminders()).isPositive();
            assertThat(report.escalations()).isPositive();
            assertThat(report.processes()).anySatisfy(p -> assertThat(p.late()).isPositive());
        }
    }
}
