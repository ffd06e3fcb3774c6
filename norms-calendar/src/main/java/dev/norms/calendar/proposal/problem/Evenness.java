package dev.norms.calendar.proposal.problem;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import dev.norms.calendar.obligation.Window;
import dev.norms.calendar.workday.WorkCalendar;
import dev.norms.evidence.ActivityKind;
import dev.norms.organization.OrganizationId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * The days of meetings if they were spread evenly: the series of meetings of an organization share each period,
 * committees first, so that an assembly follows its committee.
 */
final class Evenness {
    private static final int WEEK = 7;

    /** Committees first. */
    private static final Comparator<Series> IN_ORDER = Comparator.comparing(Series::isNotCommittee)
            .thenComparing(Series::kind)
            .thenComparing(Series::part);

    private final WorkCalendar workdays;
    private final ImmutableListMultimap<Series, Series> series;

    Evenness(WorkCalendar workdays, List<Need> needs) {
        this.workdays = workdays;
        this.series = Multimaps.index(
                needs.stream().map(Series::of).distinct().sorted(IN_ORDER).toList(), Series::group);
    }

    /** A series of meetings; documents and activities are separate series, and the documents of all persons are one. */
    private record Series(OrganizationId organization, boolean isDocument, String kind, String part) {
        static Series of(Need need) {
            Need.Form form = need.form();
            return new Series(
                    form.organization(),
                    form.isDocument(),
                    form.kind(),
                    form.part().orElse(""));
        }

        /** Returns the key of all series that share the periods of an organization with this one. */
        Series group() {
            return new Series(organization, isDocument, "", "");
        }

        boolean isNotCommittee() {
            return !kind.equals(ActivityKind.BRANCH_COMMITTEE_MEETING.code());
        }
    }

    /** Returns the number of working days between a day and the evenly spread one. */
    int distance(Meeting meeting, LocalDate date) {
        Window window = meeting.need().window();
        List<Series> own = series.get(Series.of(meeting.need()).group());
        int place = own.indexOf(Series.of(meeting.need()));
        int working = workdays.count(window.opens(), window.due().plusDays(1));
        // each of the times has an equal share of the window, and each series an equal share of that: its middle
        int even = (2 * (meeting.copy() * own.size() + place) + 1)
                * working
                / (2 * own.size() * meeting.need().times());
        int at = workdays.count(window.opens(), date);
        return Math.abs(at - even);
    }

    /**
     * Returns how crowded a day is, from 0 to 2: one for the last week before the due day of a window longer than two
     * weeks, and one for a day outside the part of the window for this one of several meetings.
     */
    int crowding(Meeting meeting, LocalDate date) {
        Window window = meeting.need().window();
        int crowded = window.opens().plusDays(2 * WEEK).isBefore(window.due())
                        && date.isAfter(window.due().minusDays(WEEK))
                ? 1
                : 0;
        int times = meeting.need().times();
        int working = workdays.count(window.opens(), window.due().plusDays(1));
        int at = workdays.count(window.opens(), date) * times;
        boolean isInShare = at >= meeting.copy() * working && at < (meeting.copy() + 1) * working;
        return times > 1 && !isInShare ? crowded + 1 : crowded;
    }
}
