package dev.norms.json;

import dev.norms.admission.AdmissionStage;
import dev.norms.admission.AdmissionStep;
import dev.norms.calendar.admission.AdmissionCase;
import dev.norms.calendar.admission.AdmissionFinding;
import dev.norms.calendar.admission.AdmissionFindingKind;
import dev.norms.calendar.admission.AdmissionState;
import dev.norms.calendar.admission.NextStep;
import dev.norms.calendar.election.BallotPoint;
import dev.norms.calendar.election.BallotReview;
import dev.norms.calendar.election.BodyTerms;
import dev.norms.calendar.election.TermRecord;
import dev.norms.calendar.election.TermStanding;
import dev.norms.calendar.election.Terms;
import dev.norms.calendar.election.Vacancy;
import dev.norms.calendar.workday.Certainty;
import dev.norms.label.Label;
import dev.norms.ledger.AdmissionEntry;
import dev.norms.ledger.Ballot;
import dev.norms.organization.OrganizationId;
import dev.norms.organization.PersonId;
import dev.norms.source.Citation;
import dev.norms.source.RuleSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** The JSON forms of results about admissions, ballots and terms of office; they are write-only. */
final class CaseForms {
    private CaseForms() {}

    /** An admission case on a day. */
    record OfCase(
            PersonId person,
            OrganizationId organization,
            AdmissionStage stage,
            AdmissionState state,
            LocalDate asOf,
            RuleSource rules,
            List<AdmissionEntry> steps,
            List<NextStep> next,
            List<AdmissionFinding> findings,
            Optional<LocalDate> probationEnd,
            Optional<LocalDate> leaves,
            List<Citation> citations,
            Label reason) {
        static OfCase of(AdmissionCase one) {
            return new OfCase(
                    one.person(),
                    one.organization(),
                    one.stage(),
                    one.state(),
                    one.asOf(),
                    one.edition().source(),
                    one.steps(),
                    one.nextSteps(),
                    one.findings(),
                    one.probationEnd(),
                    one.leaves(),
                    one.citations(),
                    one.reason());
        }
    }

    /** A finding about a step of admission. */
    record OfFinding(
            AdmissionFindingKind kind, AdmissionStep step, Optional<LocalDate> day, Citation citation, Label label) {
        static OfFinding of(AdmissionFinding finding) {
            return new OfFinding(finding.kind(), finding.step(), finding.day(), finding.citation(), finding.label());
        }
    }

    /** A next step of an admission, with what blocks it. */
    record OfStep(
            AdmissionStep step,
            LocalDate earliest,
            Optional<LocalDate> latest,
            Certainty certainty,
            List<AdmissionFinding> blocks,
            List<AdmissionFinding> warnings,
            Citation citation) {
        static OfStep of(NextStep next) {
            return new OfStep(
                    next.rule().step(),
                    next.earliest(),
                    next.latest(),
                    next.certainty(),
                    next.blocks(),
                    next.warnings(),
                    next.rule().citation());
        }
    }

    /** The review of a ballot. */
    record OfReview(Ballot ballot, List<BallotPoint> points, Optional<Boolean> carried) {
        static OfReview of(BallotReview review) {
            return new OfReview(review.ballot(), review.points(), review.isCarried());
        }
    }

    /** The terms of office of an organization. */
    record OfBody(
            OrganizationId organization,
            TermStanding standing,
            Optional<LocalDate> lastDay,
            OptionalLong daysLeft,
            List<TermRecord> history,
            List<Vacancy> vacancies) {
        static OfBody of(BodyTerms body) {
            return new OfBody(
                    body.body().id(),
                    body.standing(),
                    body.lastDay(),
                    body.daysLeft(),
                    body.history(),
                    body.vacancies());
        }
    }

    /** The terms of office of all organizations on a day. */
    record OfTerms(LocalDate asOf, List<BodyTerms> bodies) {
        static OfTerms of(Terms terms) {
            return new OfTerms(terms.asOf(), terms.bodies());
        }
    }
}
