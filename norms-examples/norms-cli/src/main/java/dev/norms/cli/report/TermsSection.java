package dev.norms.cli.report;

import dev.norms.calendar.election.BodyTerms;
import dev.norms.calendar.election.TermStanding;
import dev.norms.calendar.election.Terms;
import dev.norms.calendar.schedule.Schedule;
import dev.norms.cli.text.Grid;
import dev.norms.cli.text.Grid.Column;
import dev.norms.cli.text.Page;
import dev.norms.cli.text.Styled;
import dev.norms.cli.text.Tone;
import dev.norms.evidence.EvidenceSource;
import dev.norms.ledger.Ledger;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** The section of bodies whose re-election is late, due within six months or without a date, or with a vacant post. */
public final class TermsSection {
    private final Page page;

    /**
     * Creates the section.
     *
     * @param page the page to write to
     */
    public TermsSection(Page page) {
        this.page = page;
    }

    /**
     * Writes the section, if elections are known at all.
     *
     * @param schedule the norms and the calendar
     * @param ledger the college and its ballots
     * @param asOf the as-of day
     */
    public void write(Schedule schedule, Ledger ledger, LocalDate asOf) {
        if (!ledger.supplied().contains(EvidenceSource.ELECTIONS)) {
            return;
        }
        Terms terms = Terms.of(schedule.book(), ledger, schedule.calendar(), asOf);
        List<BodyTerms> listed = terms.bodies().stream()
                .filter(body ->
                        body.standing().isPressing() || !body.vacancies().isEmpty())
                .toList();
        page.heading(page.say(
                "换届（截至" + asOf + "，" + terms.bodies().size() + "个组织）",
                "Re-elections as of " + asOf + " (" + terms.bodies().size() + " bodies)"));
        if (listed.isEmpty()) {
            page.text(page.say("✓ 六个月内没有届满的，职务无空缺", "✓ none is due within six months, no post is vacant"), Tone.GOOD);
            return;
        }
        Grid grid = new Grid(2, List.of(Column.left(26), Column.left(70)));
        listed.forEach(body ->
                grid.row(Styled.plain(body.body().name()), new Styled(page.say(body.label()), tone(body.standing()))));
        page.grid(grid);
        int rest = terms.bodies().size() - listed.size();
        if (rest > 0) {
            page.text(
                    page.say("其余" + rest + "个正常", rest == 1 ? "1 other is in order" : rest + " others are in order"),
                    Tone.FAINT);
        }
    }

    /**
     * Writes on one line whose re-election is late, due within six months or without a date, if elections are known at
     * all.
     *
     * @param schedule the norms and the calendar
     * @param ledger the college and its ballots
     * @param asOf the as-of day
     */
    public void writeBrief(Schedule schedule, Ledger ledger, LocalDate asOf) {
        if (!ledger.supplied().contains(EvidenceSource.ELECTIONS)) {
            return;
        }
        String pressing = Terms.of(schedule.book(), ledger, schedule.calendar(), asOf).bodies().stream()
                .filter(body -> body.standing().isPressing())
                .map(body -> body.body().name()
                        + page.say("", " ")
                        + page.say(body.standing().label()))
                .collect(Collectors.joining(page.say("，", ", ")));
        page.line(
                page.say("换届：", "re-elections: ")
                        + (pressing.isEmpty() ? page.say("六个月内没有届满的", "none within six months") : pressing),
                pressing.isEmpty() ? Tone.PLAIN : Tone.WARNING);
    }

    private static Tone tone(TermStanding standing) {
        if (standing == TermStanding.OVERDUE) {
            return Tone.BAD;
        }
        return standing.isPressing() ? Tone.WARNING : Tone.PLAIN;
    }
}
