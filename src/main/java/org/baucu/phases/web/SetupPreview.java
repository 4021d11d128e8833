package org.baucu.phases.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baucu.calendar.ElectionCalendar;
import org.baucu.calendar.Milestone;
import org.baucu.election.Level;
import org.baucu.phases.ElectionPlan;
import org.baucu.phases.ElectionSetup;
import org.baucu.phases.SeatsSheet;
import org.baucu.platform.VietnamTime;
import org.baucu.platform.Violation;
import org.baucu.platform.files.UploadDrafts;
import org.baucu.territory.ImportProblem;
import org.baucu.territory.UnitImport;
import org.baucu.territory.UnitPreview;
import org.springframework.stereotype.Component;

/** Reads what an administrator has entered for a new election, and stores nothing. */
@Component
class SetupPreview {

    /** Lines of a list of faults that a page shows; the count tells the rest. */
    private static final int SHOWN = 50;

    private final ElectionSetup setup;
    private final ElectionCalendar calendar;
    private final LawNames laws;

    SetupPreview(ElectionSetup setup, ElectionCalendar calendar, LawNames laws) {
        this.setup = setup;
        this.calendar = calendar;
        this.laws = laws;
    }

    /**
     * Reads plan, unit list and seats.
     *
     * @param plan a plan without violations
     */
    View of(ElectionPlan plan, UploadDrafts.Draft unitsFile, Optional<UploadDrafts.Draft> seatsFile) {
        UnitPreview units = UnitImport.preview(
                unitsFile.name(), unitsFile.content(), plan.law().orElseThrow());
        SeatsSheet.Read seats = seatsFile
                .filter(file -> units.acceptable())
                .map(file -> SeatsSheet.read(file.name(), file.content(), units.units(), SeatsSheet.Fixed.NOTHING))
                .orElse(SeatsSheet.Read.NOTHING);
        Map<String, Long> counts = new LinkedHashMap<>();
        Arrays.stream(Level.values())
                .forEach(level -> counts.put(
                        level.nameVi(),
                        units.units().stream().filter(u -> u.level() == level).count()));
        counts.values().removeIf(n -> n == 0);
        List<Milestone> milestones =
                calendar.compute(plan.law().orElseThrow(), plan.day().orElseThrow());
        return new View(
                plan,
                laws.of(plan.law().orElseThrow()),
                plan.day().map(VietnamTime::format).orElseThrow(),
                plan.announced().map(VietnamTime::format).orElseThrow(),
                setup.id(plan, units.units()).orElse(""),
                setup.warnings(plan),
                unitsFile.name(),
                units,
                counts,
                units.problems().stream().limit(SHOWN).toList(),
                seatsFile.map(UploadDrafts.Draft::name).orElse(""),
                seats,
                SeatsSheet.expected(units.units()).size(),
                seats.violations().stream().limit(SHOWN).toList(),
                milestones.stream().filter(m -> m.day().isPresent()).count());
    }

    /**
     * What the page of the preview shows.
     *
     * @param law how the law is called
     * @param electionId the id that the election gets, empty while the units are not good
     * @param counts units by level
     * @param problems the first problems of the unit list
     * @param seatsFile name of the file of seats, empty without one
     * @param bodies bodies that elect deputies
     * @param limits dated limits of the calendar
     */
    record View(
            ElectionPlan plan,
            String law,
            String electionDay,
            String announcedOn,
            String electionId,
            List<Violation> warnings,
            String unitsFile,
            UnitPreview units,
            Map<String, Long> counts,
            List<ImportProblem> problems,
            String seatsFile,
            SeatsSheet.Read seats,
            int bodies,
            List<Violation> seatFaults,
            long limits) {

        public boolean acceptable() {
            return units.acceptable()
                    && !electionId.isEmpty()
                    && seats.violations().isEmpty();
        }
    }
}
