package dev.norms.web.answer;

import dev.norms.book.NormBook;
import dev.norms.calendar.academic.CollegeCalendar;
import dev.norms.calendar.assessment.Assessment;
import dev.norms.calendar.assessment.Finding;
import dev.norms.calendar.proposal.Proposal;
import dev.norms.calendar.question.Comparison;
import dev.norms.calendar.question.Difference;
import dev.norms.calendar.schedule.Schedule;
import dev.norms.files.CollegeFiles;
import dev.norms.profile.ProfileProblem;
import dev.norms.time.DateRange;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A question about a college, with what is computed for its answers; computed once, when it is first needed. */
public final class Question {
    private final CollegeFiles files;
    private final NormBook book;
    private final CollegeCalendar calendar;
    private final Asked asked;
    private final List<ProfileProblem> refusals;
    private @Nullable Schedule plan;
    private @Nullable Assessment assessment;
    private @Nullable Proposal proposal;

    Question(CollegeFiles files, NormBook book, CollegeCalendar calendar, Asked asked, List<ProfileProblem> refusals) {
        this.files = files;
        this.book = book;
        this.calendar = calendar;
        this.asked = asked;
        this.refusals = refusals;
    }

    /** What is owed with its due day in the range. */
    Schedule plan() {
        Schedule known = plan;
        if (known == null) {
            DateRange days = asked.days();
            calendar.certainty(days.from(), days.last());
            known = Schedule.of(book, files.college(), calendar, days);
            plan = known;
        }
        return known;
    }

    /** How it stands: what has its due day in the range; without a range also what has its deadline in the year. */
    Assessment assessment() {
        Assessment known = assessment;
        if (known == null) {
            DateRange days = asked.days();
            calendar.certainty(days.from(), days.last());
            Schedule listed =
                    asked.range().isPresent() ? plan() : Schedule.touching(book, files.college(), calendar, days);
            known = Assessment.of(listed, files.ledger(), asked.asOf());
            assessment = known;
        }
        return known;
    }

    /** Dates for what is open. */
    Proposal proposal() {
        Proposal known = proposal;
        if (known == null) {
            known = Proposal.of(assessment().schedule(), files.ledger(), asked.asOf(), files.preferences());
            proposal = known;
        }
        return known;
    }

    CollegeFiles files() {
        return files;
    }

    Asked asked() {
        return asked;
    }

    NormBook book() {
        return book;
    }

    CollegeCalendar calendar() {
        return calendar;
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
        answer.put("refusals", OpenCollege.refusals(refusals));
        return answer;
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
