package dev.norms.calendar.bench;

import java.time.LocalDate;

/**
 * A period of a rule with its days.
 *
 * @param rule the number of the rule
 * @param period the number of the period in the year, from 1
 * @param bound how many meetings are owed
 * @param opens the first day
 * @param due the working day by which it should be done
 * @param deadline the last day
 */
public record MeetingWindow(int rule, int period, int bound, LocalDate opens, LocalDate due, LocalDate deadline) {}
