/**
 * Admissions of members on a day: the stage that each has reached, its next steps, and the first and last day for each
 * step.
 *
 * <p>{@link dev.norms.calendar.admission.Admissions} has an {@link dev.norms.calendar.admission.AdmissionCase} for
 * every person of whom a step is recorded; a case has its steps, its
 * {@link dev.norms.calendar.admission.AdmissionFinding}s, its {@link dev.norms.calendar.admission.NextStep}s and its
 * {@link dev.norms.calendar.admission.AdmissionState}. A {@link dev.norms.calendar.admission.Funnel} counts them. The
 * rules are data of {@code dev.norms.procedure}: the walk judges what was recorded, the finder of next steps what may
 * follow, both by the same days.
 *
 * <pre>{@code
 * Admissions admissions = Admissions.of(book, college, ledger, days, asOf);
 * for (AdmissionCase one : admissions.open(branch)) {
 *     System.out.println(one.person() + " " + one.stage().label().zh() + " " + one.reason().zh());
 * }
 * admissions.reaching(AdmissionStage.PROBATION, graduation); // who can be admitted by then
 * }</pre>
 */
@NullMarked
package dev.norms.calendar.admission;

import org.jspecify.annotations.NullMarked;
