/**
 * Assessment: from schedule, ledger and day to a verdict on everything owed, with its reason.
 *
 * <p>An {@link dev.norms.calendar.assessment.Assessment} has a {@link dev.norms.calendar.assessment.Finding} with a
 * {@link dev.norms.calendar.assessment.Verdict} for every obligation and every standing duty.
 * {@link dev.norms.calendar.assessment.Findings} are filtered, grouped and rolled up to a
 * {@link dev.norms.calendar.assessment.Rate}; a {@link dev.norms.calendar.assessment.Matrix} shows them as a table, and
 * {@link dev.norms.calendar.assessment.Reminders} lists those that need attention.
 *
 * <p>A norm such as "an assembly each quarter" passes through these types on its way to a finding:
 *
 * <ol>
 *   <li>{@code Norm} and {@code Demand}, with a {@code CountRequirement};
 *   <li>planned: {@code Families} and {@code CountFamily} give its {@code Timing}; {@code CompiledNorms} has its
 *       {@code Duty} and, from {@code Windows}, each {@code Window} in a {@code CountTemplate};
 *       {@code OrganizationPlan} makes an {@code ObligationTemplate} in {@code SharedTemplates}, which
 *       {@code OwnerTemplates} join with the owners of a {@code PlanScope}; {@code PlanTable} puts them in
 *       {@code RowOrder} and makes the {@code Obligation} of a {@code Schedule}, which a {@code Timetable} plans;
 *   <li>judged: {@code BatchCounter} counts the records of the {@code Ledger} in {@code CountingWindows},
 *       {@code VerdictRule} makes the verdict of the sum, {@code VerdictTable} keeps it for the {@code Finding} of an
 *       {@code Assessment};
 *   <li>explained: {@code Assessor} has the {@code Counter} make a {@code Match} of every record by
 *       {@code EvidenceMatcher} and a {@code Tally} of all, and {@code Wording} puts the {@code Decision} into words.
 * </ol>
 */
@NullMarked
package dev.norms.calendar.assessment;

import org.jspecify.annotations.NullMarked;
