package org.baucu.testsupport;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.baucu.platform.VietnamTime;
import org.baucu.platform.work.CaseKey;
import org.baucu.rehearsal.sample.SampleProvince;

/**
 * One test's own election.
 *
 * @param province the province and what its bodies propose
 */
public record Play(SampleProvince province) {

    public String election() {
        return province.id();
    }

    /** The morning of a day before the election day. */
    public Instant daysBefore(int days) {
        return at(province.electionDay().minusDays(days), LocalTime.of(9, 0));
    }

    public CaseKey master() {
        return CaseKey.of(election(), "election", province.province().code());
    }

    private static Instant at(LocalDate day, LocalTime time) {
        return VietnamTime.at(day, time);
    }
}
