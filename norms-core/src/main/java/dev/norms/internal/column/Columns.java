package dev.norms.internal.column;

/** The way to the columns of a college or ledger; a method of {@link Columned} would be one of theirs. */
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
