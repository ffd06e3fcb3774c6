package dev.norms.report.standing;

import static java.util.stream.Collectors.joining;

import dev.norms.calendar.election.BallotAspect;
import dev.norms.calendar.election.BallotPoint;
import dev.norms.calendar.election.BallotReview;
import dev.norms.calendar.schedule.Schedule;
import dev.norms.college.Organization;
import dev.norms.label.Label;
import dev.norms.ledger.Ballot;
import dev.norms.ledger.Ledger;
import dev.norms.report.unit.Places;
import dev.norms.report.unit.Shade;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;

/**
 * A ballot, checked against the rules of voting.
 *
 * @param unit the number of the unit
 * @param date the day
 * @param organization the organization that voted
 * @param matter what was voted on
 * @param subject whom or what it was about; may be empty
 * @param numbers who was entitled, present and in favor, with what was asked for
 * @param candidates the candidates and seats of an election; may be empty
 * @param outcome whether the meeting was allowed to vote and the motion was carried
 * @param remarks the numbers that are not compliant, in words; may be empty
 * @param id the id of the ballot
 * @param shade the color: bad if a number is not compliant, watch if the motion was lost
 */
public record BallotRow(
        int unit,
        LocalDate date,
        String organization,
        String matter,
        String subject,
        String numbers,
        String candidates,
        String outcome,
        String remarks,
        String id,
        Shade shade) {
    /**
     * Reviews the ballots of a college.
     *
     * @param schedule the norms and the college
     * @param ledger the ballots
     * @param asOf the as-of day; later ballots are ignored
     * @return the reviews, the latest first
     */
    public static List<BallotReview> reviews(Schedule schedule, Ledger ledger, LocalDate asOf) {
        return schedule.college().organizations().stream()
                .map(Organization::id)
                .flatMap(id -> ledger.ballots(id).stream())
                .filter(ballot -> !ballot.date().isAfter(asOf))
                .map(ballot -> BallotReview.of(ballot, schedule.book(), schedule.college()))
                .sorted(Comparator.comparing(
                                (BallotReview review) -> review.ballot().date())
                        .reversed())
                .toList();
    }

    /** Returns all ballots: those that are not compliant first, then those that were lost, each the latest first. */
    static List<BallotRow> all(Schedule schedule, Ledger ledger, LocalDate asOf, Places places) {
        return reviews(schedule, ledger, asOf).stream()
                .map(review -> of(review, places))
                .sorted(Comparator.comparing(BallotRow::shade, Comparator.reverseOrder())) // bad, watch, good
                .toList();
    }

    private static BallotRow of(BallotReview review, Places places) {
        Ballot ballot = review.ballot();
        Places.Place place = places.of(ballot.organization());
        return new BallotRow(
                place.unit(),
                ballot.date(),
                place.name(),
                ballot.matter().label().zh(),
                ballot.subject().map(text -> places.people().in(text)).orElse(""),
                numbers(review),
                ballot.seats().isPresent() || ballot.candidates().isPresent()
                        ? number(ballot.candidates()) + "/" + number(ballot.seats())
                        : "",
                outcome(review),
                review.faults().stream().map(BallotPoint::label).map(Label::zh).collect(joining("；")),
                ballot.id(),
                shade(review));
    }

    private static String numbers(BallotReview review) {
        Ballot ballot = review.ballot();
        return "应到" + ballot.entitled() + "，实到" + ballot.present() + asked(review, BallotAspect.QUORUM) + "，赞成"
                + number(ballot.inFavor()) + asked(review, BallotAspect.MAJORITY);
    }

    private static String asked(BallotReview review, BallotAspect aspect) {
        return review.point(aspect)
                .map(point -> "（需" + point.asked().atLeast() + "）")
                .orElse("");
    }

    private static String number(OptionalInt number) {
        return number.isPresent() ? Integer.toString(number.getAsInt()) : "未登记";
    }

    private static String outcome(BallotReview review) {
        return !review.mayVote()
                ? "不得表决"
                : review.isCarried().map(carried -> carried ? "通过" : "未通过").orElse("是否通过未登记");
    }

    private static Shade shade(BallotReview review) {
        if (!review.faults().isEmpty()) {
            return Shade.BAD;
        }
        return review.isCarried().filter(carried -> !carried).isPresent() ? Shade.WATCH : Shade.GOOD;
    }
}
