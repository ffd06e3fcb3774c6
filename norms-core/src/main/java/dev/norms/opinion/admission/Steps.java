package dev.norms.opinion.admission;

import static dev.norms.admission.AdmissionStep.ACTIVIST_DETERMINED;
import static dev.norms.admission.AdmissionStep.ACTIVIST_FILED;
import static dev.norms.admission.AdmissionStep.ACTIVIST_REVIEW;
import static dev.norms.admission.AdmissionStep.ADMISSION_APPROVAL;
import static dev.norms.admission.AdmissionStep.ADMISSION_DELIBERATION;
import static dev.norms.admission.AdmissionStep.ADMISSION_FILED;
import static dev.norms.admission.AdmissionStep.ADMISSION_MEETING;
import static dev.norms.admission.AdmissionStep.AGE_ATTESTED;
import static dev.norms.admission.AdmissionStep.APPLICATION;
import static dev.norms.admission.AdmissionStep.ARCHIVED;
import static dev.norms.admission.AdmissionStep.ASSIGNED;
import static dev.norms.admission.AdmissionStep.CANDIDATE_CONSENT;
import static dev.norms.admission.AdmissionStep.CANDIDATE_DETERMINED;
import static dev.norms.admission.AdmissionStep.CANDIDATE_FILED;
import static dev.norms.admission.AdmissionStep.CANDIDATE_NOTICE;
import static dev.norms.admission.AdmissionStep.COMMITTEE_REVIEW;
import static dev.norms.admission.AdmissionStep.CONFIRMATION_APPLICATION;
import static dev.norms.admission.AdmissionStep.CONFIRMATION_APPROVAL;
import static dev.norms.admission.AdmissionStep.CONFIRMATION_MEETING;
import static dev.norms.admission.AdmissionStep.DISQUALIFIED;
import static dev.norms.admission.AdmissionStep.FIRST_TALK;
import static dev.norms.admission.AdmissionStep.FORM_COMPLETED;
import static dev.norms.admission.AdmissionStep.INTRODUCERS_NAMED;
import static dev.norms.admission.AdmissionStep.LIAISONS_NAMED;
import static dev.norms.admission.AdmissionStep.OATH;
import static dev.norms.admission.AdmissionStep.POLITICAL_REVIEW;
import static dev.norms.admission.AdmissionStep.PRELIMINARY_REVIEW;
import static dev.norms.admission.AdmissionStep.PROBATION_EXTENDED;
import static dev.norms.admission.AdmissionStep.PROBATION_REVIEW;
import static dev.norms.admission.AdmissionStep.STOPPED;
import static dev.norms.admission.AdmissionStep.SUPERIOR_TALK;
import static dev.norms.admission.AdmissionStep.TRAINING;

import dev.norms.admission.AdmissionStage;
import dev.norms.admission.AdmissionStep;
import dev.norms.internal.choice.admission.ActivistFrom;
import dev.norms.internal.choice.admission.AgeCheck;
import dev.norms.internal.choice.admission.SpecialCase;
import dev.norms.norm.Interpretations;
import dev.norms.opinion.reading.AdmissionReadings;
import dev.norms.opinion.reading.UpperRules;
import dev.norms.opinion.reading.VoteReadings;
import dev.norms.organization.OrganizationKind;
import dev.norms.procedure.AdmissionEdition;
import dev.norms.procedure.Gate;
import dev.norms.procedure.MonthsAround;
import dev.norms.procedure.StageRule;
import dev.norms.procedure.StepRule;
import dev.norms.procedure.TimeLimit;
import dev.norms.source.Citation;
import dev.norms.source.Confidence;
import dev.norms.source.RuleSource;
import dev.norms.time.DateRange;
import dev.norms.vote.Matter;
import dev.norms.vote.VotingRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The steps of one edition, by the articles of 2026.
 *
 * <p>The edition of 2014 had one article more, its 18th, so from there its numbers are one higher.
 */
final class Steps {
    private static final int MONTHS_TO_FIRST_TALK = 1;
    private static final int MONTHS_BETWEEN_REVIEWS = 6;
    private static final int WORKING_DAYS_OF_NOTICE = 5;
    private static final int INTRODUCERS = 2;
    private static final int DAYS_OF_TRAINING = 3;
    private static final int HOURS_OF_TRAINING = 24;
    private static final int MONTHS_FROM_REVIEW_TO_MEETING = 1;
    private static final int MONTHS_TO_APPROVAL = 3;
    private static final int MONTHS_TO_APPROVAL_AT_MOST = 6;
    private static final int MONTHS_TO_OATH = 1;
    private static final int MONTHS_OF_PROBATION = 12;
    private static final int MONTHS_OF_EXTENSION = 6;
    private static final int MONTHS_OF_EXTENSION_AT_MOST = 12;

    private final boolean revised;
    private final RuleSource rules;
    private final MonthsAround confirmationWindow;
    private final VotingRule vote;
    private final int extensionMonths;
    private final int leavingMonths;
    private final boolean isAgeAttested;
    private final AdmissionStep cultivatedFrom;
    private final int cultivationMonths;
    private final int approvalMonths;

    Steps(Interpretations in, boolean revised) {
        this.revised = revised;
        this.rules = revised ? UpperRules.ADMISSION_RULES_2026 : UpperRules.ADMISSION_RULES_2014;
        this.confirmationWindow = in.value(AdmissionReadings.CONFIRMATION_WINDOW);
        this.vote = in.value(VoteReadings.ADMISSION_VOTE);
        this.extensionMonths = in.value(AdmissionReadings.EXTENSION);
        this.leavingMonths = in.value(AdmissionReadings.LEAVING);
        this.isAgeAttested = in.value(AdmissionReadings.AGE) == AgeCheck.STEP;
        this.cultivatedFrom =
                in.value(AdmissionReadings.STATUS_DAY) == ActivistFrom.DECISION ? ACTIVIST_DETERMINED : ACTIVIST_FILED;
        this.cultivationMonths = in.value(AdmissionReadings.CULTIVATION);
        this.approvalMonths = in.value(AdmissionReadings.SPECIAL_CASE) == SpecialCase.REMARKED
                ? MONTHS_TO_APPROVAL
                : MONTHS_TO_APPROVAL_AT_MOST;
    }

    AdmissionEdition edition(DateRange inForce) {
        return new AdmissionEdition(rules, inForce, all(), stages());
    }

    private List<StepRule> all() {
        List<StepRule> steps = new ArrayList<>();
        steps.addAll(activist());
        steps.addAll(candidate());
        steps.addAll(admission());
        steps.addAll(probation());
        steps.add(StepRule.of(STOPPED, chart()));
        steps.add(StepRule.of(DISQUALIFIED, at(31)));
        return steps;
    }

    /** The rules for the beginning of each stage. */
    private List<StageRule> stages() {
        return List.of(
                StageRule.of(AdmissionStage.ACTIVIST, ACTIVIST_DETERMINED),
                revised
                        ? new StageRule(
                                AdmissionStage.CANDIDATE,
                                Set.of(CANDIDATE_CONSENT, CANDIDATE_NOTICE),
                                List.of(noticeOver()))
                        : StageRule.of(AdmissionStage.CANDIDATE, CANDIDATE_FILED),
                StageRule.of(AdmissionStage.ADMISSION, COMMITTEE_REVIEW),
                StageRule.of(AdmissionStage.PROBATION, ADMISSION_APPROVAL));
    }

    private List<StepRule> activist() {
        return List.of(
                step(APPLICATION, 5),
                step(AGE_ATTESTED, 5).after(APPLICATION),
                step(FIRST_TALK, 7).after(APPLICATION).inTime(within(APPLICATION, MONTHS_TO_FIRST_TALK, 7)),
                isAgeAttested
                        ? step(ACTIVIST_DETERMINED, 8).after(APPLICATION, AGE_ATTESTED, FIRST_TALK)
                        : step(ACTIVIST_DETERMINED, 8).after(APPLICATION, FIRST_TALK),
                step(ACTIVIST_FILED, 8).after(ACTIVIST_DETERMINED),
                step(LIAISONS_NAMED, 9).after(ACTIVIST_DETERMINED),
                step(ACTIVIST_REVIEW, 11)
                        .after(ACTIVIST_DETERMINED)
                        .inTime(new TimeLimit.Every(ACTIVIST_DETERMINED, MONTHS_BETWEEN_REVIEWS, at(11))));
    }

    private List<StepRule> candidate() {
        List<StepRule> steps = new ArrayList<>();
        steps.add(step(CANDIDATE_DETERMINED, 13)
                .after(ACTIVIST_FILED, LIAISONS_NAMED, ACTIVIST_REVIEW)
                .onlyIf(new Gate.Cultivation(cultivatedFrom, cultivationMonths, at(13))));
        if (revised) {
            steps.add(step(CANDIDATE_CONSENT, 13).after(CANDIDATE_DETERMINED).insteadOf(CANDIDATE_FILED));
            steps.add(step(CANDIDATE_NOTICE, 13).after(CANDIDATE_DETERMINED).insteadOf(CANDIDATE_FILED));
        } else {
            steps.add(step(CANDIDATE_FILED, 13).after(CANDIDATE_DETERMINED));
        }
        steps.add(listed(step(INTRODUCERS_NAMED, 14), new Gate.FullMembers(INTRODUCERS, at(14))));
        steps.add(listed(step(POLITICAL_REVIEW, 16)));
        steps.add(listed(step(TRAINING, 17), new Gate.Amount(DAYS_OF_TRAINING, HOURS_OF_TRAINING, at(17))));
        return steps;
    }

    /** Returns a step that only a listed candidate can take. */
    private StepRule listed(StepRule step, Gate... more) {
        if (!revised) {
            return step.after(CANDIDATE_FILED).onlyIf(more);
        }
        List<Gate> gates = new ArrayList<>();
        gates.add(noticeOver());
        gates.addAll(List.of(more));
        return step.after(CANDIDATE_CONSENT, CANDIDATE_NOTICE).onlyIf(gates.toArray(new Gate[0]));
    }

    private Gate noticeOver() {
        return new Gate.NoticeOver(CANDIDATE_NOTICE, WORKING_DAYS_OF_NOTICE, at(13));
    }

    private List<StepRule> admission() {
        StepRule meeting = step(ADMISSION_MEETING, 19)
                .after(FORM_COMPLETED)
                .onlyIf(new Gate.NotLeaving(leavingMonths, at(18)), new Gate.Vote(Matter.ADMISSION, vote, at(20)));
        return List.of(
                step(COMMITTEE_REVIEW, 18).after(INTRODUCERS_NAMED, POLITICAL_REVIEW, TRAINING),
                step(PRELIMINARY_REVIEW, 18).after(COMMITTEE_REVIEW),
                step(FORM_COMPLETED, 18).after(PRELIMINARY_REVIEW),
                revised ? meeting.inTime(within(PRELIMINARY_REVIEW, MONTHS_FROM_REVIEW_TO_MEETING, 19)) : meeting,
                step(ADMISSION_DELIBERATION, 22).after(ADMISSION_MEETING).underGeneralBranch(),
                step(SUPERIOR_TALK, 23).after(ADMISSION_MEETING),
                step(ADMISSION_APPROVAL, 25)
                        .after(SUPERIOR_TALK, ADMISSION_DELIBERATION)
                        .onlyIf(new Gate.NotBy(OrganizationKind.GENERAL_BRANCH, at(22)))
                        .inTime(new TimeLimit.Within(
                                ADMISSION_MEETING, approvalMonths, MONTHS_TO_APPROVAL_AT_MOST, at(25))),
                StepRule.of(ADMISSION_FILED, chart()).after(ADMISSION_APPROVAL));
    }

    private List<StepRule> probation() {
        StepRule oath = step(OATH, 29).after(ADMISSION_APPROVAL);
        return List.of(
                StepRule.of(ASSIGNED, chart()).after(ADMISSION_APPROVAL),
                revised ? oath.inTime(within(ADMISSION_APPROVAL, MONTHS_TO_OATH, 29)) : oath,
                StepRule.of(PROBATION_REVIEW, chart()).after(ADMISSION_MEETING),
                step(CONFIRMATION_APPLICATION, 32)
                        .after(ADMISSION_APPROVAL)
                        .inTime(new TimeLimit.AroundExpiry(
                                confirmationWindow.before(), confirmationWindow.after(), at(32))),
                step(CONFIRMATION_MEETING, 32)
                        .after(PROBATION_REVIEW, CONFIRMATION_APPLICATION)
                        .onlyIf(
                                new Gate.ProbationOver(ADMISSION_MEETING, MONTHS_OF_PROBATION, at(31)),
                                new Gate.Vote(Matter.CONFIRMATION, vote, at(32))),
                step(PROBATION_EXTENDED, 31)
                        .after(CONFIRMATION_MEETING)
                        .onlyIf(new Gate.Extension(
                                MONTHS_OF_EXTENSION, MONTHS_OF_EXTENSION_AT_MOST, extensionMonths, at(31)))
                        .reopening(CONFIRMATION_MEETING),
                step(CONFIRMATION_APPROVAL, 33)
                        .after(CONFIRMATION_MEETING)
                        .onlyIf(new Gate.NotBy(OrganizationKind.GENERAL_BRANCH, at(22)))
                        .inTime(within(CONFIRMATION_MEETING, MONTHS_TO_APPROVAL, 33)),
                step(ARCHIVED, 36).after(ADMISSION_FILED, ASSIGNED, OATH, CONFIRMATION_APPROVAL));
    }

    private TimeLimit within(AdmissionStep from, int months, int article) {
        return new TimeLimit.Within(from, months, months, at(article));
    }

    private StepRule step(AdmissionStep step, int article) {
        return StepRule.of(step, at(article));
    }

    private Citation at(int article) {
        if (revised) {
            return rules.article(article, Confidence.READ);
        }
        return UpperRules.admissionRulesOf2014(article < 18 ? article : article + 1);
    }

    /** Returns the citation for a step that only the chart has, which was read second-hand. */
    private Citation chart() {
        return rules.asWhole(Confidence.SECONDARY);
    }
}
