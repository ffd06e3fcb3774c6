/**
 * The second arrow: schedule × ledger × day → how everything owed stands, and why.
 *
 * <p>An {@link dev.norms.calendar.assessment.Assessment} has a {@link dev.norms.calendar.assessment.Finding} for every
 * obligation, bound or not, and every standing duty. What counts is decided in {@code dev.norms.calendar.counting}; the
 * {@code Assessor} makes the verdict of it, and the {@code Explainer} writes the same decision out with its trace.
 * {@link dev.norms.calendar.assessment.Findings} are rolled up by whatever groups them, a
 * {@link dev.norms.calendar.assessment.Matrix} is the table of them, and
 * {@link dev.norms.calendar.assessment.Attention} is what of them needs attention. Nothing here knows a norm by its id.
 * May import: norms-core, workday, academic, schedule, counting.
 */
@NullMarked
package dev.norms.calendar.assessment;

import org.jspecify.annotations.NullMarked;
