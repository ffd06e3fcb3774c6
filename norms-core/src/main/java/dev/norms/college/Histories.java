package dev.norms.college;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.common.collect.Multimaps;
import com.google.common.collect.Sets;
import dev.norms.internal.column.PersonHistory;
import dev.norms.organization.PersonId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Makes the histories of persons. */
final class Histories {
    /** The order of persons, then of time. */
    static final Comparator<Stay> STAYS_IN_ORDER = Comparator.comparing(Stay::person)
            .thenComparing(stay -> stay.during().from());

    /** The order of persons, then of time. */
    static final Comparator<Post> POSTS_IN_ORDER = Comparator.comparing(Post::person)
            .thenComparing((Post post) -> post.during().from())
            .thenComparing(Post::organization)
            .thenComparing(Post::role);

    private Histories() {}

    /** Those of all persons in stays and posts that are in the order of persons, then of time. */
    static ImmutableMap<PersonId, PersonHistory<Stay, Post>> index(List<Stay> stays, List<Post> posts) {
        ImmutableListMultimap<PersonId, Stay> been = Multimaps.index(stays, Stay::person);
        ImmutableListMultimap<PersonId, Post> held = Multimaps.index(posts, Post::person);
        return Maps.toMap(
                Sets.union(been.keySet(), held.keySet()), person -> of(person, been.get(person), held.get(person)));
    }

    static PersonHistory<Stay, Post> of(PersonId person, List<Stay> stays, List<Post> posts) {
        int[] cells = new int[PersonHistory.WIDTH * stays.size()];
        int at = 0;
        for (Stay stay : stays) {
            Optional<LocalDate> until = stay.during().until();
            cells[at++] = (int) stay.during().from().toEpochDay();
            cells[at++] =
                    until.isEmpty() ? PersonHistory.NEVER : (int) until.get().toEpochDay();
            cells[at++] = (stay.status().isMember() ? PersonHistory.MEMBER : 0)
                    | (stay.isLeadingCadre() ? PersonHistory.CADRE : 0);
        }
        return new PersonHistory<>(person, stays, posts, cells);
    }
}
