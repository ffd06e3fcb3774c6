/**
 * The readings of the document where it is vague or silent, and the upper rules that fill what it leaves open.
 *
 * <p>{@link dev.norms.opinion.reading.WindowReadings}: the days that a word such as 年底 means;
 * {@link dev.norms.opinion.reading.FrequencyReadings}: how often 定期 is;
 * {@link dev.norms.opinion.reading.ScopeReadings}: who is bound, and to how much;
 * {@link dev.norms.opinion.reading.CountingReadings}: what counts, and when;
 * {@link dev.norms.opinion.reading.AdmissionReadings}: the rules on admission;
 * {@link dev.norms.opinion.reading.VoteReadings}: how meetings and elections decide.
 * {@link dev.norms.opinion.reading.UpperRules} lists the upper rules; {@link dev.norms.opinion.reading.Discrepancies}
 * says where they and the document disagree, and by which principle that is resolved: the articles prevail over the
 * annex. A reading in words, without a value that a profile could fix, describes how the library plans and assesses; it
 * has a name so that every result can show it.
 */
@NullMarked
package dev.norms.opinion.reading;

import org.jspecify.annotations.NullMarked;
