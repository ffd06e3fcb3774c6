package dev.norms.internal.column;

import com.google.common.collect.ImmutableList;
import dev.norms.organization.PersonId;
import java.util.List;

/**
 * The stays and posts of a person, with columns of the stays' days and statuses.
 *
 * @param <S> the type of a stay
 * @param <P> the type of a post
 */
public final class PersonHistory<S, P> {
    /** The {@linkplain #endDay end} of a stay without one. */
    public static final int NEVER = Integer.MAX_VALUE;

    /** The number of cells of a stay. */
    public static final int WIDTH = 3;

    /** The bit of a stay's last cell for a member. */
    public static final int MEMBER = 1;

    /** The bit of a stay's last cell for a leading cadre. */
    public static final int CADRE = 2;

    private final PersonId person;
    private final ImmutableList<S> stays;
    private final ImmutableList<P> posts;
    private final int[] cells;

    /**
     * Creates the history of a person.
     *
     * @param person the key
     * @param stays the stays in the order of time
     * @param posts the posts in the order of time
     * @param cells first day, end and status of each stay
     */
    public PersonHistory(PersonId person, List<S> stays, List<P> posts, int[] cells) {
        this.person = person;
        this.stays = ImmutableList.copyOf(stays);
        this.posts = ImmutableList.copyOf(posts);
        this.cells = cells;
    }

    /**
     * Returns the key.
     *
     * @return the key
     */
    public PersonId person() {
        return person;
    }

    /**
     * Returns the stays.
     *
     * @return the stays in the order of time, unmodifiable
     */
    public List<S> stays() {
        return stays;
    }

    /**
     * Returns the posts, in all organizations.
     *
     * @return the posts in the order of time, unmodifiable
     */
    public List<P> posts() {
        return posts;
    }

    /**
     * Returns the first day of a stay.
     *
     * @param stay its index
     * @return the epoch day
     */
    public int firstDay(int stay) {
        return cells[WIDTH * stay];
    }

    /**
     * Returns the first day after a stay.
     *
     * @param stay its index
     * @return the epoch day; {@link #NEVER} if it has no end
     */
    public int endDay(int stay) {
        return cells[WIDTH * stay + 1];
    }

    /**
     * Returns whether a stay is that of a member.
     *
     * @param stay its index
     * @return true for full and probationary members
     */
    public boolean isMember(int stay) {
        return (cells[WIDTH * stay + 2] & MEMBER) != 0;
    }

    /**
     * Returns whether a stay is that of a leading cadre.
     *
     * @param stay its index
     * @return true if so
     */
    public boolean isLeadingCadre(int stay) {
        return (cells[WIDTH * stay + 2] & CADRE) != 0;
    }

    /**
     * The key and the numbers of stays and posts.
     *
     * @return for instance {@code PersonHistory[p001, 2 stays, 1 posts]}
     */
    @Override
    public String toString() {
        return "PersonHistory[" + person + ", " + stays.size() + " stays, " + posts.size() + " posts]";
    }
}
