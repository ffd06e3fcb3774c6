/**
 * Open procedures against dates: where each admission of a member stands, what can come next and from when to when.
 *
 * <p>{@link dev.norms.calendar.progress.Admissions} has an {@link dev.norms.calendar.progress.AdmissionCase} for every
 * person of whom a step is recorded; a case has its steps, its {@link dev.norms.calendar.progress.AdmissionFinding}s,
 * its {@link dev.norms.calendar.progress.NextStep}s and its {@link dev.norms.calendar.progress.AdmissionState}. A
 * {@link dev.norms.calendar.progress.Funnel} counts them. The rules are data of {@code dev.norms.procedure}: the walk
 * judges what was recorded, the outlook what may follow, both by the same days.
 *
 * <pre>{@code
 * Admissions admissions = Admissions.of(book, college, ledger, days, asOf);
 * for (AdmissionCase one : admissions.open(branch)) {
 *     System.out.println(one.person() + " " + one.stage().label().zh() + " " + one.reason().zh());
 * }
 * admissions.reaching(AdmissionStage.PROBATION, graduation); // who can be admitted by then
 * }</pre>
 *
 * <p>May import: core, workday, academic, composition.
 */
@NullMarked
package dev.norms.calendar.progress;

import org.jspecify.annotations.NullMarked;
