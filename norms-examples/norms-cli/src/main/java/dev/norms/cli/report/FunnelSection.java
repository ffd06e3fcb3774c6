package dev.norms.cli.report;

import dev.norms.admission.AdmissionStage;
import dev.norms.calendar.admission.AdmissionCase;
import dev.norms.calendar.admission.AdmissionState;
import dev.norms.calendar.admission.Admissions;
import dev.norms.calendar.admission.Funnel;
import dev.norms.cli.text.Grid;
import dev.norms.cli.text.Grid.Column;
import dev.norms.cli.text.Page;
import dev.norms.cli.text.Styled;
import dev.norms.cli.text.Tone;
import dev.norms.college.College;
import dev.norms.college.Organization;
import dev.norms.label.Label;
import dev.norms.report.unit.Units;
import java.util.ArrayList;
import java.util.List;

/**
 * The section of open admissions by stage and unit, then of the cases to look at: blocked, overdue, of a person who
 * left, or with an earlier breach.
 */
public final class FunnelSection {
    private static final int MAX_SHOWN = 5;

    private final Page page;

    /**
     * Creates the section.
     *
     * @param page the page to write to
     */
    public FunnelSection(Page page) {
        this.page = page;
    }

    /**
     * Writes the section.
     *
     * @param admissions the admissions
     * @param college the college
     */
    public void write(Admissions admissions, College college) {
        page.heading(page.say("各阶段在办人数", "Open admissions by stage"));
        List<Column> columns = new ArrayList<>(List.of(Column.left(24)));
        List<Styled> head = new ArrayList<>(List.of(Styled.plain("")));
        for (AdmissionStage stage : AdmissionStage.values()) {
            columns.add(Column.right(12));
            head.add(new Styled(page.say(stage.label()), Tone.STRONG));
        }
        Grid grid = new Grid(2, columns).row(head);
        for (Organization unit : new Units(college).list()) {
            Funnel funnel = admissions.funnel(unit.id());
            if (funnel.total() > 0) {
                grid.row(line(unit, funnel));
            }
        }
        page.grid(grid);
        noteworthy(admissions, new Units(college));
    }

    private static List<Styled> line(Organization unit, Funnel funnel) {
        List<Styled> cells = new ArrayList<>(List.of(Styled.plain(unit.name())));
        for (AdmissionStage stage : AdmissionStage.values()) {
            int number = funnel.in(stage);
            cells.add(Styled.plain(number == 0 ? "-" : Integer.toString(number)));
        }
        return cells;
    }

    private void noteworthy(Admissions admissions, Units units) {
        List<AdmissionCase> noteworthy = admissions.listed().stream()
                .filter(one -> isStuck(one) || one.state() == AdmissionState.LEFT || one.hasHardFindings())
                .toList();
        page.heading(page.say(
                "受阻、超期、已离开和曾有问题（" + noteworthy.size() + "人）",
                "Blocked, overdue, left or with an earlier breach: " + noteworthy.size()));
        if (noteworthy.isEmpty()) {
            page.text(page.say("✓ 没有", "✓ nobody"), Tone.GOOD);
        }
        Grid grid = new Grid(2, List.of(Column.left(10), Column.left(18), Column.left(66)));
        noteworthy.stream()
                .limit(MAX_SHOWN)
                .forEach(one -> grid.row(
                        Styled.plain(page.names().of(one.person().text())),
                        Styled.plain(units.name(one.organization())),
                        new Styled(page.names().in(page.say(reasonWithBreach(one))), tone(one))));
        page.grid(grid);
        if (noteworthy.size() > MAX_SHOWN) {
            page.text(
                    page.say("另有" + (noteworthy.size() - MAX_SHOWN) + "人", (noteworthy.size() - MAX_SHOWN) + " more"),
                    Tone.FAINT);
        }
    }

    private static boolean isStuck(AdmissionCase one) {
        return one.state() == AdmissionState.BLOCKED || one.state() == AdmissionState.OVERDUE;
    }

    /** Returns the reason for the state of a case; a note comes first if it was in breach earlier and is not stuck. */
    private static Label reasonWithBreach(AdmissionCase one) {
        Label reason = one.reason();
        return isStuck(one) || !one.hasHardFindings()
                ? reason
                : Label.of("曾有不符合条件的步骤；" + reason.zh(), "earlier breach of a condition; " + reason.en());
    }

    private static Tone tone(AdmissionCase one) {
        return one.state() == AdmissionState.BLOCKED ? Tone.BAD : Tone.WARNING;
    }
}
