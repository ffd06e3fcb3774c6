package dev.norms.internal.column;

/**
 * A holder of columns that users do not see: the base of colleges and ledgers, for the calendar module.
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
