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
 * The editions and the profiles by date, cut wherever one of them begins or ends.
 *
 * @param plain the editions as they are
 * @param profiles the profiles, in the order given
 * @param variants what governs, in the order of time: an edition tailored by the profiles in force
 * @param problems what is wrong with the profiles
 */
record Timeline(
        List<NormEdition> plain, List<Profile> profiles, List<NormEdition> variants, List<ProfileProblem> problems) {

    static Timeline of(List<NormEdition> plain, List<Profile> profiles) {
        return profiles.isEmpty()
                ? new Timeline(plain, profiles, plain, List.of())
                : new Cut(plain, profiles).timeline();
    }

    Timeline with(Profile profile) {
        List<Profile> all = new ArrayList<>(profiles);
        all.add(profile);
        return of(plain, List.copyOf(all));
    }

    NormEdition governing(LocalDate day) {
        return governing(variants, day);
    }

    /** The last one that has begun; the first one for a day before all of them. */
    private static NormEdition governing(List<NormEdition> editions, LocalDate day) {
        NormEdition governing = editions.get(0);
        for (NormEdition edition : editions.subList(1, editions.size())) {
            if (!edition.from().isAfter(day)) {
                governing = edition;
            }
        }
        return governing;
    }

    /** Cuts time into pieces and tailors each. */
    private static final class Cut {
        private final List<NormEdition> plain;
        private final List<Profile> profiles;
        private final List<NormEdition> variants = new ArrayList<>();
        private final Set<ProfileProblem> problems = new LinkedHashSet<>();
        private final Map<Profile, Set<ProfileProblem>> unknown = new LinkedHashMap<>();

        Cut(List<NormEdition> plain, List<Profile> profiles) {
            this.plain = plain;
            this.profiles = profiles;
        }

        Timeline timeline() {
            ImmutableSortedSet<LocalDate> cuts = cuts();
            LocalDate issued = plain.get(0).from();
            LocalDate before = cuts.isEmpty() ? issued : cuts.first().minusDays(1);
            piece(before.isBefore(issued) ? before : issued, before);
            cuts.forEach(day -> piece(day, day));
            unknown.values().forEach(problems::addAll);
            List<ProfileProblem> found = new ArrayList<>(problems);
            found.sort(Comparator.comparingInt(ProfileProblem::index));
            return new Timeline(plain, profiles, List.copyOf(variants), List.copyOf(found));
        }

        /** The days on which something begins or ends, but for the beginning of the first edition. */
        private ImmutableSortedSet<LocalDate> cuts() {
            ImmutableSortedSet.Builder<LocalDate> cuts = ImmutableSortedSet.naturalOrder();
            plain.stream().skip(1).map(NormEdition::from).forEach(cuts::add);
            profiles.forEach(profile -> {
                profile.from().ifPresent(cuts::add);
                profile.until().ifPresent(cuts::add);
            });
            return cuts.build();
        }

        /** Adds the norms that govern from one day on, as they are on another day before the next cut. */
        private void piece(LocalDate from, LocalDate day) {
            NormEdition edition = governing(plain, day);
            List<Profile> inForce =
                    profiles.stream().filter(profile -> profile.holdsOn(day)).toList();
            Tailoring tailoring = edition.tailoring(inForce);
            problems.addAll(tailoring.problems());
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
