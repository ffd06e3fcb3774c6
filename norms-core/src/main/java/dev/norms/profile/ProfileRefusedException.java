package dev.norms.profile;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Collectors;

/** Thrown when a book refuses a profile; holds every problem found, not only the first. */
public final class ProfileRefusedException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final ImmutableList<ProfileProblem> problems;

    /**
     * An exception for some problems.
     *
     * @param problems the problems, at least one
     */
    public ProfileRefusedException(List<ProfileProblem> problems) {
        super(problems.stream().map(ProfileProblem::toString).collect(Collectors.joining("\n")));
        this.problems = ImmutableList.copyOf(problems);
    }

    /**
     * The problems.
     *
     * @return every problem, in the order of the changes; unmodifiable
     */
    public List<ProfileProblem> problems() {
        return problems;
    }
}
