/**
 * The second arrow: schedule × ledger × day → how everything owed stands, and why.
 *
 * <p>An {@link dev.norms.calendar.assessment.Assessment} has a {@link dev.norms.calendar.assessment.Finding} for every
 * obligation, bound or not, and every standing duty. Evidence is matched in one place ({@code EvidenceMatcher}), which
 * accepts a record or rejects it with the reason; verdict and explanation are its trace. One judge for each way of
 * deciding: records in a window, elections after a term, links on a day. No judge knows a norm by its id. May import:
 * norms-core, workday, academic, schedule.
 */
@NullMarked
package dev.norms.calendar.assessment;

import org.jspecify.annotations.NullMarked;
