package dev.norms.book;

import com.google.common.collect.ImmutableSortedSet;
import dev.norms.profile.Profile;
import dev.norms.profile.ProfileProblem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The editions of a book as profiles tailor them over time: a new one begins wherever an edition begins, or a profile
 * begins or ends.
 *
 * @param plain the editions before tailoring
 * @param profiles the profiles, in the order given
 * @param variants the tailored editions in the order of time, each in force until the next begins
 * @param problems what is wrong with the profiles
 */
record Timeline(
        List<NormEdition> plain, List<Profile> profiles, List<NormEdition> variants, List<ProfileProblem> problems) {
    static Timeline of(List<NormEdition> plain, List<Profile> profiles) {
        return profiles.isEmpty()
                ? new Timeline(plain, profiles, plain, List.of())
                : new Tailor(plain, profiles).timeline();
    }

    Timeline with(Profile profile) {
        List<Profile> all = new ArrayList<>(profiles);
        all.add(profile);
        return of(plain, List.copyOf(all));
    }

    NormEdition governing(LocalDate day) {
        return governing(variants, day);
    }

    /** Returns the latest edition that has begun by a day; the first edition for a day before all of them. */
    private static NormEdition governing(List<NormEdition> editions, LocalDate day) {
        NormEdition governing = editions.get(0);
        for (NormEdition edition : editions.subList(1, editions.size())) {
            if (!edition.from().isAfter(day)) {
                governing = edition;
            }
        }
        return governing;
    }

    /** Builds a timeline: cuts time wherever an edition begins, or a profile begins or ends, and tailors each piece. */
    private static final class Tailor {
        private final List<NormEdition> plain;
        private final List<Profile> profiles;
        private final List<NormEdition> variants = new ArrayList<>();
        private final Set<ProfileProblem> problems = new LinkedHashSet<>();
        /** The settings of each profile that refer to nothing in any edition tailored so far. */
        private final Map<Profile, Set<ProfileProblem>> unknown = new LinkedHashMap<>();

        Tailor(List<NormEdition> plain, List<Profile> profiles) {
            this.plain = plain;
            this.profiles = profiles;
        }

        Timeline timeline() {
            ImmutableSortedSet<LocalDate> cuts = cuts();
            LocalDate issued = plain.get(0).from();
            // the first piece ends before the first cut, which may lie before the first edition
            LocalDate sample = cuts.isEmpty() ? issued : cuts.first().minusDays(1);
            addEdition(sample.isBefore(issued) ? sample : issued, sample);
            cuts.forEach(day -> addEdition(day, day));
            unknown.values().forEach(problems::addAll);
            List<ProfileProblem> found = new ArrayList<>(problems);
            found.sort(Comparator.comparingInt(ProfileProblem::index));
            return new Timeline(plain, profiles, List.copyOf(variants), List.copyOf(found));
        }

        /** Returns the first days of all editions but the first, and the days on which profiles begin or end. */
        private ImmutableSortedSet<LocalDate> cuts() {
            ImmutableSortedSet.Builder<LocalDate> cuts = ImmutableSortedSet.naturalOrder();
            plain.stream().skip(1).map(NormEdition::from).forEach(cuts::add);
            profiles.forEach(profile -> {
                profile.from().ifPresent(cuts::add);
                profile.until().ifPresent(cuts::add);
            });
            return cuts.build();
        }

        /**
         * Adds the tailored edition of one piece of time.
         *
         * @param from the first day of the piece
         * @param sample a day of the piece, on which the same edition and profiles are in force as on all its days
         */
        private void addEdition(LocalDate from, LocalDate sample) {
            NormEdition edition = governing(plain, sample);
            List<Profile> inForce =
                    profiles.stream().filter(profile -> profile.holdsOn(sample)).toList();
            Tailoring tailoring = edition.tailoring(inForce);
            problems.addAll(tailoring.problems());
            // problems do not say which profile they are of, so of several each is applied alone
            for (Profile profile : inForce) {
                List<ProfileProblem> own =
                        inForce.size() == 1 || tailoring.unknown().isEmpty()
                                ? tailoring.unknown()
                                : edition.tailoring(List.of(profile)).unknown();
                unknown.computeIfAbsent(profile, key -> new LinkedHashSet<>(own))
                        .retainAll(own);
            }
            variants.add(
                    inForce.isEmpty() && from.equals(edition.from())
                            ? edition
                            : edition.tailored(from, inForce, tailoring));
        }
    }
}
