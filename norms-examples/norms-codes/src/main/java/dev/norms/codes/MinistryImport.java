package dev.norms.codes;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toList;

import com.google.common.collect.ImmutableMap;
import com.google.common.io.ByteSource;
import com.google.common.io.MoreFiles;
import dev.norms.fact.Checked;
import dev.norms.files.table.ProblemList;
import dev.norms.files.table.Row;
import dev.norms.label.Label;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Makes a college's files of the tables on Party building that vocational colleges report to the ministry
 * (职业院校数字基座高职数据标准, group {@code zygdz}), exported as CSV.
 *
 * <pre>{@code
 * java -cp … dev.norms.codes.MinistryImport export-folder my-college 2024-09-01
 * }</pre>
 *
 * <p>The folder holds {@code ods_dzzqkjcsj.csv} and as many of {@code ods_dyfzsj}, {@code ods_dyhdsj},
 * {@code ods_dksj}, {@code ods_dyzzgxzysj} as there are, and {@code dictionary.csv}, which says what the codes of its
 * dictionaries mean: {@code dictionary,code,ours}, for instance {@code DZZLXDM,21,general-branch}. Names of persons are
 * not taken over.
 */
public final class MinistryImport {
    private MinistryImport() {}

    /**
     * Reads an export and writes a college's files; with a mistake, it lists all of them and writes nothing.
     *
     * @param arguments the folder of the export, the folder to write, and the day since which organizations and posts
     *     are to hold, such as {@code 2024-09-01}
     */
    @SuppressWarnings("SystemOut")
    public static void main(String[] arguments) {
        if (arguments.length != 3) {
            System.err.println("usage: MinistryImport EXPORT-FOLDER COLLEGE-FOLDER SINCE");
            System.exit(2);
            return;
        }
        Checked<MinistryCollege> read = check(Path.of(arguments[0]), LocalDate.parse(arguments[2]));
        read.problems().forEach(problem -> System.err.println(problem));
        if (!read.problems().isEmpty()) {
            System.exit(1);
            return;
        }
        write(read.value(), Path.of(arguments[1]));
        read.value().untold().forEach(what -> System.out.println(what.zh() + " / " + what.en()));
    }

    private static void write(MinistryCollege college, Path folder) {
        try {
            Files.createDirectories(folder);
            for (Map.Entry<String, String> file : college.files().entrySet()) {
                Path target = folder.resolve(file.getKey());
                if (Files.exists(target)) {
                    throw new IllegalArgumentException(target + " is there already; choose another folder");
                }
            }
            for (Map.Entry<String, String> file : college.files().entrySet()) {
                Files.writeString(folder.resolve(file.getKey()), file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads an export from a folder.
     *
     * @param folder the folder
     * @param since the day since which organizations and posts are to hold; the tables have none
     * @return the college, and every problem by file, line and column
     * @throws UncheckedIOException if the folder cannot be read
     */
    public static Checked<MinistryCollege> check(Path folder, LocalDate since) {
        try (Stream<Path> entries = Files.list(folder)) {
            Map<String, ByteSource> files = new HashMap<>();
            for (Path entry : entries.collect(toList())) {
                files.put(requireNonNull(entry.getFileName()).toString(), MoreFiles.asByteSource(entry));
            }
            return check(files, since);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads an export that is not in a folder.
     *
     * @param files the bytes by file name such as {@code ods_dyfzsj.csv}
     * @param since the day since which organizations and posts are to hold; the tables have none
     * @return the college, and every problem by file, line and column
     */
    public static Checked<MinistryCollege> check(Map<String, ByteSource> files, LocalDate since) {
        ProblemList problems = new ProblemList(
                MinistryTables.ALL.stream().map(MinistryTables.Table::file).toList());
        for (MinistryTables.Table needed : List.of(MinistryTables.DICTIONARY, MinistryTables.ORGANIZATIONS)) {
            if (!files.containsKey(needed.file())) {
                problems.report(needed.file(), Label.of("缺少此文件", "this file is required"), "");
            }
        }
        Map<MinistryTables.Table, List<Row>> rows = MinistryTables.read(ImmutableMap.copyOf(files), problems);
        MinistryConversion conversion = new MinistryConversion(rows, since);
        MinistryCollege college = conversion.college(files.keySet());
        return new Checked<>(college, problems.sorted());
    }
}
