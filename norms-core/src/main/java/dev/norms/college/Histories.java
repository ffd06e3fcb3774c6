package dev.norms.college;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.common.collect.Multimaps;
import com.google.common.collect.Sets;
import dev.norms.internal.column.CollegeColumns;
import dev.norms.internal.column.PersonHistory;
import dev.norms.organization.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Builds the histories of persons. */
final class Histories {
    private Histories() {}

    /** Returns the histories of all persons, given stays and posts in the order of persons, then of time. */
    static CollegeColumns<Stay, Post> columns(List<Stay> stays, List<Post> posts) {
        ImmutableListMultimap<PersonId, Stay> staysOf = Multimaps.index(stays, Stay::person);
        ImmutableListMultimap<PersonId, Post> postsOf = Multimaps.index(posts, Post::person);
        ImmutableMap<PersonId, PersonHistory<Stay, Post>> all = Maps.toMap(
                Sets.union(staysOf.keySet(), postsOf.keySet()),
                person -> history(person, staysOf.get(person), postsOf.get(person)));
        return new CollegeColumns<>(all, staysOf.keySet().stream().map(all::get).toList());
    }

    private static PersonHistory<Stay, Post> history(PersonId person, List<Stay> stays, List<Post> posts) {
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
