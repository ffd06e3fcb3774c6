package dev.norms.cli.report;

import dev.norms.calendar.assessment.Assessment;
import dev.norms.calendar.assessment.Findings;
import dev.norms.calendar.assessment.Rate;
import dev.norms.calendar.assessment.Verdict;
import dev.norms.cli.text.Grid;
import dev.norms.cli.text.Grid.Column;
import dev.norms.cli.text.Page;
import dev.norms.cli.text.Styled;
import dev.norms.cli.text.Tone;
import dev.norms.report.unit.Mark;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The section with the number of findings of each verdict, and the rate. */
public final class TotalsSection {
    private static final int COLUMNS = 4;
    private static final int COLUMN = 22;

    private final Page page;

    /**
     * Creates the section.
     *
     * @param page the page to write to
     */
    public TotalsSection(Page page) {
        this.page = page;
    }

    /**
     * Writes the section.
     *
     * @param assessment the assessment
     */
    public void write(Assessment assessment) {
        Findings findings = assessment.findings();
        page.heading(page.say("汇总（" + findings.size() + "项）", "Totals (" + findings.size() + ")"));
        Grid grid = new Grid(2, Collections.nCopies(COLUMNS, Column.left(COLUMN)));
        List<Styled> cells = new ArrayList<>();
        Map<Verdict, Integer> verdicts = findings.verdicts();
        Stream.of(Verdict.values()).filter(verdicts::containsKey).forEach(verdict -> {
            Mark mark = Mark.of(verdict);
            String sign = mark.sign().isEmpty() ? " " : mark.sign();
            cells.add(new Styled(
                    sign + " " + page.say(verdict.label()) + " " + verdicts.get(verdict), Tones.of(mark.shade())));
        });
        for (int i = 0; i < cells.size(); i += COLUMNS) {
            grid.row(cells.subList(i, Math.min(i + COLUMNS, cells.size())));
        }
        page.grid(grid);
        undecided(findings);
        page.text(
                findings.rate().map(this::rate).orElse(page.say("完成率：尚无已到期的义务", "rate: nothing is decided yet")),
                Tone.STRONG);
    }

    /** Writes what would decide the undecided findings. */
    private void undecided(Findings findings) {
        if (findings.verdicts().containsKey(Verdict.NEEDS_JUDGMENT)) {
            page.text(
                    page.say(
                            "须人工判断的，由负责人判断后登记在 attestations.csv",
                            "judgments are recorded in attestations.csv by the person responsible"),
                    Tone.FAINT);
        }
        String missing = findings.stream()
                .filter(finding -> finding.verdict() == Verdict.NO_DATA)
                .flatMap(finding -> finding.obligation().requirement().evidence().sources().stream())
                .distinct()
                .sorted()
                .map(source -> page.say(source.label()))
                .collect(Collectors.joining(page.say("、", ", ")));
        if (!missing.isEmpty()) {
            page.text(page.say("无数据的，缺少：" + missing, "no data: missing sources are " + missing), Tone.FAINT);
        }
    }

    private String rate(Rate rate) {
        return page.say(
                "完成率 " + rate.percent() + "%（" + rate + "）＝（按期完成＋补开补报）÷（按期完成＋补开补报＋未完成）",
                "rate " + rate.percent() + "% (" + rate + ") = (met + made up) / (met + made up + missed)");
    }
}
