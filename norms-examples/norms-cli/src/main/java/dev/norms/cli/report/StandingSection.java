package dev.norms.cli.report;

import dev.norms.calendar.assessment.Assessment;
import dev.norms.calendar.assessment.Finding;
import dev.norms.calendar.assessment.Findings;
import dev.norms.cli.text.Cells;
import dev.norms.cli.text.Grid;
import dev.norms.cli.text.Grid.Column;
import dev.norms.cli.text.Page;
import dev.norms.cli.text.Styled;
import dev.norms.cli.text.Tone;
import dev.norms.college.Organization;
import dev.norms.report.unit.Light;
import dev.norms.report.unit.UnitLight;
import dev.norms.report.unit.Units;
import dev.norms.report.unit.Urgency;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The section with one line for each branch, including groups and members: a traffic light, the rates, lapsed
 * obligations.
 */
public final class StandingSection {
    private static final int WORST_WIDTH = 26;
    private static final int BRIEF_COLUMNS = 5;

    private final Page page;

    /**
     * Creates the section.
     *
     * @param page the page to write to
     */
    public StandingSection(Page page) {
        this.page = page;
    }

    /**
     * Writes the section.
     *
     * @param assessment the assessment
     */
    public void write(Assessment assessment) {
        page.heading(page.say("各单位情况（含所属党小组和党员）", "Standing of each unit (including groups and members)"));
        Grid grid = new Grid(
                2,
                List.of(
                        Column.left(15),
                        Column.left(14),
                        Column.right(12),
                        Column.right(14),
                        Column.right(6),
                        Column.left(WORST_WIDTH)));
        grid.row(
                Tone.STRONG,
                "",
                "",
                page.say("组织完成率", "rate, own"),
                page.say("党员完成率", "rate, members"),
                page.say("未完成", "lapsed"),
                page.say("最要紧的", "most urgent"));
        Units units = new Units(assessment.schedule().college());
        Map<Organization, Findings> byUnit = assessment.findings().by(finding -> units.of(finding.obligation()));
        for (Organization unit : units.list()) {
            Optional.ofNullable(byUnit.get(unit)).ifPresent(findings -> grid.row(line(unit, findings)));
        }
        page.grid(grid);
        page.text(
                page.say(
                        "✓良好：没有未完成、未落实  !关注：有，但完成率不低于" + Light.RED_BELOW_PERCENT + "%  ✗整改：完成率低于"
                                + Light.RED_BELOW_PERCENT + "%；先看本级事项，再看党员事项",
                        "✓ good: nothing lapsed  ! watch: rate at least " + Light.RED_BELOW_PERCENT
                                + "%  ✗ act: rate below " + Light.RED_BELOW_PERCENT
                                + "%; from its own obligations first, then from its members'"),
                Tone.FAINT);
    }

    /**
     * Writes a line for each unit, without what is most urgent.
     *
     * @param assessment the assessment
     */
    public void writeBrief(Assessment assessment) {
        page.heading(page.say("各单位（含党小组、党员）", "Units (with groups and members)"));
        Grid grid = new Grid(
                2, List.of(Column.left(15), Column.left(20), Column.right(12), Column.right(14), Column.right(7)));
        grid.row(
                Tone.STRONG,
                "",
                "",
                page.say("组织完成率", "rate, own"),
                page.say("党员完成率", "rate, members"),
                page.say("未完成", "lapsed"));
        Units units = new Units(assessment.schedule().college());
        Map<Organization, Findings> byUnit = assessment.findings().by(finding -> units.of(finding.obligation()));
        units.list().stream()
                .filter(byUnit::containsKey)
                .forEach(unit -> grid.row(
                        line(unit, Objects.requireNonNull(byUnit.get(unit))).subList(0, BRIEF_COLUMNS)));
        page.grid(grid);
    }

    private List<Styled> line(Organization unit, Findings findings) {
        UnitLight standing = UnitLight.of(findings);
        Light light = standing.light();
        String from = standing.from().map(whose -> " " + page.say(whose)).orElse("");
        int lapsed = findings.lapsed().size();
        return List.of(
                new Styled(light.sign() + " " + page.say(light.word()) + from, Tones.of(light.shade())),
                Styled.plain(unit.name()),
                rate(findings.ofOrganizations()),
                rate(findings.ofPersons()),
                Styled.plain(Integer.toString(lapsed)),
                Styled.plain(worst(findings.lapsed())));
    }

    private static Styled rate(Findings findings) {
        return Styled.plain(findings.rate()
                .map(value -> value.percent() + "% (" + value + ")")
                .orElse("-"));
    }

    /** Returns the lapsed norms, the most urgent first, as many as fit on the line. */
    private String worst(Findings lapsed) {
        Map<String, List<Finding>> norms = new LinkedHashMap<>();
        lapsed.stream()
                .sorted(Urgency.ORDER)
                .forEach(finding -> norms.computeIfAbsent(
                                page.say(finding.obligation().norm().label()), label -> new ArrayList<>())
                        .add(finding));
        List<String> items = norms.entrySet().stream()
                .map(entry -> entry.getKey() + " " + detail(entry.getValue()))
                .toList();
        for (int shown = items.size(); shown > 0; shown--) {
            int left = items.size() - shown;
            String text = items.stream().limit(shown).collect(Collectors.joining(page.say("、", ", ")))
                    + (left == 0 ? "" : page.say(" 等" + items.size() + "种", " (+" + left + ")"));
            if (shown == 1 || Cells.width(text) <= WORST_WIDTH + page.width() - Page.WIDTH) {
                return text;
            }
        }
        return "";
    }

    /** Returns the name of one period, or the number of several. */
    private String detail(List<Finding> findings) {
        boolean persons = Units.isOwedByPerson(findings.get(0).obligation());
        if (persons) {
            long number = findings.stream()
                    .map(finding -> finding.obligation().owner())
                    .distinct()
                    .count();
            return page.say(number + "人", "(" + number + (number == 1 ? " person)" : " persons)"));
        }
        if (findings.size() == 1) {
            return findings.get(0)
                    .obligation()
                    .window()
                    .map(window -> page.say(window.period().label()))
                    .orElse(page.say("现状", "now"));
        }
        return findings.size() + page.say("项", "×");
    }
}
