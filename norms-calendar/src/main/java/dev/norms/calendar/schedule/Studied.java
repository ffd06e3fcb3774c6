package dev.norms.calendar.schedule;

import java.util.List;

/**
 * Class hours of study, with the years of a range. A norm that replaces another gives its rate to the other's plan and
 * has none of its own.
 *
 * @param duty the demand
 * @param years the years
 */
record Studied(Duty duty, List<Window> years) {}
