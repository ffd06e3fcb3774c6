package dev.norms.files.table;

import java.util.List;

/** What texts may stand for besides themselves. */
@FunctionalInterface
public interface Aliases {
    /** Nothing stands for anything else. */
    Aliases NONE = (type, text) -> List.of();

    /**
     * Returns what a text may stand for.
     *
     * @param type what is wanted, by the class of its values
     * @param text the text
     * @return the ids or codes that it may mean; none if it can only mean itself
     */
    List<String> of(Class<?> type, String text);
}
