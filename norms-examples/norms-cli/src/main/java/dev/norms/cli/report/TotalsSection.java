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
import dev.norms.label.Label;
import dev.norms.report.unit.Mark;
import dev.norms.report.unit.VerdictCount;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The section with the number of findings of each verdict, and the rates. */
public final class TotalsSection {
    private static final int COLUMNS = 4;
    private static final int COLUMN_WIDTH = 22;

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
        Grid grid = new Grid(2, Collections.nCopies(COLUMNS, Column.left(COLUMN_WIDTH)));
        List<Styled> cells = new ArrayList<>();
        VerdictCount.of(findings).forEach(count -> {
            Mark mark = count.mark();
            String sign = mark.sign().isEmpty() ? " " : mark.sign();
            cells.add(new Styled(sign + " " + page.say(count.label()) + " " + count.number(), Tones.of(mark.shade())));
        });
        for (int i = 0; i < cells.size(); i += COLUMNS) {
            grid.row(cells.subList(i, Math.min(i + COLUMNS, cells.size())));
        }
        page.grid(grid);
        undecided(findings);
        rate(findings);
    }

    /**
     * Writes the rates on one line.
     *
     * @param assessment the assessment
     */
    public void writeBrief(Assessment assessment) {
        String rates = parts(
                assessment.findings(), Label.of("组织", "organizations"), Label.of("党员", "members"), Findings::rate);
        page.line(
                rates.isEmpty()
                        ? page.say("完成率：尚无到期事项", "rate: nothing is decided yet")
                        : page.say("完成率：", "rate: ") + rates,
                Tone.STRONG);
    }

    /** Writes the rates of dated and of standing duties, of organizations and of members, which are never added up. */
    private void rate(Findings findings) {
        Label organizations = Label.of("组织", "organizations");
        Label members = Label.of("党员", "members");
        String dated = parts(findings, organizations, members, Findings::rate);
        page.text(
                dated.isEmpty()
                        ? page.say("完成率：尚无到期事项", "rate: nothing is decided yet")
                        : page.say("完成率：", "rate: ") + dated,
                Tone.STRONG);
        String standing = parts(findings, organizations, members, Findings::standingRate);
        if (!standing.isEmpty()) {
            page.text(page.say("长期事项落实率（另计）：", "standing duties (apart): ") + standing, Tone.STRONG);
        }
        page.text(
                page.say(
                        "完成率＝（按期完成＋逾期补办）÷（按期完成＋逾期补办＋未完成），只计有期限的事项；落实率＝已落实÷（已落实＋未落实）",
                        "rate = (met + made up) / (met + made up + missed), dated obligations only; standing duties: met / (met + not met)"),
                Tone.FAINT);
    }

    private String parts(
            Findings findings, Label organizations, Label members, Function<Findings, Optional<Rate>> rate) {
        return Stream.of(
                        rate.apply(findings.ofOrganizations()).map(value -> part(organizations, value)),
                        rate.apply(findings.ofPersons()).map(value -> part(members, value)))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(page.say("；", "; ")));
    }

    private String part(Label whose, Rate rate) {
        return page.say(whose) + " " + rate.percent() + page.say("%（" + rate + "）", "% (" + rate + ")");
    }

    /** Writes what would decide the undecided findings. */
    private void undecided(Findings findings) {
        if (findings.verdicts().containsKey(Verdict.NEEDS_JUDGMENT)) {
            page.text(
                    page.say(
                            "待负责人确认的，由负责人确认后登记在 attestations.csv",
                            "what needs judgment is recorded in attestations.csv by the person responsible"),
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
}
