package dev.norms.calendar.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.book.NormBook;
import dev.norms.calendar.academic.CollegeCalendar;
import dev.norms.calendar.schedule.Schedule;
import dev.norms.calendar.workday.HolidaysOf2026;
import dev.norms.duty.Addressee;
import dev.norms.evidence.ActivityKind;
import dev.norms.evidence.CheckList;
import dev.norms.evidence.EvidenceRule;
import dev.norms.norm.Norm;
import dev.norms.opinion.ImplementationOpinion;
import dev.norms.profile.Profile;
import dev.norms.requirement.ChecklistRequirement;
import dev.norms.requirement.CountRequirement;
import dev.norms.requirement.Requirement;
import dev.norms.time.Bound;
import dev.norms.time.DateRange;
import dev.norms.time.PeriodUnit;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A norm of a college that asks two things of one owner and does not tell them apart by parts. */
class SameIdTest {
    private static final Requirement LECTURE =
            CountRequirement.each(Bound.atLeast(1), PeriodUnit.YEAR, EvidenceRule.activity(ActivityKind.PARTY_LECTURE));
    private static final Requirement VISIT =
            CountRequirement.each(Bound.atLeast(2), PeriodUnit.YEAR, EvidenceRule.activity(ActivityKind.INSPECTION));
    private static final Requirement TEAM = new ChecklistRequirement(CheckList.VOLUNTEER_TEAM, List.of());
    private static final Requirement ARCHIVE = new ChecklistRequirement(CheckList.ARCHIVE, List.of());

    @Test
    void both_are_listed_and_the_first_is_found_dated_or_standing() {
        Norm norm = Norm.builder("COL-1.1", "两项", "two things")
                .summary("两项都要。", "Both are owed.")
                .demands(LECTURE, Addressee.BRANCH)
                .demands(VISIT, Addressee.BRANCH)
                .demands(TEAM, Addressee.BRANCH)
                .demands(ARCHIVE, Addressee.BRANCH)
                .cites("article:10#1")
                .build();
        NormBook book = ImplementationOpinion.book().tailoredBy(Profile.by("gb").add(norm, "x"));
        Schedule schedule = Schedule.of(
                book, Sample.COLLEGE, CollegeCalendar.of(HolidaysOf2026.calendar()), DateRange.ofYear(2021));
        Assessment assessment =
                Assessment.of(schedule, Sample.ledger(Sample.COLLEGE).build(), LocalDate.parse("2021-07-09"));

        assertThat(asked(assessment, "COL-1.1@u1/2021")).containsExactlyInAnyOrder(LECTURE, VISIT);
        assertThat(assessment.get("COL-1.1@u1/2021").obligation().requirement())
                .isEqualTo(asked(assessment, "COL-1.1@u1/2021").get(0));
        assertThat(asked(assessment, "COL-1.1@u1")).containsExactlyInAnyOrder(TEAM, ARCHIVE);
        assertThat(assessment.get("COL-1.1@u1").obligation().requirement())
                .isEqualTo(asked(assessment, "COL-1.1@u1").get(0));
    }

    private static List<Requirement> asked(Assessment assessment, String id) {
        return assessment.findings().stream()
                .filter(finding -> finding.id().toString().equals(id))
                .map(finding -> finding.obligation().requirement())
                .toList();
    }
}
