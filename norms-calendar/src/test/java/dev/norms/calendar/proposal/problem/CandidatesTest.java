package dev.norms.calendar.proposal.problem;

import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.calendar.obligation.Obligation;
import dev.norms.calendar.schedule.Schedule;
import dev.norms.college.College;
import dev.norms.college.Organization;
import dev.norms.college.Post;
import dev.norms.internal.choice.ReviewConcerns;
import dev.norms.ledger.Ledger;
import dev.norms.opinion.ImplementationOpinion;
import dev.norms.opinion.reading.CountingReadings;
import dev.norms.organization.BranchType;
import dev.norms.organization.OrganizationId;
import dev.norms.organization.PersonId;
import dev.norms.organization.Role;
import dev.norms.profile.Profile;
import dev.norms.time.DateRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CandidatesTest {
    @ParameterizedTest
    @CsvSource({
        "INS-2.1@u1/2021-Q2, u1, members-assembly, false, ,",
        "INS-2.5@gb/2021, gb, party-lecture, false, ,",
        "ART-8.1#new-students@gb/2021, gb, party-spirit-education, false, new-students,",
        "ART-8.2#act1@u1/2021-H1, u1, activist-review, false, ,",
        "MGT-1.1@u1/2021-year-start, u1, annual-plan, true, ,",
        "INS-1.4#act1@u1/2021-Q2, u1, thought-report, true, , act1",
        "ART-13.2@boss/2021, f1, party-lecture, false, ,"
    })
    void what_meets_an_obligation_has_its_holder_kind_part_and_person(
            String id, String holder, String kind, boolean isDocument, String part, String person) {
        assertThat(candidates("2021-01-01").form(Planned.obligation(id)))
                .contains(new Need.Form(
                        OrganizationId.of(holder),
                        kind,
                        isDocument,
                        Optional.ofNullable(part),
                        Optional.ofNullable(person).map(PersonId::of)));
    }

    @Test
    void a_review_names_its_person_where_it_counts_for_nobody_else() {
        College college = Planned.college().build();
        Schedule named = Planned.schedule(
                ImplementationOpinion.book()
                        .tailoredBy(
                                Profile.by("art").fix(CountingReadings.REVIEW_CONCERNS, ReviewConcerns.NAMED, "so")),
                college);
        Candidates candidates = new Candidates(named, Ledger.builder(college).build(), LocalDate.of(2021, 1, 1));
        assertThat(candidates.form(named.get("ART-8.2#act1@u1/2021-H1")))
                .contains(new Need.Form(
                        OrganizationId.of("u1"), "activist-review", false, Optional.of("act1"), Optional.empty()));
    }

    @Test
    void what_a_person_owes_is_held_by_the_branch_of_the_last_day_or_else_where_it_is_listed() {
        Obligation elsewhere = Planned.obligation("ART-13.2@boss/2021").withOrganization(OrganizationId.of("u1"));
        assertThat(candidates("2021-01-01").form(elsewhere).map(Need.Form::organization))
                .contains(OrganizationId.of("f1"));
        College without = College.builder()
                .add(Organization.branch("u1", BranchType.UNDERGRADUATE).established("2012-09-01"))
                .build();
        assertThat(Planned.candidates(without, "2021-01-01").form(elsewhere).map(Need.Form::organization))
                .contains(OrganizationId.of("u1"));
    }

    @Test
    void the_days_are_those_left_of_the_window() {
        assertThat(dates("MGT-1.1@u1/2021-year-start", "2021-03-25"))
                .containsExactly("2021-03-25", "2021-03-26", "2021-03-29", "2021-03-30", "2021-03-31");
        assertThat(dates("MGT-1.1@u1/2021-year-start", "2020-12-01")).startsWith("2021-01-01", "2021-01-04");
        assertThat(dates("MGT-1.1@u1/2021-year-start", "2021-04-01")).isEmpty();
    }

    /** From Saturday, 1 May, to Wednesday, 5 May, was a holiday, for which Saturday, 8 May, was worked. */
    @Test
    void days_off_within_the_week_are_named_with_their_run_and_weekends_left_out() {
        List<Need.Day> days = days("INS-2.2@u1/2021-05", "2021-04-28").subList(0, 7);
        Optional<DateRange> off = Optional.of(DateRange.parse("2021-05-01/2021-05-06"));
        assertThat(days).extracting(day -> day.date().getDayOfMonth()).containsExactly(3, 4, 5, 6, 7, 8, 10);
        assertThat(days)
                .extracting(Need.Day::dayOff)
                .containsExactly(off, off, off, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    @Test
    void days_off_alone_are_no_days() {
        College dissolved = branchUntil("2021-05-06");
        College later = branchUntil("2021-05-07");
        assertThat(dates(dissolved, "INS-2.2@u1/2021-05", "2021-04-28")).isEmpty();
        assertThat(dates(later, "INS-2.2@u1/2021-05", "2021-04-28"))
                .containsExactly("2021-05-03", "2021-05-04", "2021-05-05", "2021-05-06");
    }

    @Test
    void days_of_grace_count_if_the_record_names_its_period() {
        List<Need.Day> days = days("INS-3.1@u1/2021", "2021-12-30");
        assertThat(days.subList(0, 4)).extracting(Need.Day::isNamed).containsExactly(false, false, true, true);
        assertThat(days.get(days.size() - 1).date()).isEqualTo("2022-03-31");
    }

    @Test
    void who_has_the_post_on_the_day_leads_it() {
        College changed = Planned.withoutPosts()
                .add(Post.builder("boss", Role.SECRETARY)
                        .at("gb")
                        .since("2020-11-05")
                        .until("2021-12-22"))
                .add(Post.builder("head", Role.SECRETARY).at("gb").since("2021-12-28"))
                .add(Post.builder("aide", Role.DEPUTY_SECRETARY).at("gb").since("2020-11-05"))
                .build();
        assertThat(leaders(changed, "INS-2.5@gb/2021", "2021-12-20"))
                .containsExactly(
                        "2021-12-20 boss",
                        "2021-12-21 boss",
                        "2021-12-28 head",
                        "2021-12-29 head",
                        "2021-12-30 head",
                        "2021-12-31 head");
    }

    @Test
    void without_the_leader_asked_for_there_is_no_day_even_if_the_record_need_not_name_one() {
        College changed = Planned.withoutPosts()
                .add(Post.builder("head", Role.SECRETARY).at("u1").since("2022-01-28"))
                .build();
        assertThat(leaders(changed, "INS-4.1@u1/2021-year-end", "2022-01-26"))
                .containsExactly("2022-01-28 head", "2022-01-29 head", "2022-01-30 head", "2022-01-31 head");
    }

    @Test
    void a_person_leads_what_the_person_owes_and_nobody_has_to_lead_the_rest() {
        assertThat(leaders(Planned.college().build(), "ART-13.2@boss/2021", "2021-12-30"))
                .containsExactly("2021-12-30 boss", "2021-12-31 boss");
        assertThat(leaders(Planned.college().build(), "INS-2.1@u1/2021-Q4", "2021-12-30"))
                .containsExactly("2021-12-30 ", "2021-12-31 ");
    }

    private static College branchUntil(String dissolved) {
        return Planned.organizations()
                .add(Organization.branch("u1", BranchType.UNDERGRADUATE)
                        .under("gb")
                        .established("2012-09-01")
                        .dissolved(dissolved))
                .build();
    }

    private static Candidates candidates(String asOf) {
        return Planned.candidates(Planned.college().build(), asOf);
    }

    private static List<Need.Day> days(String id, String asOf) {
        return days(Planned.college().build(), id, asOf);
    }

    /** The days of what the whole college owes, in another college. */
    private static List<Need.Day> days(College college, String id, String asOf) {
        Candidates candidates = Planned.candidates(college, asOf);
        Obligation obligation = Planned.obligation(id);
        return candidates.days(obligation, candidates.form(obligation).orElseThrow());
    }

    private static Stream<String> dates(String id, String asOf) {
        return days(id, asOf).stream().map(day -> day.date().toString());
    }

    private static Stream<String> dates(College college, String id, String asOf) {
        return days(college, id, asOf).stream().map(day -> day.date().toString());
    }

    private static Stream<String> leaders(College college, String id, String asOf) {
        return days(college, id, asOf).stream()
                .map(day -> day.date() + " " + day.leader().map(PersonId::text).orElse(""));
    }
}
