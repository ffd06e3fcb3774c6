package dev.norms.cli.report;

import dev.norms.calendar.preference.Goal;
import dev.norms.calendar.preference.Slot;
import dev.norms.calendar.proposal.Conflict;
import dev.norms.calendar.proposal.Proposal;
import dev.norms.calendar.proposal.ProposedEntry;
import dev.norms.cli.text.Grid;
import dev.norms.cli.text.Grid.Column;
import dev.norms.cli.text.Page;
import dev.norms.cli.text.Tone;
import dev.norms.college.College;
import dev.norms.label.Label;
import dev.norms.organization.OrganizationId;
import java.util.List;

/** The section of a proposal: what comes next, how good it is, and what clashes. */
public final class ProposalSection {
    private static final int MAX_SHOWN = 12;
    private static final int MAX_CLASHES = 5;

    private final Page page;

    /**
     * Creates the section.
     *
     * @param page the page to write to
     */
    public ProposalSection(Page page) {
        this.page = page;
    }

    /**
     * Writes the section.
     *
     * @param proposal the proposal
     * @param college the college that it is for
     */
    public void write(Proposal proposal, College college) {
        page.heading(page.say("最近的安排", "What comes next"));
        Grid grid = new Grid(2, List.of(Column.left(10), Column.left(9), Column.left(20), Column.left(33)));
        List<ProposedEntry> shown = proposal.entries().stream()
                .filter(entry -> entry.slot().isPresent()) // documents have none
                .limit(MAX_SHOWN)
                .toList();
        shown.forEach(entry -> grid.row(
                Tone.PLAIN,
                entry.date().toString(),
                entry.slot().map(Slot::label).map(page::say).orElse(""),
                college.get((OrganizationId) entry.record().subject()).name(),
                page.say(what(entry))));
        page.grid(grid);
        int more = proposal.entries().size() - shown.size();
        if (more > 0) {
            page.text(
                    page.say(
                            "其余活动和材料见proposals.csv（" + more + "项）",
                            "activities and documents in proposals.csv: " + more + " more"),
                    Tone.FAINT);
        }
        proof(proposal);
        conflicts(proposal);
    }

    private static Label what(ProposedEntry entry) {
        return Label.join(
                entry.met().stream()
                        .map(met -> met.obligation().norm().label())
                        .distinct()
                        .toList(),
                "、",
                ", ");
    }

    private void proof(Proposal proposal) {
        page.heading(page.say(proposal.proof().label()));
        Goal[] goals = Goal.values();
        Grid grid = new Grid(2, List.of(Column.left(40), Column.right(6)));
        for (int i = 0; i < goals.length; i++) {
            grid.row(
                    Tone.PLAIN,
                    page.say(goals[i].label()),
                    proposal.proof().reached().get(i).toString());
        }
        page.grid(grid);
    }

    private void conflicts(Proposal proposal) {
        int number = proposal.conflicts().size();
        if (number == 0) {
            return;
        }
        page.heading(page.say("不能同时做到的要求（" + number + "处）", "Cannot be kept together: " + number));
        proposal.conflicts().stream()
                .limit(MAX_CLASHES)
                .map(Conflict::label)
                .forEach(label -> page.text(page.say(label), Tone.WARNING));
        if (number > MAX_CLASHES) {
            page.text(page.say("其余见unplaced.csv", "the others: unplaced.csv"), Tone.FAINT);
        }
    }
}
