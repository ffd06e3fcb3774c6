/**
 * Admissions of members on a day: the stage that each has reached, its next steps, and the first and last day of each
 * of them.
 *
 * <p>{@link dev.norms.calendar.admission.Admissions} has an {@link dev.norms.calendar.admission.AdmissionCase} for
 * every admission of which a step is recorded; a case has its steps, its
 * {@link dev.norms.calendar.admission.AdmissionFinding}s, its {@link dev.norms.calendar.admission.NextStep}s and its
 * {@link dev.norms.calendar.admission.AdmissionState}. A {@link dev.norms.calendar.admission.Funnel} counts them. The
 * rules are data of {@code dev.norms.procedure}: {@code CaseWalk} judges what was recorded, {@code NextStepFinder}
 * finds what may follow, and both read the same days.
 *
 * <pre>{@code
 * Admissions admissions = Admissions.of(book, college, ledger, calendar, asOf);
 * for (AdmissionCase one : admissions.open(branch)) {
 *     System.out.println(one.person() + " " + one.stage().label().zh() + " " + one.reason().zh());
 * }
 * admissions.reaching(AdmissionStage.PROBATION, graduation); // who can be admitted by then
 * }</pre>
 */
@NullMarked
package dev.norms.calendar.admission;

import org.jspecify.annotations.NullMarked;
