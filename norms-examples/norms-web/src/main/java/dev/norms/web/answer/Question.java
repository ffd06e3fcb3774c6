package dev.norms.web.answer;

import dev.norms.book.NormBook;
import dev.norms.calendar.academic.CollegeCalendar;
import dev.norms.calendar.admission.Admissions;
import dev.norms.calendar.assessment.Assessment;
import dev.norms.calendar.assessment.Finding;
import dev.norms.calendar.proposal.Proposal;
import dev.norms.calendar.question.Comparison;
import dev.norms.calendar.question.Difference;
import dev.norms.calendar.schedule.Schedule;
import dev.norms.cli.result.Warnings;
import dev.norms.files.CollegeFiles;
import dev.norms.label.Label;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A question about a college, with what is computed for its answers; computed once, when it is first needed. */
public final class Question {
    private final Plans plans;
    private final Asked asked;
    private @Nullable Assessment assessment;
    private @Nullable Proposal proposal;
    private @Nullable Admissions admissions;

    Question(Plans plans, Asked asked) {
        this.plans = plans;
        this.asked = asked;
    }

    /** What is owed with its due day in the range. */
    Schedule plan() {
        return plans.plan();
    }

    /** How it stands. */
    Assessment assessment() {
        Assessment known = assessment;
        if (known == null) {
            known = Assessment.of(plans.assessed(), files().ledger(), asked.asOf());
            assessment = known;
        }
        return known;
    }

    /** Dates for what is open. */
    Proposal proposal() {
        Proposal known = proposal;
        if (known == null) {
            known = Proposal.of(assessment().schedule(), files().ledger(), asked.asOf(), files().preferences());
            proposal = known;
        }
        return known;
    }

    /** Where each admission stands. */
    Admissions admissions() {
        Admissions known = admissions;
        if (known == null) {
            known = Admissions.of(book(), files().college(), files().ledger(), calendar(), asked.asOf());
            admissions = known;
        }
        return known;
    }

    /** What the reader of the files and the norms warn of. */
    List<Label> warnings(Schedule schedule, Optional<LocalDate> asOf) {
        return Warnings.of(schedule, asOf, asOf.map(files()::notes).orElseGet(files()::notes));
    }

    CollegeFiles files() {
        return plans.files();
    }

    Asked asked() {
        return asked;
    }

    NormBook book() {
        return plans.book();
    }

    CollegeCalendar calendar() {
        return plans.calendar();
    }

    /**
     * Returns the plan.
     *
     * @return months, days and what is due on them
     */
    public Map<String, Object> year() {
        return new YearAnswer(this).data();
    }

    /**
     * Returns the standing.
     *
     * @return lights of units, what needs attention, and a row for each finding
     */
    public Map<String, Object> standing() {
        Map<String, Object> answer = new StandingAnswer(this).data();
        answer.put("refusals", OpenCollege.refusals(plans.refusals()));
        return answer;
    }

    /**
     * Returns what was held.
     *
     * @return a row for each activity in the range up to the as-of day, the latest first
     */
    public List<Map<String, Object>> ledger() {
        return new LedgerAnswer(this).data();
    }

    /**
     * Returns where admissions stand.
     *
     * @return the number in each stage, and a row for each person
     */
    public Map<String, Object> admissionCases() {
        return new AdmissionsAnswer(this).data();
    }

    /**
     * Returns how terms of office stand.
     *
     * @return a row for each organization, the most pressing first
     */
    public List<Map<String, Object>> terms() {
        return new TermsAnswer(this).data();
    }

    /**
     * Returns why findings are as they are, each in a sentence.
     *
     * @param ids the ids of findings
     * @return the sentences in the order of the ids; an unknown id has none
     */
    public List<Map<String, Object>> reasons(List<String> ids) {
        return new ExplanationAnswer(this).reasons(ids);
    }

    /**
     * Explains a finding.
     *
     * @param id its id
     * @return the tree of reasons, and what can be done
     */
    public Map<String, Object> explain(String id) {
        return new ExplanationAnswer(this).explain(id);
    }

    /**
     * Proposes dates.
     *
     * @return entries, and what nothing is proposed for
     */
    public Map<String, Object> propose() {
        return new ProposalAnswer(this).data();
    }

    /**
     * Returns what differs from another question.
     *
     * @param before the other
     * @return a row for each finding that differs
     */
    public List<Map<String, Object>> changesSince(Question before) {
        return Comparison.of(before.assessment(), assessment()).differences().stream()
                .map(difference -> new Data()
                        .put("id", difference.obligation().toString())
                        .label("label", difference.label())
                        .put(
                                "kinds",
                                difference.kinds().stream()
                                        .map(Difference.Kind::code)
                                        .toList())
                        .text(
                                "before",
                                difference.before().map(Finding::verdict).map(verdict -> verdict.code()))
                        .text("after", difference.after().map(Finding::verdict).map(verdict -> verdict.code()))
                        .put("norm", difference.obligation().norm().id().text())
                        .put("owner", difference.obligation().owner().text())
                        .fields())
                .toList();
    }

    /**
     * Writes a file as the command line does.
     *
     * @param name one of {@link ResultFiles#NAMES}
     * @return its bytes
     */
    public byte[] file(String name) {
        return ResultFiles.of(this, name);
    }
}
