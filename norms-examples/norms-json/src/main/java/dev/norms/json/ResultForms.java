package dev.norms.json;

import dev.norms.calendar.assessment.Finding;
import dev.norms.calendar.assessment.Matrix;
import dev.norms.calendar.assessment.Reminders;
import dev.norms.calendar.composition.Composition;
import dev.norms.calendar.obligation.Obligation;
import dev.norms.calendar.question.ActivityEffect;
import dev.norms.calendar.question.ActivityEffects;
import dev.norms.calendar.question.DateShift;
import dev.norms.calendar.question.Difference;
import dev.norms.calendar.question.WhyNotOwed;
import dev.norms.label.Label;
import dev.norms.ledger.Activity;
import dev.norms.organization.OrganizationId;
import dev.norms.time.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** The JSON forms of results about obligations; all but two, which have a method {@code value}, are write-only. */
final class ResultForms {
    private ResultForms() {}

    /** The reminders of a day. */
    record OfReminders(LocalDate day, List<Reminders.Reminder> needs) {
        static OfReminders of(Reminders reminders) {
            return new OfReminders(reminders.asOf(), reminders.reminders());
        }
    }

    /** A reminder: a finding that needs attention. */
    record OfReminder(Finding finding, Optional<LocalDate> since, Optional<LocalDate> due, OptionalLong daysLeft) {
        static OfReminder of(Reminders.Reminder reminder) {
            return new OfReminder(reminder.finding(), reminder.since(), reminder.due(), reminder.daysLeft());
        }
    }

    /** A matrix of findings by organization and period. */
    record OfMatrix(List<OrganizationId> organizations, List<Period> periods, List<MatrixCell> cells) {
        static OfMatrix of(Matrix matrix) {
            return new OfMatrix(
                    matrix.organizations(),
                    matrix.periods(),
                    matrix.organizations().stream()
                            .flatMap(row ->
                                    matrix.periods().stream().flatMap(column -> MatrixCell.of(matrix, row, column)))
                            .toList());
        }
    }

    /** The required and existing bodies and posts of an organization. */
    record OfComposition(int owed, int held, List<Label> facts, List<Label> missing, Optional<Label> advice) {
        static OfComposition of(Composition found) {
            return new OfComposition(found.owed(), found.held(), found.facts(), found.missing(), found.advice());
        }

        Composition value() {
            return new Composition(owed, held, facts, missing, advice);
        }
    }

    /** The reason why nothing is owed, or what is owed after all. */
    record OfWhyNotOwed(List<Obligation> obligations, Optional<Label> reason) {
        static OfWhyNotOwed of(WhyNotOwed why) {
            return new OfWhyNotOwed(why.obligations(), why.reason());
        }

        WhyNotOwed value() {
            return new WhyNotOwed(obligations, reason);
        }
    }

    /** The difference between two findings about one obligation. */
    record OfDifference(Set<Difference.Kind> kinds, Optional<Finding> before, Optional<Finding> after) {
        static OfDifference of(Difference difference) {
            return new OfDifference(difference.kinds(), difference.before(), difference.after());
        }
    }

    /** The change of one obligation between two schedules. */
    record OfDateShift(Set<DateShift.Kind> kinds, Optional<Obligation> before, Optional<Obligation> after) {
        static OfDateShift of(DateShift shift) {
            return new OfDateShift(shift.kinds(), shift.before(), shift.after());
        }
    }

    /** The effects of an activity: the obligations that it counts for, and those that it does not. */
    record OfActivityEffects(Activity activity, List<ActivityEffect> uses) {
        static OfActivityEffects of(ActivityEffects effects) {
            return new OfActivityEffects(effects.activity(), effects.all());
        }
    }
}
