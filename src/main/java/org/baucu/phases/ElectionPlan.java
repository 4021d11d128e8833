package org.baucu.phases;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.baucu.election.RuleSet;
import org.baucu.platform.tables.TableText;

/**
 * What is known of an election that is being set up, as it was typed.
 *
 * @param title full title
 * @param ruleSet code of the law
 * @param electionDay ISO date
 * @param announcedOn ISO date
 */
public record ElectionPlan(String title, String ruleSet, String electionDay, String announcedOn) {

    public static final ElectionPlan EMPTY = new ElectionPlan("", "", "", "");

    public ElectionPlan {
        title = TableText.clean(title);
        ruleSet = TableText.clean(ruleSet);
        electionDay = TableText.clean(electionDay);
        announcedOn = TableText.clean(announcedOn);
    }

    public Optional<RuleSet> law() {
        return RuleSet.of(ruleSet);
    }

    public Optional<LocalDate> day() {
        return date(electionDay);
    }

    public Optional<LocalDate> announced() {
        return date(announcedOn);
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException notADate) {
            return Optional.empty();
        }
    }
}
