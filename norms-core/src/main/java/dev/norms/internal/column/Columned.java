package dev.norms.internal.column;

/**
 * What a college and a ledger are to the calendar module: the holders of columns, of which their users see nothing.
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
