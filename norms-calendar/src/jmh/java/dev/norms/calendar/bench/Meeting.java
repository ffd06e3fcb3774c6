package dev.norms.calendar.bench;

import java.time.LocalDate;

/** A meeting as any program would load it: a bean, as rule engines read them. */
public final class Meeting {
    private final int organization;
    private final int rule;
    private final LocalDate day;
    private final int period;
    private final boolean named;
    private final int onTime;

    /**
     * A meeting.
     *
     * @param organization the number of the branch that held it
     * @param rule the number of the rule for its kind
     * @param day when
     * @param period the number of its period in the year, from 1: the one that it names, else that of its day
     * @param named whether it names the period
     * @param onTime 1 if it was held by the last day of its period, else 0; for peers that cannot compare while they
     *     sum
     */
    public Meeting(int organization, int rule, LocalDate day, int period, boolean named, int onTime) {
        this.organization = organization;
        this.rule = rule;
        this.day = day;
        this.period = period;
        this.named = named;
        this.onTime = onTime;
    }

    /** {@return the number of the branch} */
    public int getOrganization() {
        return organization;
    }

    /** {@return the number of the rule} */
    public int getRule() {
        return rule;
    }

    /** {@return when it was held} */
    public LocalDate getDay() {
        return day;
    }

    /** {@return the number of its period} */
    public int getPeriod() {
        return period;
    }

    /** {@return whether it names its period} */
    public boolean isNamed() {
        return named;
    }

    /** {@return 1 if it was on time, else 0} */
    public int getOnTime() {
        return onTime;
    }
}
