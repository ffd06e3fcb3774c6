package dev.norms.files.cell;

import dev.norms.files.leniency.Leniency;
import dev.norms.label.Label;
import java.time.LocalDate;
import java.util.List;

/**
 * The context in which a form reads a cell: it receives problems, and gives the meaning of names and day numbers there.
 */
public interface CellContext {
    /**
     * Reports that a text, or a part of it, cannot be read as a value.
     *
     * @param what the problem and what is wanted
     * @param value the text or the part
     */
    void complain(Label what, String value);

    /**
     * Reports that the text was understood although it is not of the exact form.
     *
     * @param leniency the way in which it differs from the exact form
     */
    void lenient(Leniency leniency);

    /**
     * Returns the day with the number 0, for cells in which a day is a bare number.
     *
     * @return the day from which the cell's table counts
     */
    LocalDate dayZero();

    /**
     * Returns what a text may stand for: the ids with that name, or the codes with that label.
     *
     * @param type the class of the values that are wanted
     * @param text the text
     * @return the ids or codes; empty if the text can only mean itself
     */
    List<String> meant(Class<?> type, String text);

    /**
     * Returns a context that ignores reports, but answers as this one does.
     *
     * @return the context
     */
    default CellContext silently() {
        CellContext outer = this;
        return new CellContext() {
            @Override
            public void complain(Label what, String value) {}

            @Override
            public void lenient(Leniency leniency) {}

            @Override
            public LocalDate dayZero() {
                return outer.dayZero();
            }

            @Override
            public List<String> meant(Class<?> type, String text) {
                return outer.meant(type, text);
            }
        };
    }
}
