package dev.norms.internal.draft;

import dev.norms.fact.Fact;
import dev.norms.fact.Problem;
import dev.norms.label.Label;
import java.util.ArrayList;
import java.util.List;

/** The problems that a check of facts has found so far. */
public final class Problems {
    /** Two facts have the same id. */
    public static final Label DUPLICATE_ID = Label.of("编号重复", "duplicate id");

    /** No organization has the id. */
    public static final Label UNKNOWN_ORGANIZATION = Label.of("没有这个组织", "unknown organization");

    /** No person has the key. */
    public static final Label UNKNOWN_PERSON = Label.of("没有这个人员（人员名单中无此代号）", "unknown person (not among the people)");

    /** The organization did not exist on the day. */
    public static final Label OUTSIDE_LIFE = Label.of("不在该组织的存续期内", "outside the life of the organization");

    private final List<Problem> found = new ArrayList<>();

    /** Creates a list without problems. */
    public Problems() {}

    /**
     * Adds a problem.
     *
     * @param fact the fact that has it
     * @param attribute the wrong part of the fact, named like the column of the file
     * @param what the problem
     * @param value the value that is wrong
     * @return false, so that a failed condition can end in it: {@code isKnown(id) || problems.add(…)}
     */
    public boolean add(Fact fact, String attribute, Label what, Object value) {
        found.add(new Problem(fact.origin(), attribute, what, value.toString()));
        return false;
    }

    /**
     * Returns the problems.
     *
     * @return the problems, in the order in which they were found; unmodifiable
     */
    public List<Problem> found() {
        return List.copyOf(found);
    }

    /**
     * Returns whether all of some conditions hold; all are evaluated, so that every problem is found.
     *
     * @param conditions the conditions
     * @return true if none fails
     */
    public static boolean all(boolean... conditions) {
        for (boolean holds : conditions) {
            if (!holds) {
                return false;
            }
        }
        return true;
    }
}
