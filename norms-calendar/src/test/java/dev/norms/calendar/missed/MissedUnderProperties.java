package dev.norms.calendar.missed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.book.NormBook;
import dev.norms.book.NormEdition;
import dev.norms.calendar.academic.CollegeCalendar;
import dev.norms.calendar.counting.Missed;
import dev.norms.calendar.obligation.Obligation;
import dev.norms.calendar.schedule.Schedule;
import dev.norms.calendar.workday.HolidaysOf2026;
import dev.norms.college.College;
import dev.norms.college.Organization;
import dev.norms.internal.choice.FollowedUp;
import dev.norms.ledger.FollowUp;
import dev.norms.ledger.Ledger;
import dev.norms.ledger.LedgerBuilder;
import dev.norms.opinion.ImplementationOpinion;
import dev.norms.opinion.reading.CountingReadings;
import dev.norms.organization.OrganizationId;
import dev.norms.profile.Profile;
import dev.norms.testing.SmallCollege;
import dev.norms.testing.SmallColleges;
import dev.norms.time.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** What was missed under an organization is the same whether it is gathered at once or one by one. */
@Domain(SmallColleges.class)
class MissedUnderProperties {
    private static final DateRange RANGE = DateRange.parse("2021-01-01/2021-12-31");
    private static final NormBook BOOK = ImplementationOpinion.book();
    private static final NormBook MEMBERS_TOO =
            BOOK.tailoredBy(Profile.by("art").fix(CountingReadings.FOLLOW_UPS, FollowedUp.MEMBERS_TOO, "so"));

    private final CollegeCalendar calendar = CollegeCalendar.of(HolidaysOf2026.calendar());

    @Property
    void one_by_one_it_is_what_is_gathered_at_once(
            @ForAll SmallCollege small, @ForAll long seed, @ForAll boolean membersToo) {
        College college = small.college();
        NormBook book = membersToo ? MEMBERS_TOO : BOOK;
        NormEdition edition = book.governing(RANGE.from());
        List<Obligation> all = Schedule.of(book, college, calendar, RANGE).obligations();
        Random random = new Random(seed);
        Ledger ledger = followingUpSome(college, all, random);

        List<Obligation> first = some(all, random);
        List<Obligation> last = some(all, random);
        MissedUnder stepwise = MissedUnder.of(college, ledger, first, edition);
        for (Obligation one : shuffled(all, random)) {
            if (stepwise.keeps(one) && first.contains(one) != last.contains(one)) {
                stepwise = last.contains(one)
                        ? stepwise.with(one, college, ledger)
                        : stepwise.without(one, college, ledger);
            }
        }

        for (Organization organization : college.organizations()) {
            OrganizationId id = organization.id();
            List<Obligation> below = last.stream()
                    .filter(one -> MissedUnder.chain(college, one).contains(id))
                    .filter(one -> membersToo || one.owner() instanceof OrganizationId)
                    .toList();
            for (Missed missed : List.of(
                    stepwise.under(id),
                    MissedUnder.of(college, ledger, last, edition).under(id))) {
                assertThat(missed.all()).isEqualTo(below);
                for (boolean includesMembers : new boolean[] {false, true}) {
                    List<Obligation> counted = below.stream()
                            .filter(one -> includesMembers || one.owner() instanceof OrganizationId)
                            .toList();
                    assertThat(missed.count(includesMembers)).isEqualTo(counted.size());
                    assertThat(missed.followedUp(includesMembers)).isEqualTo((int) counted.stream()
                            .filter(one -> !ledger.followUps(one.id()).isEmpty())
                            .count());
                }
            }
        }
    }

    @Property
    void what_persons_missed_is_kept_where_a_norm_asks_to_follow_it_up(
            @ForAll SmallCollege small, @ForAll boolean membersToo) {
        NormBook book = membersToo ? MEMBERS_TOO : BOOK;
        College college = small.college();
        MissedUnder missed =
                MissedUnder.of(college, Ledger.builder(college).build(), List.of(), book.governing(RANGE.from()));
        assertThat(Schedule.of(book, college, calendar, RANGE).obligations())
                .allMatch(one -> missed.keeps(one) == (membersToo || one.owner() instanceof OrganizationId));
    }

    private static Ledger followingUpSome(College college, List<Obligation> all, Random random) {
        LedgerBuilder rows = Ledger.builder(college);
        some(all, random)
                .forEach(one -> rows.add(
                        FollowUp.of(one.id().toString(), "spoken with", "somebody", LocalDate.of(2022, 1, 10))));
        return rows.build();
    }

    private static List<Obligation> some(List<Obligation> all, Random random) {
        return all.stream().filter(one -> random.nextBoolean()).toList();
    }

    private static List<Obligation> shuffled(List<Obligation> all, Random random) {
        List<Obligation> order = new ArrayList<>(all);
        Collections.shuffle(order, random);
        return order;
    }
}
