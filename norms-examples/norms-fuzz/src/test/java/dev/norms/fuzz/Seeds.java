package dev.norms.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.io.ByteSource;
import dev.norms.calendar.feed.Feeds;
import dev.norms.calendar.schedule.Schedule;
import dev.norms.duty.ObligationId;
import dev.norms.files.CollegeFiles;
import dev.norms.files.CollegeFolder;
import dev.norms.json.NormsJson;
import dev.norms.opinion.ImplementationOpinion;
import dev.norms.time.DateRange;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writer of the inputs from which the fuzzer starts: a folder for each target, from the files of the other modules. */
final class Seeds {
    /** The number of rows of each table. */
    private static final int ROWS = 4;

    private static final List<String> BASE = List.of("organizations.csv", "people.csv");
    private static final List<String> PERIODS = List.of(
            "2026",
            "2026-H1",
            "2026-Q3",
            "2026-07",
            "2025-2026-2",
            "term/2024-10-31",
            "2026-spring-festival",
            "2026-07-01..2026-12-31",
            "1+/quarter",
            "2..4/year",
            "12-01..12-31",
            "2026-2027-1/3",
            "30%");
    private static final List<String> CELLS = List.of(
            "2026/3/5",
            "2026年3月5日",
            "2026.3.5",
            "46086",
            "2026-03-05 00:00:00",
            "3月5日",
            "2026-02-30",
            "2026年1月",
            "Jan-26",
            "２０２６－０３－０５",
            "2学时",
            "1.5",
            "p1、p2；p3",
            "√",
            "否",
            "党课",
            "members-assembly",
            "校休",
            "2026-Q1");
    private static final List<String> PROFILES = List.of(
            "INS-2.1,2+/quarter,small branches meet more often,art\n",
            "funds-published,1+/quarter,finance office rule,art\nactivity-kind:red-film,红色观影|red film,film club,art\n",
            "counts-as:red-film,themed-party-day,held as one,art\npartial-periods,whole,,\nterm-general-branch,5,x,y\n");
    private static final List<String> ANSWERS =
            List.of("event,date,meaning\n放假,,vacation\n,2027-01-05,校休\n", "事项,日期,含义\n放假,2027/1/4,day-off\n");
    private static final List<String> DOCUMENTS =
            List.of("关于加强党组织工作活动基本规范的实施意见\n一、总则\n第一条 为了加强党组织建设。\n（一）每季度召开一次党员大会。\n", "附件1\n“三会一课”\n1.支部党员大会\t每季度1次\n");

    private final Path examples;
    private final Path out;

    private Seeds(Path examples, Path out) {
        this.examples = examples;
        this.out = out;
    }

    /**
     * Writes the seeds.
     *
     * @param arguments the folder {@code norms-examples}, and the folder to write to
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] arguments) throws IOException {
        new Seeds(Path.of(arguments[0]), Path.of(arguments[1])).write();
    }

    private void write() throws IOException {
        Map<String, byte[]> sample = heads(examples.resolve("norms-cli/src/main/resources/dev/norms/cli/sample"));
        Path files = examples.resolve("norms-files/src/test/resources/dev/norms/files");
        Map<String, byte[]> mistakes = heads(files.resolve("mistakes/college"));
        for (String table : sample.keySet()) {
            put(Target.TABLES, Parts.join(with(sample, table)));
        }
        for (String table : mistakes.keySet()) {
            put(Target.TABLES, Parts.join(with(mistakes, table)));
        }
        putAll(Target.PROFILE, PROFILES);
        putAll(Target.CELL, CELLS);
        putAll(Target.PERIOD, PERIODS);
        putAll(Target.ANSWERS, ANSWERS);
        putAll(Target.TRACE, DOCUMENTS);
        for (Path file : list(files.resolve("university/trials"))) {
            put(Target.CALENDAR, Files.readAllBytes(file));
        }
        putAll(
                Target.TITLE,
                Files.readAllLines(files.resolve("university/title/titles.csv")).stream()
                        .map(line -> line.split(";", -1))
                        .filter(cells -> cells.length == 4)
                        .map(cells -> cells[2])
                        .toList());
        Map<String, ByteSource> small = new HashMap<>();
        sample.forEach((name, bytes) -> small.put(name, ByteSource.wrap(bytes)));
        writeValues(CollegeFolder.check(small, ImplementationOpinion.book()).value());
        for (Path file : list(examples.resolve("norms-fuzz/src/test/resources/dev/norms/fuzz/workbook"))) {
            put(Target.WORKBOOK, Files.readAllBytes(file));
        }
    }

    /** Writes values of a college as they print themselves. */
    private void writeValues(CollegeFiles files) throws IOException {
        put(Target.JSON, json("college", files.college()));
        put(Target.JSON, json("ledger", files.ledger()));
        Schedule schedule = Schedule.of(files.book(), files.college(), files.calendar(), DateRange.ofYear(2026));
        List<ObligationId> ids =
                schedule.obligations().stream().map(each -> each.id()).toList();
        putAll(Target.ID, ids.stream().map(ObligationId::toString).limit(60).toList());
        putAll(
                Target.PERIOD,
                ids.stream()
                        .flatMap(id -> id.period().stream())
                        .map(Object::toString)
                        .distinct()
                        .toList());
        ByteArrayOutputStream feed = new ByteArrayOutputStream();
        Feeds.of(schedule).college().write(feed);
        put(Target.FEED, head(feed.toString(UTF_8)));
    }

    private static byte[] json(String name, Object value) {
        return Parts.join(
                Map.of(name, NormsJson.mapper().writeValueAsString(value).getBytes(UTF_8)));
    }

    /** Returns a feed with its first entries only. */
    private static byte[] head(String feed) {
        String entry = "BEGIN:VEVENT";
        int end = feed.indexOf(entry);
        for (int i = 0; i < ROWS; i++) {
            end = feed.indexOf(entry, end + 1);
        }
        return (feed.substring(0, end) + "END:VCALENDAR\r\n").getBytes(UTF_8);
    }

    private static Map<String, byte[]> with(Map<String, byte[]> tables, String name) {
        Map<String, byte[]> some = new LinkedHashMap<>();
        Stream.concat(BASE.stream(), Stream.of(name))
                .forEach(each -> some.put(each, tables.getOrDefault(each, new byte[0])));
        return some;
    }

    /** Returns the first rows of the tables of a folder. */
    private static Map<String, byte[]> heads(Path folder) throws IOException {
        Map<String, byte[]> tables = new TreeMap<>();
        for (Path file : list(folder)) {
            String name = String.valueOf(file.getFileName());
            if (name.endsWith(".csv")) {
                String rows = Files.readString(file, ISO_8859_1) // whatever its encoding is
                        .lines()
                        .limit(ROWS + 1)
                        .collect(Collectors.joining("\n"));
                tables.put(name, rows.getBytes(ISO_8859_1));
            }
        }
        return tables;
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private void putAll(Target target, List<String> inputs) throws IOException {
        for (String input : inputs) {
            put(target, input.getBytes(UTF_8));
        }
    }

    private void put(Target target, byte[] input) throws IOException {
        write(target.folder(), input);
        write(Fuzzer.ALL, Fuzzer.named(target, input));
    }

    private void write(String name, byte[] input) throws IOException {
        Path folder = Files.createDirectories(out.resolve(name));
        try (Stream<Path> files = Files.list(folder)) {
            Files.write(folder.resolve("seed-" + files.count()), input);
        }
    }
}
