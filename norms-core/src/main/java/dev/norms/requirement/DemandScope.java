package dev.norms.requirement;

import static java.util.Objects.requireNonNull;

/**
 * The addressees that a demand for a requirement may have, so that everything demanded can be planned.
 *
 * @param owers who may owe it
 * @param forEachPerson whether an organization may owe it for each person of a status
 * @param forEachActivity whether it is owed for each activity, and only so
 * @param condition which organizations are bound
 */
public record DemandScope(Owers owers, boolean forEachPerson, boolean forEachActivity, Applicability condition) {
    static final DemandScope ORGANIZATIONS = new DemandScope(Owers.ORGANIZATIONS, false, false);

    /** The subjects that may owe a requirement. */
    public enum Owers {
        /** Organizations only. */
        ORGANIZATIONS,
        /** Persons only. */
        PERSONS,
        /** Holders of posts, or persons. */
        POSTS_OR_PERSONS,
        /** Organizations, the holder of one post, or persons. */
        ANYBODY
    }

    public DemandScope {
        requireNonNull(owers, "owers");
        requireNonNull(condition, "condition");
    }

    DemandScope(Owers owers, boolean forEachPerson, boolean forEachActivity) {
        this(owers, forEachPerson, forEachActivity, new Applicability.Always());
    }
}
