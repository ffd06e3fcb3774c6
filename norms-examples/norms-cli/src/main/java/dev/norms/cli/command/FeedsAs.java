package dev.norms.cli.command;

import com.google.common.base.Ascii;
import dev.norms.calendar.feed.EntryForm;

/** As what duties stand in the calendars that {@code plan} writes. */
public enum FeedsAs {
    /** Events of whole days. */
    EVENT,
    /** To-dos with the day by which they are due. */
    TODO;

    /**
     * How it is named on the command line.
     *
     * @return for instance {@code todo}
     */
    public String code() {
        return Ascii.toLowerCase(name());
    }

    EntryForm form() {
        return this == EVENT ? new EntryForm.WholeDay() : new EntryForm.ToDo();
    }
}
