/**
 * How the document is read where it is vague or silent, and the upper rules that fill what it leaves open.
 *
 * <p>{@link dev.norms.opinion.reading.WindowReadings}: which days a word such as 年底 means;
 * {@link dev.norms.opinion.reading.FrequencyReadings}: how often 定期 is;
 * {@link dev.norms.opinion.reading.ScopeReadings}: who is bound, and by how much;
 * {@link dev.norms.opinion.reading.CountingReadings}: what counts, and when;
 * {@link dev.norms.opinion.reading.AdmissionReadings}: how the rules on admission are read;
 * {@link dev.norms.opinion.reading.VoteReadings}: how meetings and elections decide.
 * {@link dev.norms.opinion.reading.UpperRules} lists the rules above. {@link dev.norms.opinion.reading.Discrepancies}
 * says where they and the document do not agree. A reading without a value to fix is a way of doing things that the
 * library's arrows have; it is named so that every result can show it.
 */
@NullMarked
package dev.norms.opinion.reading;

import org.jspecify.annotations.NullMarked;
