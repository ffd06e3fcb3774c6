package dev.norms.files.folder;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Lists;
import com.google.common.io.ByteSource;
import dev.norms.files.cell.LooseText;
import dev.norms.files.cell.NearTerms;
import dev.norms.files.college.Facts;
import dev.norms.files.college.Tables;
import dev.norms.files.csv.CsvTable;
import dev.norms.files.form.DomainForms.ActivityId;
import dev.norms.files.found.FoundTable;
import dev.norms.files.found.FoundWorkbook;
import dev.norms.files.leniency.Leniency;
import dev.norms.files.leniency.LeniencyList;
import dev.norms.files.table.ProblemList;
import dev.norms.files.table.TableFormat;
import dev.norms.label.Label;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The tables found among the files of a folder, each with the format whose name it bears. */
public final class FoundTables {
    private static final String EXTENSION = ".csv";

    /** The text that file managers add to the name of a copy. */
    private static final Pattern COPY =
            Pattern.compile("\\s*(?:[(（]\\d+[)）]|[-_]?\\s*(?:副本|[Cc]opy)(?:\\s*[(（]\\d+[)）])?)$");

    /** Names of files that spreadsheets give to a sheet of a workbook: {@code 台账 - 组织}, {@code 组织-表格 1}. */
    private static final Pattern OF_SHEET =
            Pattern.compile("(?:(?<table>.+)-(?:表格|[Tt]able)\\s*\\d+|.+-(?<sheet>[^-]+))");

    /** Names of files that editors and systems keep for themselves. */
    private static final Pattern OF_SYSTEM = Pattern.compile("[.~].*");

    /** Files with tables that are neither CSV files nor workbooks that can be read. */
    private static final Pattern TEXT_FILE = Pattern.compile("(?i)(.+)\\.(txt|tsv|numbers)");

    /** The names of the files of all formats. */
    private static final ImmutableSet<String> FILES =
            Tables.ALL.stream().map(TableFormat::file).collect(ImmutableSet.toImmutableSet());

    /** The formats by their names in both languages, in the form by which names are compared. */
    private static final ImmutableMap<String, TableFormat<Facts>> BY_NAME = byName();

    private final ImmutableListMultimap<TableFormat<Facts>, FoundTable> tables;
    /** The places of the tables of each format but grids; only the first is read. */
    private final Map<TableFormat<Facts>, List<String>> given;

    private final Map<TableFormat<Facts>, List<String>> grids;
    private final ImmutableList<Label> notes;
    private final ImmutableMap<String, Label> refused;

    private FoundTables(
            ImmutableListMultimap<TableFormat<Facts>, FoundTable> tables,
            Map<TableFormat<Facts>, List<String>> given,
            Map<TableFormat<Facts>, List<String>> grids,
            ImmutableList<Label> notes,
            ImmutableMap<String, Label> refused) {
        this.refused = refused;
        this.tables = tables;
        this.given = given;
        this.grids = grids;
        this.notes = notes;
    }

    private static ImmutableMap<String, TableFormat<Facts>> byName() {
        Map<String, TableFormat<Facts>> byName = new LinkedHashMap<>();
        for (TableFormat<Facts> format : Tables.ALL) {
            byName.putIfAbsent(LooseText.plain(format.name()), format);
            byName.putIfAbsent(LooseText.plain(format.chinese()), format);
        }
        return ImmutableMap.copyOf(byName);
    }

    /**
     * Finds tables among files by their names.
     *
     * @param files the files
     * @param workbooks opens the workbooks among them
     * @param knowsActivity tests whether an activity exists, when attendance is read
     * @return their tables
     */
    public static FoundTables of(
            Map<String, ByteSource> files, FoundWorkbook.Reader workbooks, Predicate<ActivityId> knowsActivity) {
        ImmutableListMultimap.Builder<TableFormat<Facts>, FoundTable> tables = ImmutableListMultimap.builder();
        Map<TableFormat<Facts>, List<String>> given = new HashMap<>();
        List<Label> notes = new ArrayList<>();
        Map<String, Label> refused = new LinkedHashMap<>();
        Map<TableFormat<Facts>, List<String>> grids = new HashMap<>();
        ImmutableSortedMap.copyOf(files, exactFirst()).forEach((file, source) -> {
            if (OF_SYSTEM.matcher(file).matches()) {
                return;
            }
            if (WorkbookTables.isWorkbook(file, source)) {
                WorkbookTables workbook = WorkbookTables.of(workbooks.open(file, source), knowsActivity);
                workbook.refusal().ifPresent(reason -> refused.put(file, reason));
                notes.addAll(workbook.notes());
                for (WorkbookTables.Given sheet : workbook.given()) {
                    List<String> before =
                            (sheet.isGrid() ? grids : given).computeIfAbsent(sheet.format(), any -> new ArrayList<>());
                    before.add(sheet.table().place());
                    if (before.size() == 1) {
                        tables.put(sheet.format(), sheet.table());
                    }
                }
                return;
            }
            Optional<TableFormat<Facts>> format = isCsv(file)
                    ? formatOf(base(file))
                            .or(() -> formatOfSheet(base(file)).filter(found -> !given.containsKey(found)))
                    : Optional.empty();
            if (format.isPresent()) {
                List<String> before = given.computeIfAbsent(format.get(), any -> new ArrayList<>());
                before.add(file);
                if (before.size() == 1) {
                    tables.put(format.get(), CsvTable.of(file, source, format.get()::isTitle));
                }
            } else {
                notRead(file).ifPresent(notes::add);
            }
        });
        return new FoundTables(tables.build(), given, grids, ImmutableList.copyOf(notes), ImmutableMap.copyOf(refused));
    }

    /**
     * Returns tables that do not stand in files, by the name of their format.
     *
     * @param byName the tables by the names of their formats
     * @return the tables
     * @throws IllegalArgumentException if there is no format of a name
     */
    public static FoundTables of(Map<String, FoundTable> byName) {
        ImmutableListMultimap.Builder<TableFormat<Facts>, FoundTable> tables = ImmutableListMultimap.builder();
        byName.forEach((name, table) -> tables.put(
                formatOf(name)
                        .orElseThrow(() -> new IllegalArgumentException("table must be one of "
                                + Lists.transform(Tables.ALL, TableFormat::name) + ", but was '" + name + "'")),
                table));
        return new FoundTables(tables.build(), Map.of(), Map.of(), ImmutableList.of(), ImmutableMap.of());
    }

    /**
     * Orders files with exact names first, so that one of them is read if a table is given twice; files named like a
     * sheet of another file come last.
     */
    private static Comparator<String> exactFirst() {
        return Comparator.<String, Boolean>comparing(file -> !isExact(file))
                .thenComparing(file -> isCsv(file)
                        && formatOf(base(file)).isEmpty()
                        && formatOfSheet(base(file)).isPresent())
                .thenComparing(Comparator.naturalOrder());
    }

    private static boolean isExact(String file) {
        return FILES.contains(file);
    }

    private static boolean isCsv(String file) {
        return file.toLowerCase(Locale.ROOT).endsWith(EXTENSION);
    }

    private static String base(String file) {
        return file.substring(0, file.length() - EXTENSION.length());
    }

    /** Returns the format for the name of a sheet, or of a file without its extension, or for a similar name. */
    static Optional<TableFormat<Facts>> formatOf(String name) {
        return Optional.ofNullable(BY_NAME.get(
                LooseText.plain(COPY.matcher(name.strip()).replaceAll("").strip())));
    }

    /** Returns the format of a file that is called like a sheet of a workbook. */
    private static Optional<TableFormat<Facts>> formatOfSheet(String name) {
        return Optional.of(OF_SHEET.matcher(name)).filter(Matcher::matches).flatMap(parts -> {
            String table = parts.group("table");
            return formatOf(table == null ? parts.group("sheet") : table);
        });
    }

    private static Optional<Label> notRead(String file) {
        if (isCsv(file)) {
            String perhaps = NearTerms.nearest(
                            base(file),
                            Tables.ALL.stream().flatMap(format -> Stream.of(format.name(), format.chinese())),
                            name -> name)
                    .map(name -> name + EXTENSION)
                    .orElse("");
            return Optional.of(Label.of(
                    file + "：不认识此文件名，未读取" + (perhaps.isEmpty() ? "" : "；是否指" + perhaps),
                    file + ": unknown file name, not read" + (perhaps.isEmpty() ? "" : "; perhaps " + perhaps)));
        }
        return Optional.of(TEXT_FILE.matcher(file))
                .filter(name -> name.matches() && formatOf(name.group(1)).isPresent())
                .map(name -> Label.of(
                        file + "：不是CSV文件，未读取；请另存为“CSV UTF-8”格式",
                        file + ": not a CSV file, not read; save it as \"CSV UTF-8\""));
    }

    /**
     * Returns the tables of a format; several if grids add rows to it.
     *
     * @param format the format
     * @return its tables; none if it was not found
     */
    public ImmutableList<FoundTable> of(TableFormat<Facts> format) {
        return tables.get(format);
    }

    /**
     * Returns whether a format has several tables other than grids, of which only one was read.
     *
     * @param format the format
     * @return whether it was given more than once
     */
    public boolean isGivenTwice(TableFormat<Facts> format) {
        return given.getOrDefault(format, List.of()).size() > 1;
    }

    /** {@return whether a workbook was refused, so that it may hold any table} */
    public boolean isUnsure() {
        return !refused.isEmpty();
    }

    /**
     * Reports workbooks that are refused, tables that are given twice and files with other than the standard names.
     *
     * @param problems receives the problems
     * @param leniencies receives the leniencies
     */
    public void reportTo(ProblemList problems, LeniencyList leniencies) {
        refused.forEach((file, reason) -> problems.report(file, reason, ""));
        for (TableFormat<Facts> format : Tables.ALL) {
            List<String> names = given.getOrDefault(format, List.of());
            reportRepeated(problems, format, names);
            reportRepeated(problems, format, grids.getOrDefault(format, List.of()));
            names.stream()
                    .limit(1)
                    .filter(file -> !isExact(file) && isCsv(file))
                    .forEach(file -> leniencies.add(file, Leniency.FILE_NAME, 0, format.file()));
        }
    }

    private static void reportRepeated(ProblemList problems, TableFormat<Facts> format, List<String> places) {
        places.stream()
                .skip(1)
                .forEach(place -> problems.report(
                        place,
                        Label.of(
                                format.chinese() + "表给了两次，另见" + places.get(0) + "，请合并后只留一个",
                                "the table " + format.name() + " is given twice, see " + places.get(0)
                                        + "; merge both and keep one"),
                        ""));
    }

    /**
     * {@return the places of all tables in the order in which they are read, with the files of those that are missing}
     */
    public ImmutableList<String> places() {
        ImmutableList.Builder<String> places = ImmutableList.builder();
        places.addAll(refused.keySet());
        for (TableFormat<Facts> format : Tables.ALL) {
            of(format).forEach(table -> places.add(table.place()));
            given.getOrDefault(format, List.of()).stream().skip(1).forEach(places::add);
            places.add(format.file());
        }
        return places.build();
    }

    /** {@return notes on files and sheets that were not read, and on hidden sheets that were} */
    public ImmutableList<Label> notes() {
        return notes;
    }
}
