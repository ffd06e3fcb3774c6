package dev.norms.calendar.obligation;

import com.google.common.collect.ImmutableList;
import dev.norms.book.NormEdition;
import dev.norms.college.College;
import dev.norms.college.Post;
import dev.norms.college.Stay;
import dev.norms.internal.choice.HoursOfYear;
import dev.norms.label.Label;
import dev.norms.norm.Demand;
import dev.norms.norm.Norm;
import dev.norms.organization.OrganizationKind;
import dev.norms.organization.PersonId;
import dev.norms.requirement.Requirement;
import dev.norms.requirement.StudyHoursRequirement;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A person's year of study: the rate of each month, the higher of those for the post and for the status held on its
 * first day.
 *
 * <p>Example: a member who is secretary from 5 March to the end of the year has a rate of 32 in January, February and
 * March and of 56 in the other nine months; (3 × 32 + 9 × 56) ÷ 12 = 50 class hours are owed.
 *
 * @param months the twelve months in their order
 */
public record StudyYear(List<Month> months) {
    public StudyYear {
        months = ImmutableList.copyOf(months);
    }

    /**
     * A month and its rate.
     *
     * @param first the first day
     * @param norm the norm that sets the rate; empty if nothing is owed for the month
     * @param basis the post or status on which the rate rests, in words
     */
    public record Month(LocalDate first, Optional<Norm> norm, Label basis) {
        private static final Label NONE = Label.of("非党员，无职务", "not a member, no post");

        /**
         * The class hours of a whole year at this rate.
         *
         * @return the hours, 0 if nothing is owed
         */
        public int rate() {
            return norm.flatMap(StudyYear::hours)
                    .map(StudyHoursRequirement::hours)
                    .orElse(0);
        }
    }

    /**
     * Returns the year of a person.
     *
     * @param college the stays and posts
     * @param edition the edition that governs the year
     * @param members the norm for the hours of members, which others may replace
     * @param person the key
     * @param year the year
     * @return the twelve months
     */
    public static StudyYear of(College college, NormEdition edition, Norm members, PersonId person, int year) {
        ImmutableList.Builder<Month> months = ImmutableList.builderWithExpectedSize(12);
        List<Norm> replacing = edition.replacements(members.id());
        List<Stay> stays = college.stays(person);
        List<Post> posts = college.posts(person);
        for (int month = 1; month <= 12; month++) {
            LocalDate first = LocalDate.of(year, month, 1);
            Month status =
                    byStatus(members, stays, first).orElseGet(() -> new Month(first, Optional.empty(), Month.NONE));
            months.add(byPost(college, replacing, posts, first)
                    .filter(post -> post.rate() >= status.rate())
                    .orElse(status));
        }
        return new StudyYear(months.build());
    }

    /**
     * The class hours owed.
     *
     * @return the sum of the rates ÷ 12, rounded up or, by a reading, the highest rate; 0 if nothing is owed
     */
    public int required() {
        int sum = 0;
        for (Month month : months) {
            sum += month.rate();
        }
        return norm().flatMap(governing -> governing.answer(HoursOfYear.class))
                        .filter(HoursOfYear.WHOLE_YEAR::equals)
                        .isPresent()
                ? months.stream().mapToInt(Month::rate).max().orElse(0)
                : (sum + 11) / 12;
    }

    /**
     * The norm that governs the year.
     *
     * @return a norm that replaces the members' hours if any month has one, else the norm for members; empty if nothing
     *     is owed
     */
    public Optional<Norm> norm() {
        Optional<Norm> governing = Optional.empty();
        for (Month month : months) {
            if (month.norm().isPresent()
                    && !month.norm().equals(governing)
                    && governing.filter(StudyYear::replaces).isEmpty()) {
                governing = month.norm();
            }
        }
        return governing;
    }

    private static Optional<Month> byPost(College college, List<Norm> replacing, List<Post> posts, LocalDate day) {
        for (Norm norm : replacing) {
            StudyHoursRequirement hours = hours(norm).orElseThrow();
            for (Post post : posts) {
                if (post.during().contains(day)
                        && hours.posts().contains(post.role())
                        && isInGeneralBranchOrBranch(college, post)) {
                    Label role = post.role().label();
                    return Optional.of(new Month(
                            day,
                            Optional.of(norm),
                            Label.of(post.organization() + role.zh(), role.en() + " of " + post.organization())));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Month> byStatus(Norm members, List<Stay> stays, LocalDate day) {
        for (Stay stay : stays) {
            if (stay.during().contains(day) && stay.status().isMember()) {
                return Optional.of(
                        new Month(day, Optional.of(members), stay.status().label()));
            }
        }
        return Optional.empty();
    }

    private static boolean isInGeneralBranchOrBranch(College college, Post post) {
        return college.find(post.organization())
                .filter(organization -> organization.kind() != OrganizationKind.GROUP)
                .isPresent();
    }

    /**
     * Returns the demand of a norm for class hours.
     *
     * @param norm a norm with such a demand, such as that of {@link #norm()}
     * @return the demand
     */
    public static Demand demand(Norm norm) {
        Requirement hours = hours(norm).orElseThrow();
        return norm.demands().stream()
                .filter(demand -> demand.requirement().equals(hours))
                .findFirst()
                .orElseThrow();
    }

    private static boolean replaces(Norm norm) {
        return hours(norm).flatMap(StudyHoursRequirement::replaces).isPresent();
    }

    private static Optional<StudyHoursRequirement> hours(Norm norm) {
        return norm.find(StudyHoursRequirement.class);
    }
}
