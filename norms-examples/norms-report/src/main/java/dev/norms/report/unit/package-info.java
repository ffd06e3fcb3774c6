/**
 * The units of a college in reports, and signs and colors for their standing.
 *
 * <p>{@link dev.norms.report.unit.Units} finds the unit under which an obligation is listed; a
 * {@link dev.norms.report.unit.Light} and a {@link dev.norms.report.unit.Mark} show its standing without colors, a
 * {@link dev.norms.report.unit.Shade} names the color; {@link dev.norms.report.unit.Urgency} orders lapsed obligations
 * for a secretary. This package is shared by pages, sheets and the terminal.
 */
@NullMarked
package dev.norms.report.unit;

import org.jspecify.annotations.NullMarked;
