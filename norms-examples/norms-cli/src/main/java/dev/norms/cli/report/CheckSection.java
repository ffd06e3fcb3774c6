package dev.norms.cli.report;

import dev.norms.cli.text.Page;
import dev.norms.cli.text.Tone;
import dev.norms.fact.Checked;
import dev.norms.fact.Problem;
import dev.norms.files.CollegeFiles;
import dev.norms.files.ProblemGroup;
import dev.norms.files.leniency.Leniency;
import dev.norms.files.leniency.LeniencyNote;
import dev.norms.label.Label;
import dev.norms.report.unit.VisibleText;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The result of a check of a college's files: on one page, however much is wrong. */
public final class CheckSection {
    /** The largest number of kinds of problems that are shown. */
    private static final int MAX_GROUPS = 10;

    private static final int MAX_NOTES = 30;
    private static final int MAX_NOTES_BESIDE_PROBLEMS = 8;
    /** The largest number of tables that a note names. */
    private static final int MAX_TABLES = 3;

    private final Page page;
    private final String folder;

    /**
     * Creates a section.
     *
     * @param page where it is written
     * @param folder the folder as the user named it
     */
    public CheckSection(Page page, String folder) {
        this.page = page;
        this.folder = folder;
    }

    /**
     * Writes problems by kind, then what was read though not of the exact form, then the other notes of the files.
     *
     * @param checked what was read
     * @param asOf the day of the question; rows dated more than 400 days later are noted
     */
    public void write(Checked<CollegeFiles> checked, LocalDate asOf) {
        List<ProblemGroup> groups = ProblemGroup.of(checked.problems());
        int count = checked.problems().size();
        page.title(
                groups.isEmpty()
                        ? page.say(folder + "：可以使用", folder + ": can be used")
                        : page.say(
                                folder + "：不能使用，有" + count + "处问题，分" + groups.size() + "种",
                                folder + ": cannot be used, " + count + (count == 1 ? " problem" : " problems") + " of "
                                        + groups.size() + (groups.size() == 1 ? " kind" : " kinds")));
        if (groups.isEmpty()) {
            summary(checked.value());
        }
        groups.stream().limit(MAX_GROUPS).forEach(this::write);
        rest(
                groups.size() - MAX_GROUPS,
                "种问题，全部见 check 加 --out 写出的 problems.csv",
                " kinds of problems; all are in problems.csv, which check writes with --out");
        int limit = groups.isEmpty() ? MAX_NOTES : MAX_NOTES_BESIDE_PROBLEMS;
        notes(
                page.say("写法不标准，已照读", "Not of the exact form, but read"),
                leniencies(checked.value().leniencies()),
                Leniency.values().length);
        List<String> notes = checked.value().notes(asOf).stream().map(page::say).toList();
        notes(page.say("请留意", "Please note"), notes, limit);
    }

    private void summary(CollegeFiles files) {
        int organizations = files.college().organizations().size();
        int people = files.college().people().size();
        int records = files.ledger().records().size();
        page.text(page.say(
                organizations + "个组织、" + people + "名人员、" + records + "条记录，没有问题。",
                organizations + " organizations, " + people + " persons, " + records + " records, no problem."));
    }

    private void write(ProblemGroup group) {
        page.heading(group.place()
                + (group.column().isEmpty() ? "" : " " + group.column())
                + page.say("：", ": ")
                + page.say(group.kind())
                + (group.count() == 1 ? "" : page.say("，" + group.count() + "处", ", " + group.count() + " places")));
        Map<String, List<Problem>> advices = group.first().stream()
                .collect(Collectors.groupingBy(
                        problem -> advice(problem, group.kind()), LinkedHashMap::new, Collectors.toList()));
        advices.forEach((advice, problems) -> {
            String places = problems.stream()
                    .map(this::place)
                    .filter(place -> !place.isEmpty())
                    .collect(Collectors.joining(page.say("、", ", ")));
            boolean isCut = group.count() > group.first().size() && advices.size() == 1;
            String text = Stream.of(places + (isCut ? page.say("等", " and others") : ""), advice)
                    .filter(part -> !part.isEmpty())
                    .collect(Collectors.joining(page.say("：", ": ")));
            if (!text.isEmpty()) {
                page.text(text, Tone.PLAIN);
            }
        });
    }

    private String place(Problem problem) {
        long line = ProblemGroup.lineOf(problem);
        String value = problem.value().isEmpty()
                ? ""
                : page.say("“" + printable(problem) + "”", " \"" + printable(problem) + "\"");
        return line == 0 ? value.strip() : page.say("第" + line + "行", "line " + line) + value;
    }

    private static String printable(Problem problem) {
        String value = VisibleText.of(problem.value()).replace('\n', '␣');
        return value.codePointCount(0, value.length()) <= 40
                ? value
                : value.substring(0, value.offsetByCodePoints(0, 40)) + "…";
    }

    /** Returns the message of a problem if it says more than its kind. */
    private String advice(Problem problem, Label kind) {
        return problem.what().equals(kind) ? "" : page.say(problem.what());
    }

    /** Returns the notes, of several tables together if they are many. */
    private List<String> leniencies(List<LeniencyNote> notes) {
        if (notes.size() <= MAX_NOTES_BESIDE_PROBLEMS) {
            return notes.stream().map(note -> page.say(note.label())).toList();
        }
        Map<Leniency, List<LeniencyNote>> kinds = notes.stream()
                .collect(Collectors.groupingBy(LeniencyNote::leniency, LinkedHashMap::new, Collectors.toList()));
        return kinds.values().stream()
                .map(same -> same.size() == 1 ? page.say(same.get(0).label()) : together(same))
                .toList();
    }

    /** Returns notes of one kind as one. */
    private String together(List<LeniencyNote> same) {
        int count = same.stream().mapToInt(LeniencyNote::count).sum();
        String tables = same.stream()
                .limit(MAX_TABLES)
                .map(LeniencyNote::place)
                .collect(Collectors.joining(page.say("、", ", ")));
        int more = same.size() - MAX_TABLES;
        String what = page.say(same.get(0).leniency().label());
        return page.say(
                tables + (more > 0 ? "等" + same.size() + "张表" : "") + "：" + count + "处" + what,
                tables + (more > 0 ? " and " + more + " more" : "") + ": " + count + " places: " + what);
    }

    private void notes(String heading, List<String> notes, int limit) {
        if (!notes.isEmpty()) {
            page.heading(heading);
            notes.stream().limit(limit).forEach(page::text);
            rest(notes.size() - limit, "条", " notes");
        }
    }

    private void rest(int count, String zh, String en) {
        if (count > 0) {
            page.text(page.say("另有" + count + zh, "and " + count + " more" + en), Tone.FAINT);
        }
    }
}
