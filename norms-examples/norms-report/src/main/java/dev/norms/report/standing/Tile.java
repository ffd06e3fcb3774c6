package dev.norms.report.standing;

import dev.norms.report.unit.Shade;

/**
 * A number at the head of a report.
 *
 * @param name what it counts
 * @param number the number
 * @param shade its color
 */
public record Tile(String name, String number, Shade shade) {}
