/**
 * Assessment: from schedule, ledger and day to a verdict on everything owed, with its reason.
 *
 * <p>An {@link dev.norms.calendar.assessment.Assessment} has a {@link dev.norms.calendar.assessment.Finding} with a
 * {@link dev.norms.calendar.assessment.Verdict} for every obligation and every standing duty.
 * {@link dev.norms.calendar.assessment.Findings} are filtered, grouped and rolled up to a
 * {@link dev.norms.calendar.assessment.Rate}; a {@link dev.norms.calendar.assessment.Matrix} shows them as a table, and
 * {@link dev.norms.calendar.assessment.Reminders} lists those that need attention.
 *
 * <p>An obligation such as "an assembly each quarter" is a {@link dev.norms.requirement.CountRequirement} in a demand
 * of a norm. On the way to its reason it passes through these types:
 *
 * <ol>
 *   <li>planned: {@code Families} and {@code CountFamily} give its {@code Timing}; {@code CompiledNorms} has its
 *       {@code Duty} and, from {@code Windows}, an {@code ObligationTemplate} for each {@code Window};
 *       {@code OrganizationPlan} gathers those that bind organizations of a kind in {@code SharedTemplates};
 *       {@code PlanTable} puts those of all owners in order and makes each {@code Obligation} of a {@code Schedule};
 *   <li>judged: {@code BatchCounter} counts the records of the {@code Ledger} in {@code CountingWindows}, and
 *       {@code VerdictTable} keeps the verdict on the sum for the {@code Finding} of an {@code Assessment};
 *   <li>explained: {@code Assessor} has {@code Counter} and {@code EvidenceMatcher} make a {@code Match} of every
 *       record and a {@code Tally} of all, and {@code Wording} puts the outcome into words.
 * </ol>
 */
@NullMarked
package dev.norms.calendar.assessment;

import org.jspecify.annotations.NullMarked;
