package dev.norms.internal.column;

/**
 * The base of colleges and ledgers: holds the columns that only the calendar module sees.
 *
 * @param <C> the type of the columns
 */
public abstract class Columned<C> {
    final C columns;

    /**
     * Keeps the columns.
     *
     * @param columns the columns
     */
    protected Columned(C columns) {
        this.columns = columns;
    }
}
