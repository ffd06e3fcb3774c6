package dev.norms.web.answer;

import dev.norms.book.NormBook;
import dev.norms.calendar.academic.CollegeCalendar;
import dev.norms.calendar.admission.Admissions;
import dev.norms.calendar.assessment.Assessment;
import dev.norms.calendar.proposal.Proposal;
import dev.norms.calendar.schedule.Schedule;
import dev.norms.cli.result.Warnings;
import dev.norms.files.CollegeFiles;
import dev.norms.label.Label;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A question about a college and its answers, each computed once, when it is first needed. */
public final class Question {
    private final Plans plans;
    private final Asked asked;
    private @Nullable Assessment assessment;
    private @Nullable FindingRows findingRows;
    private @Nullable Proposal proposal;
    private @Nullable Admissions admissions;

    Question(Plans plans, Asked asked) {
        this.plans = plans;
        this.asked = asked;
    }

    /** The obligations with their due days in the range. */
    Schedule plan() {
        return plans.plan();
    }

    /** The assessment of the obligations. */
    Assessment assessment() {
        Assessment known = assessment;
        if (known == null) {
            known = plans.assess(asked.asOf());
            assessment = known;
        }
        return known;
    }

    /** The findings of the assessment. */
    FindingRows findingRows() {
        FindingRows known = findingRows;
        if (known == null) {
            known = new FindingRows(this);
            findingRows = known;
        }
        return known;
    }

    /** The dates that are proposed. */
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

    /** The warnings from the files and from the norms. */
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
     * Returns the plan, with duties of persons that differ only in who owes them as one.
     *
     * @return months, days and what is due on them
     */
    public Map<String, Object> yearInShort() {
        return new YearAnswer(this).inShort();
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
     * Returns the standing without its findings.
     *
     * @return lights of units, the number of each verdict, and the norms
     */
    public Map<String, Object> overview() {
        Map<String, Object> answer = new StandingAnswer(this).overview();
        answer.put("refusals", OpenCollege.refusals(plans.refusals()));
        return answer;
    }

    /**
     * Returns the findings in columns, by which they can be chosen.
     *
     * @return units, norms and verdicts; of each finding the numbers of its own among these, and its due day as a
     *     number such as 20261231, 0 if it has none; and the places of the findings that are reminded of
     */
    public Map<String, Object> columns() {
        return findingRows().columns();
    }

    /**
     * Returns the findings that differ from those of another question.
     *
     * @param changes what differs from the other
     * @return their places in the columns, from 0
     */
    public List<Integer> places(Changes changes) {
        return findingRows().places(changes);
    }

    /**
     * Returns some findings.
     *
     * @param places their places in the columns, from 0
     * @param before another question; if given, each row that differs from it says how
     * @return a row for each
     */
    public List<Map<String, Object>> rows(List<Integer> places, Optional<Question> before) {
        return findingRows().rows(places, before.map(Question::assessment));
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
     * @return the sentences in the order of the ids; for an unknown id an empty map
     */
    public List<Map<String, Object>> reasons(List<String> ids) {
        return new ExplanationAnswer(this).reasons(ids);
    }

    /**
     * Explains a finding.
     *
     * @param id its id
     * @return the tree of reasons, and what can be done; an empty map if there is no such finding
     */
    public Map<String, Object> explain(String id) {
        return new ExplanationAnswer(this).explain(id);
    }

    /**
     * Proposes dates.
     *
     * @return entries, and the obligations for which there is none
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
        return compare(before).rows(Integer.MAX_VALUE);
    }

    /**
     * Compares with another question.
     *
     * @param before the other
     * @return what differs
     */
    public Changes compare(Question before) {
        return Changes.between(before.assessment(), assessment());
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
