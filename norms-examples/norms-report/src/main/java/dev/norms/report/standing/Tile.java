package dev.norms.report.standing;

import dev.norms.report.unit.Shade;

/**
 * A number at the top of a report.
 *
 * @param name the label of the number
 * @param number the number
 * @param shade its color
 */
public record Tile(String name, String number, Shade shade) {}
