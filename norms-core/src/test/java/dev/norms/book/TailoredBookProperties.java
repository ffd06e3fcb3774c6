package dev.norms.book;

import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.norm.Demand;
import dev.norms.norm.Executability;
import dev.norms.norm.Norm;
import dev.norms.opinion.ImplementationOpinion;
import dev.norms.profile.CheckedProfile;
import dev.norms.profile.Profile;
import dev.norms.profile.ProfileRefusedException;
import dev.norms.profile.ProfileRow;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;

class TailoredBookProperties {
    private static final NormBook BOOK = ImplementationOpinion.book();

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    @StatisticsReport(StatisticsReportMode.OFF)
    void in_which_order_a_book_is_tailored_makes_no_difference(
            @ForAll("profiles") Profile one, @ForAll("profiles") Profile two, @ForAll("profiles") Profile three) {
        List<Optional<List<Object>>> outcomes = List.of(
                tailored(one, two, three),
                tailored(two, one, three),
                tailored(three, two, one),
                tailored(two, three, one));
        assertThat(outcomes).containsOnly(outcomes.get(0));
        Statistics.label("accepted")
                .collect(outcomes.get(0).isPresent())
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 5));
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void what_check_finds_is_why_it_is_refused(@ForAll("profiles") Profile profile) {
        try {
            BOOK.tailoredBy(profile);
            assertThat(BOOK.check(profile)).isEmpty();
        } catch (ProfileRefusedException e) {
            assertThat(BOOK.check(profile)).isEqualTo(e.problems()).isNotEmpty();
            assertThat(e).hasMessageContaining(e.problems().get(0).toString());
        }
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void the_numbers_of_a_decided_norm_are_kept_or_tightened(@ForAll("profiles") Profile profile) {
        if (BOOK.check(profile).isEmpty()) {
            for (NormEdition tailored : BOOK.tailoredBy(profile).editions()) {
                for (Norm before : BOOK.editions().get(0).norms()) {
                    List<Demand> after =
                            tailored.find(before.id()).orElseThrow().demands();
                    if (before.executability() == Executability.DECIDED) {
                        for (int i = 0; i < after.size(); i++) {
                            assertThat(after.get(i)
                                            .requirement()
                                            .keepsNumbersOf(
                                                    before.demands().get(i).requirement()))
                                    .as("%s", before.id())
                                    .isTrue();
                        }
                    }
                }
            }
        }
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void what_lies_outside_the_days_of_a_profile_is_as_before(@ForAll("profiles") Profile profile) {
        if (BOOK.check(profile).isEmpty()) {
            NormBook ours = BOOK.tailoredBy(profile);
            profile.from().map(day -> day.minusDays(1)).ifPresent(day -> assertAsBefore(ours, day));
            profile.until().ifPresent(day -> assertAsBefore(ours, day));
        }
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void a_profile_is_read_back_from_its_rows(@ForAll("written") Profile profile) {
        List<ProfileRow> rows = profile.changes().stream().map(ProfileRow::of).toList();
        CheckedProfile read = BOOK.read(rows);
        assertThat(read.profile().changes()).isEqualTo(profile.changes());
        assertThat(read.problems()).isEqualTo(BOOK.check(profile));
    }

    private static void assertAsBefore(NormBook ours, LocalDate day) {
        assertThat(ours.governing(day).norms()).isEqualTo(BOOK.governing(day).norms());
        assertThat(ours.governing(day).profiles()).isEmpty();
    }

    /** Everything that governs, or nothing if it is refused. */
    private static Optional<List<Object>> tailored(Profile... profiles) {
        NormBook book = BOOK;
        try {
            for (Profile profile : profiles) {
                book = book.tailoredBy(profile);
            }
        } catch (ProfileRefusedException e) {
            return Optional.empty();
        }
        return Optional.of(book.editions().stream()
                .<Object>map(edition -> List.of(edition.toString(), edition.norms(), edition.activityKinds()))
                .toList());
    }

    @Provide
    Arbitrary<Profile> profiles() {
        return Tailorings.profiles();
    }

    @Provide
    Arbitrary<Profile> written() {
        return Tailorings.written();
    }
}
