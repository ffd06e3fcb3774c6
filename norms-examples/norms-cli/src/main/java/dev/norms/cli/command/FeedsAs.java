package dev.norms.cli.command;

import com.google.common.base.Ascii;
import dev.norms.calendar.feed.EntryForm;

/** The kind of calendar entry that {@code plan} writes for an obligation. */
public enum FeedsAs {
    /** All-day events. */
    EVENT,
    /** To-dos with their due day. */
    TODO;

    /**
     * The name on the command line.
     *
     * @return for instance {@code todo}
     */
    public String code() {
        return Ascii.toLowerCase(name());
    }

    EntryForm form() {
        return this == EVENT ? EntryForm.WHOLE_DAY : EntryForm.TO_DO;
    }
}
