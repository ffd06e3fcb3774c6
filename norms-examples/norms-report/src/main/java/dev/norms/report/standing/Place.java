package dev.norms.report.standing;

/**
 * Under what something is listed.
 *
 * @param unit the number of the unit, 0 for none
 * @param name the organization, which may be a group of the unit
 */
record Place(int unit, String name) {}
