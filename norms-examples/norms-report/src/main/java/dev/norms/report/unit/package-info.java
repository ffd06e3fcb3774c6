/**
 * How a college is parted into units for people to read, and how a unit stands at a glance.
 *
 * <p>{@link dev.norms.report.unit.Units} finds whose line something belongs to; a {@link dev.norms.report.unit.Light}
 * and a {@link dev.norms.report.unit.Mark} tell how it stands without colors, a {@link dev.norms.report.unit.Shade}
 * names the color; {@link dev.norms.report.unit.Urgency} is the order in which a secretary reads what lapsed. Belongs
 * here: what pages, sheets and the terminal have in common. Does not belong here: languages, layout. May import:
 * norms-core, norms-calendar.
 */
@NullMarked
package dev.norms.report.unit;

import org.jspecify.annotations.NullMarked;
