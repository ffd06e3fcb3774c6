package dev.norms.files.cell;

import dev.norms.files.leniency.Leniency;
import dev.norms.label.Label;
import java.time.LocalDate;
import java.util.List;

/** The surroundings of a cell while a form reads it: who hears of problems, and what names and days mean there. */
public interface CellContext {
    /**
     * Reports that a text, or a part of it, has no value.
     *
     * @param what what is wrong and what is wanted
     * @param value the text or the part
     */
    void complain(Label what, String value);

    /**
     * Reports that the text was understood although it is not of the exact form.
     *
     * @param leniency the kind
     */
    void lenient(Leniency leniency);

    /**
     * Returns the day that the day number 0 stands for, for a day that is a bare number.
     *
     * @return the day from which the cell's table counts
     */
    LocalDate dayZero();

    /**
     * Returns what a text may stand for: ids of which it is the name, codes of which it is the label.
     *
     * @param type what is wanted, by the class of its values
     * @param text the text
     * @return the ids or codes; none if the text can only mean itself
     */
    List<String> meant(Class<?> type, String text);

    /**
     * Returns a context that keeps no report, but answers as this one does.
     *
     * @return the context
     */
    default CellContext silently() {
        CellContext asked = this;
        return new CellContext() {
            @Override
            public void complain(Label what, String value) {}

            @Override
            public void lenient(Leniency leniency) {}

            @Override
            public LocalDate dayZero() {
                return asked.dayZero();
            }

            @Override
            public List<String> meant(Class<?> type, String text) {
                return asked.meant(type, text);
            }
        };
    }
}
