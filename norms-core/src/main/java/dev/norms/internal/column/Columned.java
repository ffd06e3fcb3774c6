package dev.norms.internal.column;

/**
 * A college or a ledger as the calendar module sees it: the holder of columns, of which its users see nothing.
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
