package dev.norms.college;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.common.collect.Multimaps;
import com.google.common.collect.Sets;
import dev.norms.label.CodePointOrder;
import dev.norms.organization.PersonId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * All that a college knows of a person: where the person was, as what, and the posts held.
 *
 * <p>What is asked of every stay stands in columns besides, so that whoever plans many persons need not visit each.
 */
public final class Biography {
    /** The {@linkplain #endDay end} of a stay without one. */
    public static final int NEVER = Integer.MAX_VALUE;

    /** The order of persons, then of time. */
    static final Comparator<Stay> STAYS_IN_ORDER = Comparator.comparing(
                    (Stay stay) -> stay.person().text(), CodePointOrder.INSTANCE)
            .thenComparing(stay -> stay.during().from());

    /** The order of persons, then of time. */
    static final Comparator<Post> POSTS_IN_ORDER = Comparator.comparing(
                    (Post post) -> post.person().text(), CodePointOrder.INSTANCE)
            .thenComparing(post -> post.during().from())
            .thenComparing(post -> post.organization().text(), CodePointOrder.INSTANCE)
            .thenComparing(Post::role);

    private static final int WIDTH = 3;
    private static final int MEMBER = 1;
    private static final int CADRE = 2;

    private final PersonId person;
    private final ImmutableList<Stay> stays;
    private final ImmutableList<Post> posts;
    private final int[] columns;

    private Biography(PersonId person, List<Stay> stays, List<Post> posts) {
        this.person = person;
        this.stays = ImmutableList.copyOf(stays);
        this.posts = ImmutableList.copyOf(posts);
        this.columns = new int[WIDTH * this.stays.size()];
        for (int i = 0; i < this.stays.size(); i++) {
            Stay stay = this.stays.get(i);
            Optional<LocalDate> until = stay.during().until();
            columns[WIDTH * i] = (int) stay.during().from().toEpochDay();
            columns[WIDTH * i + 1] = until.isEmpty() ? NEVER : (int) until.get().toEpochDay();
            columns[WIDTH * i + 2] = (stay.status().isMember() ? MEMBER : 0) | (stay.isLeadingCadre() ? CADRE : 0);
        }
    }

    /** That of somebody of whom nothing is known. */
    static Biography none(PersonId person) {
        return new Biography(person, ImmutableList.of(), ImmutableList.of());
    }

    /** Those of all persons in stays and posts that are in the order of persons, then of time. */
    static ImmutableMap<PersonId, Biography> index(List<Stay> stays, List<Post> posts) {
        ImmutableListMultimap<PersonId, Stay> been = Multimaps.index(stays, Stay::person);
        ImmutableListMultimap<PersonId, Post> held = Multimaps.index(posts, Post::person);
        return Maps.toMap(
                Sets.union(been.keySet(), held.keySet()),
                person -> new Biography(person, been.get(person), held.get(person)));
    }

    /**
     * Who.
     *
     * @return the key
     */
    public PersonId person() {
        return person;
    }

    /**
     * The stays.
     *
     * @return the stays in the order of time, unmodifiable
     */
    public List<Stay> stays() {
        return stays;
    }

    /**
     * The posts, in all organizations.
     *
     * @return the posts in the order of time, unmodifiable
     */
    public List<Post> posts() {
        return posts;
    }

    /**
     * How many stays there are.
     *
     * @return the number
     */
    public int stayCount() {
        return columns.length / WIDTH;
    }

    /**
     * The first day of a stay.
     *
     * @param stay which one, from 0
     * @return the epoch day
     */
    public int firstDay(int stay) {
        return columns[WIDTH * stay];
    }

    /**
     * The first day after a stay.
     *
     * @param stay which one, from 0
     * @return the epoch day; {@link #NEVER} if it has no end
     */
    public int endDay(int stay) {
        return columns[WIDTH * stay + 1];
    }

    /**
     * Whether a stay is that of a member.
     *
     * @param stay which one, from 0
     * @return true for full and probationary members
     */
    public boolean isMember(int stay) {
        return (columns[WIDTH * stay + 2] & MEMBER) != 0;
    }

    /**
     * Whether a stay is that of a leading cadre.
     *
     * @param stay which one, from 0
     * @return true if so
     */
    public boolean isLeadingCadre(int stay) {
        return (columns[WIDTH * stay + 2] & CADRE) != 0;
    }

    /**
     * The stay on a day.
     *
     * @param day the day
     * @return the stay; empty if there is none on that day
     */
    public Optional<Stay> stay(LocalDate day) {
        for (Stay stay : stays) {
            if (stay.during().contains(day)) {
                return Optional.of(stay);
            }
        }
        return Optional.empty();
    }

    /**
     * How much is known; not what.
     *
     * @return for instance {@code Biography[p001, 2 stays, 1 posts]}
     */
    @Override
    public String toString() {
        return "Biography[" + person + ", " + stays.size() + " stays, " + posts.size() + " posts]";
    }
}
