package dev.norms.web.library.java.util;

/** Stands for {@code java.util.StringJoiner}, as far as it is used. */
public final class StringJoiner {
    private final String separator;
    private final String suffix;
    private final StringBuilder text = new StringBuilder();
    private boolean begun;

    /**
     * Creates a joiner.
     *
     * @param separator what stands between texts
     */
    public StringJoiner(CharSequence separator) {
        this(separator, "", "");
    }

    /**
     * Creates a joiner.
     *
     * @param separator what stands between texts
     * @param prefix what stands before them
     * @param suffix what stands behind them
     */
    public StringJoiner(CharSequence separator, CharSequence prefix, CharSequence suffix) {
        this.separator = separator.toString();
        this.suffix = suffix.toString();
        text.append(prefix);
    }

    /**
     * Adds a text.
     *
     * @param more the text
     * @return this joiner
     */
    public StringJoiner add(CharSequence more) {
        if (begun) {
            text.append(separator);
        }
        begun = true;
        text.append(more);
        return this;
    }

    @Override
    public String toString() {
        return text + suffix;
    }
}
