package dev.norms.files.found;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * A row as found, before its cells are matched with columns.
 *
 * @param line the number of the line on which it begins, or of the row of its sheet; 1 or more
 * @param cells the cells from the left; cells at the end that are empty may be left out
 */
public record FoundRow(long line, List<FoundCell> cells) {
    public FoundRow {
        if (line < 1) {
            throw new IllegalArgumentException("line must be 1 or more, but was " + line);
        }
        cells = ImmutableList.copyOf(cells);
    }
}
