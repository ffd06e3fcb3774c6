package dev.norms.profile;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * A profile read from rows, and everything that is wrong with them.
 *
 * @param profile the rows that could be read, as a profile that always holds
 * @param problems what is wrong, each with the number of its row, counted from 0; in the order of the rows
 */
public record CheckedProfile(Profile profile, List<ProfileProblem> problems) {
    public CheckedProfile {
        requireNonNull(profile, "profile");
        problems = ImmutableList.copyOf(problems);
    }
}
