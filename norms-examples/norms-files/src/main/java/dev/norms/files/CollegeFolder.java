package dev.norms.files;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.io.ByteSource;
import com.google.common.io.ByteStreams;
import dev.norms.book.NormBook;
import dev.norms.fact.Checked;
import dev.norms.fact.Origin;
import dev.norms.fact.Problem;
import dev.norms.files.college.Tables;
import dev.norms.files.csv.RegularFile;
import dev.norms.files.found.FoundTable;
import dev.norms.files.found.FoundWorkbook;
import dev.norms.files.table.TableFormat;
import dev.norms.files.workbook.WorkbookFile;
import dev.norms.label.Label;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Reader of the folder of workbooks and CSV files in which a college keeps its facts.
 *
 * <p>A table stands in a file such as {@code posts.csv} or in a sheet of that name in a workbook ({@code .xlsx}); two
 * sheets, 党费表 and 出席表, have dues and attendance person by person. Only the organizations are required. A missing table
 * means that its source was not supplied; one with only a header means that it was supplied and is empty. Other files
 * are ignored.
 *
 * <p>Programs write one exact form: UTF-8, commas, days such as {@code 2021-03-05}, codes and ids. Other forms that
 * people and spreadsheets write are read, too, if they have one meaning; {@link CollegeFiles#leniencies()} lists them.
 *
 * <pre>{@code
 * CollegeFiles files = CollegeFolder.read(Path.of("my-college"), ImplementationOpinion.book());
 * College college = files.college();
 * Ledger ledger = files.ledger();
 * }</pre>
 */
public final class CollegeFolder {
    private CollegeFolder() {}

    /**
     * Returns the tables of a college with their columns, as data for forms, templates and lists.
     *
     * @return the tables, unmodifiable
     */
    public static List<TableFormat<?>> tables() {
        return List.copyOf(Tables.ALL);
    }

    /**
     * Reads a folder and throws if any file has a problem.
     *
     * @param folder the folder
     * @param book the norms that the files may refer to
     * @return the facts of the files
     * @throws dev.norms.fact.InvalidFactsException with every problem of every file, if there are any
     */
    public static CollegeFiles read(Path folder, NormBook book) {
        return check(folder, book).orThrow();
    }

    /**
     * Reads files that are not in a folder, such as class-path resources, archive entries or uploads, and throws if any
     * has a problem.
     *
     * <p>Guava provides a {@code ByteSource} for each: {@code Resources.asByteSource(url)},
     * {@code ByteSource.wrap(bytes)}.
     *
     * @param files the bytes by file name such as {@code people.csv}; each is opened several times
     * @param book the norms that the files may refer to
     * @return the facts of the files
     * @throws dev.norms.fact.InvalidFactsException with every problem of every file, if there are any
     */
    public static CollegeFiles read(Map<String, ByteSource> files, NormBook book) {
        return check(files, book).orThrow();
    }

    /**
     * Reads a workbook ({@code .xlsx}) from a stream, such as an upload, and throws if any sheet has a problem.
     *
     * @param workbook the stream, read to its end and not closed
     * @param book the norms that the sheets may refer to
     * @return the facts of its sheets
     * @throws dev.norms.fact.InvalidFactsException with every problem of every sheet, if there are any
     * @throws IOException if the stream throws it
     */
    public static CollegeFiles read(InputStream workbook, NormBook book) throws IOException {
        byte[] bytes = ByteStreams.limit(workbook, WorkbookFile.MAX_BYTES + 1L).readAllBytes();
        return read(ImmutableMap.of("workbook.xlsx", ByteSource.wrap(bytes)), book);
    }

    /**
     * Reads a folder and returns the problems instead of throwing.
     *
     * @param folder the folder
     * @param book the norms that the files may refer to
     * @return the facts that could be read, and every problem by file, line and column
     */
    public static Checked<CollegeFiles> check(Path folder, NormBook book) {
        try {
            return check(files(folder), book);
        } catch (IOException e) {
            return new Checked<>(check(ImmutableMap.of(), book).value(), ImmutableList.of(problem(folder, e)));
        }
    }

    /**
     * Reads only the profile in a folder and returns the problems instead of throwing.
     *
     * @param folder the folder, with a file {@code profile.csv}
     * @param book the norms that the profile tailors
     * @return the norms, tailored by the rows that could be read unless one of those has a problem; and every problem
     *     by file, line and column
     */
    public static Checked<NormBook> checkProfile(Path folder, NormBook book) {
        try {
            return new FolderReader(files(folder), WorkbookFile::open, requireNonNull(book, "book")).readProfile();
        } catch (IOException e) {
            return new Checked<>(book, ImmutableList.of(problem(folder, e)));
        }
    }

    /**
     * Reads files that are not in a folder and returns the problems instead of throwing.
     *
     * @param files the bytes by file name such as {@code people.csv}; each is opened several times
     * @param book the norms that the files may refer to
     * @return the facts that could be read, and every problem by file, line and column
     */
    public static Checked<CollegeFiles> check(Map<String, ByteSource> files, NormBook book) {
        return check(files, WorkbookFile::open, book);
    }

    /**
     * Reads files where another library opens the workbooks, as in a browser, and returns the problems instead of
     * throwing.
     *
     * @param files the bytes by file name such as {@code people.csv}; each is opened several times
     * @param workbooks opens the workbooks among them
     * @param book the norms that the files may refer to
     * @return the facts that could be read, and every problem by file, line and column
     */
    public static Checked<CollegeFiles> check(
            Map<String, ByteSource> files, FoundWorkbook.Reader workbooks, NormBook book) {
        return new FolderReader(
                        ImmutableMap.copyOf(files),
                        requireNonNull(workbooks, "workbooks"),
                        requireNonNull(book, "book"))
                .read();
    }

    /**
     * Reads tables that are not in files, but for instance in a database, and returns the problems instead of throwing.
     *
     * @param tables the tables by the name of their format, such as {@code activities}; a source counts as supplied if
     *     its table is among them
     * @param book the norms that the tables may refer to
     * @return the facts that could be read, and every problem by table, row and column
     * @throws IllegalArgumentException if a name is that of none of {@link #tables()}
     */
    public static Checked<CollegeFiles> checkTables(Map<String, FoundTable> tables, NormBook book) {
        return new FolderReader(requireNonNull(book, "book"), ImmutableMap.copyOf(tables)).read();
    }

    /** Returns the files of a folder that was read before. */
    static ImmutableMap<String, ByteSource> sources(Path folder) {
        try {
            return files(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ImmutableMap<String, ByteSource> files(Path folder) throws IOException {
        ImmutableMap.Builder<String, ByteSource> files = ImmutableMap.builder();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                files.put(requireNonNull(entry.getFileName()).toString(), RegularFile.of(entry));
            }
        } catch (DirectoryIteratorException e) {
            throw requireNonNull(e.getCause());
        }
        return files.buildOrThrow();
    }

    /** Returns a single problem for the folder, instead of one for each missing file. */
    private static Problem problem(Path folder, IOException cause) {
        Label what = cause instanceof NoSuchFileException
                ? Label.of("没有这个文件夹", "there is no such folder")
                : cause instanceof NotDirectoryException
                        ? Label.of("这不是文件夹", "this is not a folder")
                        : Label.of("无法读取此文件夹", "the folder cannot be read");
        return new Problem(new Origin(folder.toString()), "", what, "");
    }
}
