/**
 * Why each verdict is as it is: what was counted and what was not, and the rule, once for each norm.
 *
 * <p>{@link dev.norms.report.reason.WhyUnit} lists the explanations of a unit as
 * {@link dev.norms.report.reason.WhyRow}s, to which every verdict on a page links; a
 * {@link dev.norms.report.reason.RuleRow} is the rule of a norm with its citations and readings. The steps come from
 * the library's explanations; nothing is explained twice.
 */
@NullMarked
package dev.norms.report.reason;

import org.jspecify.annotations.NullMarked;
