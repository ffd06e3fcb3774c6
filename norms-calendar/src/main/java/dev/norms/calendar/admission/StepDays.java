package dev.norms.calendar.admission;

import dev.norms.admission.AdmissionStep;
import dev.norms.calendar.workday.WorkCalendar;
import dev.norms.internal.choice.admission.MonthsCounted;
import dev.norms.internal.choice.admission.ProbationEnd;
import dev.norms.internal.choice.admission.PublicNoticeStart;
import dev.norms.procedure.Gate;
import dev.norms.procedure.StepRule;
import dev.norms.procedure.TimeLimit;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The days of the steps of one case, taken or assumed, and the days that follow from them. */
final class StepDays {
    private static final int DAYS_PER_MONTH = 30;

    private final AdmissionContext context;
    private final boolean underGeneralBranch;
    private final @Nullable LocalDate[] lastTaken;
    private final @Nullable LocalDate[] firstTaken;
    private @Nullable LocalDate extendedTo;

    StepDays(AdmissionContext context, boolean underGeneralBranch) {
        this.context = context;
        this.underGeneralBranch = underGeneralBranch;
        this.lastTaken = new LocalDate[StepTable.STEPS];
        this.firstTaken = new LocalDate[StepTable.STEPS];
    }

    private StepDays(StepDays other) {
        this.context = other.context;
        this.underGeneralBranch = other.underGeneralBranch;
        this.lastTaken = other.lastTaken.clone();
        this.firstTaken = other.firstTaken.clone();
        this.extendedTo = other.extendedTo;
    }

    /** Returns a copy, to which steps that are only assumed can be added. */
    StepDays copy() {
        return new StepDays(this);
    }

    /** The day on which a step was last taken; null if it was not taken, or has to be taken again. */
    @Nullable
    LocalDate takenOn(AdmissionStep step) {
        return lastTaken[StepTable.index(step)];
    }

    /** Adds a step; keeps both the first and the last day on which it was taken. */
    void take(AdmissionStep step, LocalDate day) {
        int index = StepTable.index(step);
        lastTaken[index] = day;
        firstTaken[index] = firstTaken[index] == null ? day : firstTaken[index];
    }

    /** Forgets the last day of a step that has to be taken again; its first day stays. */
    void reopen(AdmissionStep step) {
        lastTaken[StepTable.index(step)] = null;
    }

    /** Moves the end of probation to a day. */
    void extendTo(LocalDate day) {
        extendedTo = day;
    }

    boolean isExtended() {
        return extendedTo != null;
    }

    /**
     * Returns whether a step was taken or need not be: the step of a former edition that it replaces was taken, or only
     * branches under a general branch take it and this one is under none.
     */
    boolean isMet(AdmissionStep step, StepTable table) {
        if (takenOn(step) != null) {
            return true;
        }
        StepRule rule = table.rule(step);
        return rule != null
                && ((rule.isUnderGeneralBranch() && !underGeneralBranch) || replacedOn(rule, table) != null);
    }

    /**
     * Returns the day from which a step was met, for a periodic step the first one; null if it was not met, or is not
     * required.
     */
    @Nullable
    LocalDate metOn(AdmissionStep step, StepTable table) {
        StepRule rule = table.rule(step);
        LocalDate own = step.isPeriodic() ? firstTaken[StepTable.index(step)] : takenOn(step);
        return own != null || rule == null ? own : replacedOn(rule, table);
    }

    /** The day of the former edition's step that a step replaces, if that edition was in force then; else null. */
    private @Nullable LocalDate replacedOn(StepRule rule, StepTable table) {
        if (rule.replaces().isEmpty()) {
            return null;
        }
        LocalDate day = takenOn(rule.replaces().get());
        if (day == null) {
            return null;
        }
        StepTable then = context.on(day);
        return then != table && then.rule(rule.replaces().get()) != null ? day : null;
    }

    /** The first day after probation, moved by an extension; null while the beginning of probation is unknown. */
    @Nullable
    LocalDate probationEnd(StepTable table) {
        Gate.ProbationOver rule = table.probation();
        if (extendedTo != null || rule == null) {
            return extendedTo;
        }
        LocalDate from = takenOn(rule.from());
        if (from == null) {
            return null;
        }
        LocalDate end = from.plusMonths(rule.months());
        return context.holds(ProbationEnd.NEXT_DAY) ? end.plusDays(1) : end;
    }

    /** Returns the first day on which a gate is open; null if it does not depend on days or its step was not taken. */
    @Nullable
    LocalDate opensOn(Gate gate, StepTable table) {
        if (gate instanceof Gate.Cultivation cultivation) {
            LocalDate from = takenOn(cultivation.from());
            return from == null ? null : from.plusMonths(cultivation.months());
        }
        if (gate instanceof Gate.NoticeOver notice) {
            LocalDate first = takenOn(notice.notice());
            return first == null ? null : afterNotice(first, notice.workingDays());
        }
        return gate instanceof Gate.ProbationOver ? probationEnd(table) : null;
    }

    private LocalDate afterNotice(LocalDate first, int workingDays) {
        WorkCalendar calendar = context.calendar.workdays();
        // the first day counts if it is a working day, unless by the reading the notice counts from the next day
        int further =
                calendar.isWorkingDay(first) && !context.holds(PublicNoticeStart.NEXT) ? workingDays - 1 : workingDays;
        return calendar.plus(first, further).plusDays(1);
    }

    /** The last day on which a step is within its limit; null if the day from which the limit runs is not known. */
    @Nullable
    LocalDate latest(TimeLimit limit, AdmissionStep step, StepTable table) {
        return latest(limit, step, table, limit instanceof TimeLimit.Within within ? within.months() : 0);
    }

    /** The last day of the limit of a special case; null if the day from which the limit runs is not known. */
    @Nullable
    LocalDate latestInSpecialCase(TimeLimit limit, AdmissionStep step, StepTable table) {
        return latest(limit, step, table, limit instanceof TimeLimit.Within within ? within.atMost() : 0);
    }

    private @Nullable LocalDate latest(TimeLimit limit, AdmissionStep step, StepTable table, int monthsWithin) {
        if (limit instanceof TimeLimit.Within within) {
            LocalDate from = runsFrom(within, step, table);
            return from == null ? null : plusMonths(from, monthsWithin);
        }
        if (limit instanceof TimeLimit.Every every) {
            LocalDate last = takenOn(step) == null ? takenOn(every.from()) : takenOn(step);
            return last == null ? null : last.plusMonths(every.months());
        }
        LocalDate end = probationEnd(table);
        return end == null ? null : end.plusMonths(((TimeLimit.AroundExpiry) limit).after());
    }

    /**
     * Returns the first usual day of a step around the end of probation; null under other limits, or while the
     * beginning of probation is unknown.
     */
    @Nullable
    LocalDate usualFrom(TimeLimit limit, StepTable table) {
        LocalDate end = probationEnd(table);
        return limit instanceof TimeLimit.AroundExpiry around && end != null ? end.minusMonths(around.before()) : null;
    }

    private LocalDate plusMonths(LocalDate from, int months) {
        return context.holds(MonthsCounted.THIRTY_DAYS)
                ? from.plusDays((long) months * DAYS_PER_MONTH)
                : from.plusMonths(months);
    }

    /**
     * Returns the day from which a limit runs; a limit that is new in an edition, at the earliest from its first day.
     */
    private @Nullable LocalDate runsFrom(TimeLimit.Within within, AdmissionStep step, StepTable table) {
        LocalDate from = takenOn(within.from());
        if (from == null) {
            return null;
        }
        StepTable then = context.on(from);
        LocalDate inForceFrom = table.edition().inForce().from();
        return then == table || !from.isBefore(inForceFrom) || isLimited(then.rule(step), within.from())
                ? from
                : inForceFrom;
    }

    private static boolean isLimited(@Nullable StepRule rule, AdmissionStep from) {
        return rule != null
                && rule.limits().stream()
                        .anyMatch(limit -> limit instanceof TimeLimit.Within within && within.from() == from);
    }

    /** Returns the later of two days; the first if there is no other. */
    static LocalDate later(LocalDate one, @Nullable LocalDate other) {
        return other == null || one.isAfter(other) ? one : other;
    }
}
