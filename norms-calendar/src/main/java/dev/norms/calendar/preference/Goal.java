package dev.norms.calendar.preference;

import dev.norms.label.Coded;
import dev.norms.label.Label;

/**
 * The goals of a proposal, in order of priority: of two proposals, the better one is better in the first goal in which
 * they differ. Each goal is a number that should be small.
 *
 * <p>Rules that must hold are not goals: every proposal keeps them.
 */
public enum Goal implements Coded {
    /** Activities and documents that find no place. */
    UNPLACED(Label.of("未能安排的", "not placed")),
    /** Obligations met after the due day, though not after the deadline. */
    AFTER_DUE(Label.of("晚于应完成日的", "after the due day")),
    /** Wishes that are not kept, each counted for every activity that it is about. */
    WISHES(Label.of("未满足的愿望", "wishes not kept")),
    /** Activities and documents in all: fewer where some are held as one. */
    ENTRIES(Label.of("活动和材料总数", "activities and documents")),
    /**
     * Activities in the last week before the due day of a longer window, or outside their share of a window that asks
     * for several.
     */
    CROWDED(Label.of("挤在期末的", "late in their period")),
    /**
     * The distance of activities from an even distribution, in which the series of activities of an organization share
     * each period: for each activity in full weeks of five working days, at most 15.
     */
    UNEVEN(Label.of("偏离均匀分布的周数", "weeks away from an even spread")),
    /** Entries that were elsewhere in the proposal before. */
    MOVED(Label.of("比上次改动的", "moved against the last proposal"));

    private final Label label;

    Goal(Label label) {
        this.label = label;
    }

    @Override
    public Label label() {
        return label;
    }
}
