package dev.norms.codes.ministry;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.norms.label.Label;
import java.util.List;
import java.util.Map;

/**
 * A college as the ministry's tables have it.
 *
 * @param files the texts of its files by name, such as {@code people.csv}
 * @param untold what the tables do not contain, so that no verdict rests on it; unmodifiable
 */
public record MinistryCollege(Map<String, String> files, List<Label> untold) {
    /** Copies the files and the labels. */
    public MinistryCollege {
        files = ImmutableMap.copyOf(requireNonNull(files, "files"));
        untold = ImmutableList.copyOf(untold);
    }
}
