package dev.norms.files.table;

import java.util.List;

/** The ids and codes that texts may stand for. */
@FunctionalInterface
public interface Aliases {
    /** No aliases: every text means itself. */
    Aliases NONE = (type, text) -> List.of();

    /**
     * Returns what a text may stand for.
     *
     * @param type the class of the values that are wanted
     * @param text the text
     * @return the ids or codes that it may mean; empty if it can only mean itself
     */
    List<String> of(Class<?> type, String text);
}
