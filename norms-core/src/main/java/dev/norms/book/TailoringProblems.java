package dev.norms.book;

import dev.norms.profile.ProfileProblem;
import java.util.ArrayList;
import java.util.List;

/**
 * The problems of profiles, to which every step of tailoring adds.
 *
 * @param found the problems that do not depend on the rest of the book
 * @param unknown the settings that refer to nothing in the edition
 */
record TailoringProblems(List<ProfileProblem> found, List<ProfileProblem> unknown) {
    TailoringProblems() {
        this(new ArrayList<>(), new ArrayList<>());
    }
}
