package dev.norms.internal.column;

/**
 * Gives access to the columns of a college or ledger. A public method of {@link Columned} would appear in the API of
 * these types.
 */
public final class Columns {
    private Columns() {}

    /**
     * Returns the columns of a college or ledger.
     *
     * @param facts the college or ledger
     * @param <C> the type of the columns
     * @return the columns
     */
    public static <C> C of(Columned<C> facts) {
        return facts.columns;
    }
}
