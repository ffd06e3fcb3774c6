package dev.norms.cli.report;

import dev.norms.calendar.election.BallotReview;
import dev.norms.calendar.schedule.Schedule;
import dev.norms.cli.text.Grid;
import dev.norms.cli.text.Grid.Column;
import dev.norms.cli.text.Page;
import dev.norms.cli.text.Styled;
import dev.norms.cli.text.Tone;
import dev.norms.college.College;
import dev.norms.ledger.Ballot;
import dev.norms.ledger.Ledger;
import dev.norms.report.standing.BallotRow;
import dev.norms.report.unit.Units;
import java.time.LocalDate;
import java.util.List;

/** The section of ballots that break the rules: too few present, too few candidates, more voters than members. */
public final class BallotsSection {
    private final Page page;

    /**
     * Creates the section.
     *
     * @param page the page to write to
     */
    public BallotsSection(Page page) {
        this.page = page;
    }

    /**
     * Writes the section, if there is a ballot.
     *
     * @param schedule the norms and the college
     * @param ledger the ballots
     * @param asOf the as-of day; later ballots are ignored
     */
    public void write(Schedule schedule, Ledger ledger, LocalDate asOf) {
        College college = schedule.college();
        List<BallotReview> reviews = BallotRow.reviews(schedule, ledger, asOf);
        if (reviews.isEmpty()) {
            return;
        }
        List<BallotReview> wrong =
                reviews.stream().filter(review -> !review.faults().isEmpty()).toList();
        page.heading(page.say(
                "表决核对（" + reviews.size() + "次，不合规" + wrong.size() + "次）",
                "Ballots: " + reviews.size() + ", breaking the rules: " + wrong.size()));
        if (wrong.isEmpty()) {
            page.text(page.say("✓ 人数均合规", "✓ all numbers comply with the rules"), Tone.GOOD);
        }
        Grid grid = new Grid(2, List.of(Column.left(10), Column.left(26), Column.left(58)));
        wrong.forEach(review -> grid.row(cells(review, college)));
        page.grid(grid);
    }

    /**
     * Writes on one line how many ballots break the rules, if there is a ballot.
     *
     * @param schedule the norms and the college
     * @param ledger the ballots
     * @param asOf the as-of day; later ballots are ignored
     */
    public void writeBrief(Schedule schedule, Ledger ledger, LocalDate asOf) {
        List<BallotReview> reviews = BallotRow.reviews(schedule, ledger, asOf);
        long wrong =
                reviews.stream().filter(review -> !review.faults().isEmpty()).count();
        if (!reviews.isEmpty()) {
            page.line(
                    page.say(
                            "表决：" + reviews.size() + "次，不合规" + wrong + "次",
                            "ballots: " + reviews.size() + ", breaking the rules: " + wrong),
                    wrong == 0 ? Tone.PLAIN : Tone.WARNING);
        }
    }

    private List<Styled> cells(BallotReview review, College college) {
        Ballot ballot = review.ballot();
        return List.of(
                Styled.plain(ballot.date().toString()),
                Styled.plain(new Units(college).name(ballot.organization())
                        + page.say("，", ", ")
                        + page.say(ballot.matter().label())),
                new Styled(ballot.id() + page.say("：", ": ") + page.say(review.label()), Tone.BAD));
    }
}
