package org.baucu.home;

import java.util.List;

/**
 * What the home page shows.
 *
 * @param todayVi as in "Thứ Sáu, 09/04/2021"
 * @param place the unit of the body the person acts for, null without one
 * @param sections open tasks by urgency, empty ones left out
 * @param figures the numbers on top
 * @param countdown null without a running election
 * @param milestones the next limits of the law
 * @param messages the newest messages
 * @param more tasks that are not listed
 */
public record HomeView(
        String todayVi,
        Place place,
        List<Section> sections,
        Figures figures,
        Countdown countdown,
        List<NextMilestone> milestones,
        List<Mail> messages,
        int more) {

    /** A unit with its page. */
    public record Place(String code, String nameVi) {}

    /** @param id anchor and style of the section */
    public record Section(String id, String titleVi, List<Task> tasks) {}

    /**
     * A row of the list.
     *
     * @param href where the work is done
     * @param actionVi what the button says
     */
    public record Task(
            TaskState state,
            String nameVi,
            String caseVi,
            String workingLimit,
            String legalLimit,
            String href,
            String actionVi,
            boolean overdue) {}

    public record Figures(long overdue, long soon, long approvals, long returned, long done) {}

    /**
     * The days that are left.
     *
     * @param passed days gone since the announcement
     * @param total days from the announcement to election day
     */
    public record Countdown(long daysLeft, String electionDay, String from, long passed, long total) {

        public long percent() {
            return total <= 0 ? 100 : Math.max(0, Math.min(100, passed * 100 / total));
        }
    }

    /** @param state style and icon, {@code soon}, {@code run} or {@code none} */
    public record NextMilestone(
            String dayMonth,
            String daysBefore,
            String nameVi,
            String article,
            boolean verified,
            String state,
            String leftVi) {}

    public record Mail(String moment, String titleVi, String bodyVi, boolean unread) {}
}
