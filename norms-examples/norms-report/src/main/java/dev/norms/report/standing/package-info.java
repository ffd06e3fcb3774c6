/**
 * The standing of a college as people look at it, section by section.
 *
 * <p>{@link dev.norms.report.standing.StandingView} is the whole and has one method for each section: a
 * {@link dev.norms.report.standing.UnitRow} is the light of a unit, a {@link dev.norms.report.standing.Register} the
 * organizations and periods of one kind of meeting, then hours, terms, links, admissions, what is missing and what was
 * not checked; {@link dev.norms.report.standing.AdmissionsView} is a section with parts of its own. Rows are made when
 * a page or sheet comes to them, so that a large college needs no more memory than a small one. Another section is
 * another view class with its method in the whole, a template under {@code part} and a sheet. Belongs here: choice and
 * wording. Does not belong here: verdicts, rates and reasons, which are the library's; layout (page, sheet). May
 * import: unit.
 */
@NullMarked
package dev.norms.report.standing;

import org.jspecify.annotations.NullMarked;
