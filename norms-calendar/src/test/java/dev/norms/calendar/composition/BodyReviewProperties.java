package dev.norms.calendar.composition;

import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.book.NormBook;
import dev.norms.calendar.academic.CollegeCalendar;
import dev.norms.calendar.assessment.Assessment;
import dev.norms.calendar.assessment.Finding;
import dev.norms.calendar.assessment.Sample;
import dev.norms.calendar.assessment.Verdict;
import dev.norms.calendar.schedule.Schedule;
import dev.norms.calendar.workday.HolidaysOf2026;
import dev.norms.college.College;
import dev.norms.college.CollegeBuilder;
import dev.norms.college.Organization;
import dev.norms.internal.choice.GroupsAdvised;
import dev.norms.opinion.ImplementationOpinion;
import dev.norms.opinion.reading.ScopeReadings;
import dev.norms.organization.BranchType;
import dev.norms.profile.Profile;
import dev.norms.time.DateRange;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** ORG-1.1 where a college wants every branch to have groups. */
class BodyReviewProperties {
    private static final NormBook REQUIRED = ImplementationOpinion.book()
            .tailoredBy(Profile.by("art").fix(ScopeReadings.GROUPS, GroupsAdvised.REQUIRED, "so"));

    @Property(tries = 60)
    void no_branch_makes_up_for_the_groups_of_another(
            @ForAll @IntRange(max = 4) int branches,
            @ForAll @IntRange(max = 4) int withGroups,
            @ForAll @IntRange(max = 2) int astray) {
        CollegeBuilder college =
                College.builder().add(Organization.generalBranch("gb").established("2012-09-01"));
        for (int i = 1; i <= branches; i++) {
            college.add(
                    Organization.branch("b" + i, BranchType.FACULTY).under("gb").established("2012-09-01"));
            if (i <= withGroups) {
                college.add(Organization.group("b" + i + ".g").under("b" + i).established("2012-09-01"));
            }
        }
        for (int i = 1; i <= astray; i++) {
            college.add(Organization.branch("s" + i, BranchType.FACULTY).established("2012-09-01"));
        }
        boolean isThere = branches > 0 && astray == 0;
        assertThat(finding(ImplementationOpinion.book(), college.build()).verdict())
                .isEqualTo(isThere ? Verdict.MET : Verdict.NOT_MET);
        Finding required = finding(REQUIRED, college.build());
        assertThat(required.verdict()).isEqualTo(isThere && withGroups >= branches ? Verdict.MET : Verdict.NOT_MET);
        assertThat(required.reason().en().contains("branch without groups"))
                .isEqualTo(branches > 0 && withGroups < branches);
    }

    private static Finding finding(NormBook book, College college) {
        return Assessment.of(
                        Schedule.of(
                                book, college, CollegeCalendar.of(HolidaysOf2026.calendar()), DateRange.ofYear(2021)),
                        Sample.ledger(college).build(),
                        LocalDate.of(2021, 6, 1))
                .get("ORG-1.1@gb");
    }
}
