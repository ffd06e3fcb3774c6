/**
 * The report on a college's standing, section by section.
 *
 * <p>{@link dev.norms.report.standing.StandingView} has one method for each section: a
 * {@link dev.norms.report.standing.UnitRow} is the light of a unit; then come hours, terms, links, admissions, missing
 * and unchecked obligations. What comes next, registers and reasons are in {@code agenda}, {@code register} and
 * {@code reason}. {@link dev.norms.report.standing.AdmissionsView} is a section with several parts. Rows are created
 * when a page or sheet needs them, so that a large college needs no more memory than a small one. To add a section, add
 * a row or view class, a method in {@code StandingView}, a template under {@code part} and a sheet. Verdicts, rates and
 * reasons come from the library.
 */
@NullMarked
package dev.norms.report.standing;

import org.jspecify.annotations.NullMarked;
