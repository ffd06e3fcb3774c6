package dev.norms.cli.report;

import dev.norms.clause.Passage;
import dev.norms.clause.Trace;
import dev.norms.clause.TraceLine;
import dev.norms.cli.text.Grid;
import dev.norms.cli.text.Grid.Column;
import dev.norms.cli.text.Page;
import dev.norms.cli.text.Styled;
import dev.norms.cli.text.Tone;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The section of differences in a copy of the document: the place and our summary beside the copy's own words. */
public final class TraceSection {
    private final Page page;

    /**
     * Creates the section.
     *
     * @param page the page to write to
     */
    public TraceSection(Page page) {
        this.page = page;
    }

    /**
     * Writes the section.
     *
     * @param trace the comparison
     */
    public void write(Trace trace) {
        int equal = trace.count(TraceLine.Kind.EQUAL);
        int known = trace.lines().size() - trace.count(TraceLine.Kind.NEW);
        if (trace.isOther()) {
            page.text(
                    page.say(
                            "这不是该文件的副本：" + known + "处文字中只有" + equal + "处一致。",
                            "This is not a copy of the document: only " + equal + " of its " + known
                                    + " passages were found."),
                    Tone.BAD);
        } else if (trace.isSame()) {
            page.text(
                    page.say(
                            "副本与本库收录的文件逐句一致：" + known + "处文字全部相同。",
                            "The copy matches the encoded edition: all of its " + known + " passages are equal."),
                    Tone.GOOD);
        } else {
            page.text(
                    page.say(
                            "副本与本库收录的文件有不同：" + known + "处文字中" + equal + "处一致" + others(trace) + "。",
                            "The copy differs from the encoded edition: " + equal + " of its " + known
                                    + " passages are equal" + others(trace) + "."),
                    Tone.WARNING);
            differences(trace);
        }
    }

    private String others(Trace trace) {
        return Stream.of(TraceLine.Kind.CHANGED, TraceLine.Kind.MISSING, TraceLine.Kind.NEW)
                .filter(kind -> trace.count(kind) > 0)
                .map(kind -> page.say(
                        "，" + kind.label().zh() + trace.count(kind) + "处",
                        ", " + trace.count(kind) + " " + kind.label().en()))
                .collect(Collectors.joining());
    }

    private void differences(Trace trace) {
        page.heading(page.say(
                "不同之处（" + trace.differences().size() + "处）",
                "Differences (" + trace.differences().size() + ")"));
        Grid grid = new Grid(2, List.of(Column.left(8), Column.left(38), Column.left(48)));
        grid.row(
                Tone.STRONG,
                page.say("结论", "Finding"),
                page.say("条款和本库的概述", "Provision and our summary"),
                page.say("副本的文字", "Text of the copy"));
        String place = page.say("开头", "the beginning");
        for (TraceLine line : trace.lines()) {
            place = line.clauses().isEmpty() ? place : addresses(line);
            if (line.kind() != TraceLine.Kind.EQUAL) {
                grid.row(
                        new Styled(page.say(line.kind().label()), Tone.WARNING),
                        Styled.plain(line.clauses().isEmpty() ? after(place) : place + "\n" + summaries(line)),
                        Styled.plain(line.passage().map(this::words).orElse(page.say("无", "none"))));
            }
        }
        page.grid(grid);
    }

    private String after(String place) {
        return page.say("（在 " + place + " 之后）", "(after " + place + ")");
    }

    private String words(Passage passage) {
        return page.say("第" + passage.line() + "行：", "line " + passage.line() + ": ") + passage.words();
    }

    private static String addresses(TraceLine line) {
        return line.clauses().stream()
                .map(clause -> clause.provision().toString())
                .collect(Collectors.joining(" "));
    }

    private String summaries(TraceLine line) {
        return line.clauses().stream()
                .map(clause -> page.say(clause.summary()))
                .collect(Collectors.joining(page.say("；", "; ")));
    }
}
