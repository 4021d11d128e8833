package org.baucu.home;

import java.util.List;

/**
 * What the home page shows.
 *
 * @param todayVi as in "Thứ Sáu, 09/04/2021"
 * @param place the unit of the body the person acts for, null without one
 * @param likes tasks that can be closed together
 * @param sections open tasks by urgency, empty ones left out
 * @param figures the numbers on top
 * @param watch what somebody who follows or checks the work of others is led to
 * @param countdown null without a running election
 * @param milestones the next limits of the law
 * @param messages the newest messages
 * @param more tasks that are not listed
 */
public record HomeView(
        String todayVi,
        Place place,
        List<Like> likes,
        List<Section> sections,
        Figures figures,
        Watch watch,
        Countdown countdown,
        List<NextMilestone> milestones,
        List<Mail> messages,
        int more) {

    /** A unit with its page. */
    public record Place(String code, String nameVi) {}

    /** Several tasks of one kind, and where they are closed together. */
    public record Like(int count, String nameVi, String bodyVi, String href) {}

    /** @param id anchor and style of the section */
    public record Section(String id, String titleVi, List<Task> tasks) {}

    /**
     * A row of the list.
     *
     * @param detailVi who submitted it or that it came back, empty for nothing
     * @param href where the work is done
     * @param actionVi what the button says
     */
    public record Task(
            TaskState state,
            String nameVi,
            String caseVi,
            String detailVi,
            String workingLimit,
            String legalLimit,
            String href,
            String actionVi,
            boolean overdue) {}

    public record Figures(long overdue, long soon, long approvals, long returned, long done) {}

    /**
     * For people without a body, or with a second role beside it.
     *
     * @param state cases of the province by state, null where the person sees only part of it
     * @param phases phases with cases that are late or nearly
     */
    public record Watch(boolean coordinator, boolean auditor, boolean admin, State state, List<Phase> phases) {

        public boolean any() {
            return coordinator || auditor || admin;
        }
    }

    /** How many cases are in each state. */
    public record State(long none, long run, long soon, long over, long done, long late) {}

    /** A phase that needs attention. */
    public record Phase(String process, String nameVi, long over, long soon) {}

    /**
     * The days that are left.
     *
     * @param daysLeft 0 on election day, negative after it
     * @param passed days gone since the announcement, at most {@code total}
     * @param total days from the announcement to election day
     */
    public record Countdown(long daysLeft, String electionDay, String from, long passed, long total) {

        public long percent() {
            return total <= 0 ? 100 : Math.max(0, Math.min(100, passed * 100 / total));
        }

        /** The large number: days to go, or days since. */
        public long days() {
            return Math.abs(daysLeft);
        }
    }

    /**
     * @param plan the plan's own earlier day as in "08/04", empty without one
     * @param state style and icon, {@code soon}, {@code run} or {@code none}
     */
    public record NextMilestone(
            String dayMonth,
            String plan,
            String nameVi,
            String article,
            boolean verified,
            String state,
            String leftVi) {}

    public record Mail(String moment, String titleVi, String bodyVi, boolean unread) {}
}
