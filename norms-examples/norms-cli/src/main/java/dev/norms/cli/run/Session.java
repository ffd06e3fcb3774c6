package dev.norms.cli.run;

import static java.util.Objects.requireNonNull;

import dev.norms.cli.result.Content;
import dev.norms.cli.result.OutputFile;
import dev.norms.cli.result.OutputFolder;
import dev.norms.cli.text.Page;
import dev.norms.label.Label;
import dev.norms.label.Language;
import dev.norms.report.unit.VisibleText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A run of the program, with its environment and language.
 *
 * @param environment the environment
 * @param language the language chosen
 * @param knownOn the day up to which holiday notices are known; empty for all that are bundled
 */
public record Session(Environment environment, Language language, Optional<LocalDate> knownOn) {
    /** The exit status of a completed run, regardless of its findings. */
    public static final int DONE = 0;

    /** The exit status of a run that found differences in a copy of the document. */
    public static final int DIFFERS = 1;

    /** Messages of operating systems about a full disk. */
    private static final Pattern FULL =
            Pattern.compile("no space left|not enough space|out of disk space|quota exceeded|disk full");

    /** Names of files that may hold tables of a college. */
    private static final Pattern TABLES = Pattern.compile("(?i).+\\.(csv|xlsx?|xlsm|et|ods)");

    private static final Pattern READ_ONLY = Pattern.compile("read-only|write.protected");

    public Session {
        requireNonNull(environment, "environment");
        requireNonNull(language, "language");
        requireNonNull(knownOn, "knownOn");
    }

    /**
     * An empty page in the language of the run.
     *
     * @return the page
     */
    public Page page() {
        return new Page(language, environment.colored(), environment.width());
    }

    /**
     * An empty page of the narrowest width, which fits on any terminal.
     *
     * @return the page
     */
    public Page narrowPage() {
        return new Page(language, environment.colored(), Page.MIN_WIDTH);
    }

    /**
     * Shows a page on standard output.
     *
     * @param page the page
     */
    public void show(Page page) {
        environment.progress().end();
        environment.out().print(page.content());
        environment.out().flush();
    }

    /**
     * Writes a result to standard output.
     *
     * @param content the result
     */
    public void show(Content content) {
        environment.progress().end();
        try {
            content.writeTo(environment.out());
            environment.out().flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Shows warnings on standard error.
     *
     * @param warnings the warnings
     */
    public void warn(List<Label> warnings) {
        String head = language == Language.CHINESE ? "注意：" : "note: ";
        warnings.forEach(warning -> tell(head + warning.in(language)));
    }

    /**
     * Shows the first of many warnings on standard error, and the number of the others.
     *
     * @param warnings the warnings
     * @param most how many are shown at most
     */
    public void warn(List<Label> warnings, int most) {
        warn(warnings.size() <= most ? warnings : warnings.subList(0, most));
        int more = warnings.size() - most;
        if (more > 0) {
            warn(List.of(Label.of("另有" + more + "条同类提示", "and " + more + " more notes")));
        }
    }

    /**
     * Shows the reason why the run cannot continue, on standard error.
     *
     * @param reason a sentence
     */
    public void tell(Label reason) {
        tell(reason.in(language));
    }

    /**
     * Shows the stage that begins, if a terminal is watched.
     *
     * @param zh the stage in Chinese
     * @param en the stage in English
     */
    public void begin(String zh, String en) {
        environment.progress().begin(Label.of(zh, en).in(language));
    }

    /**
     * Returns the given day, or today.
     *
     * @param day the day, if given
     * @return the day, else today by the clock
     */
    public LocalDate orToday(Optional<LocalDate> day) {
        return day.orElseGet(() -> LocalDate.now(environment.clock()));
    }

    /**
     * Returns a user's path resolved against the folder of the environment.
     *
     * @param path the path as given
     * @return the resolved path
     */
    public Path resolve(Path path) {
        return environment.folder().resolve(path.toString());
    }

    /**
     * Refuses the folder of data as the folder of results.
     *
     * @param folder the folder of results as given
     * @param data the folder of data as given
     * @throws Failure if both are one
     */
    public void refuseSameFolder(Path folder, Path data) {
        try {
            if (Files.exists(resolve(folder)) && Files.isSameFile(resolve(folder), resolve(data))) {
                throw Failure.of(
                        "结果不能写入数据文件夹，请用--out另选文件夹：" + folder,
                        "results may not go into the folder of data, choose another one by --out: " + folder);
            }
        } catch (IOException e) {
            return; // reading one or writing into the other reports why
        }
    }

    /**
     * Writes all files or none. A file that this program has not written, or that was edited since, is never replaced.
     *
     * @param folder the folder as given
     * @param files the files
     * @throws Failure if they cannot be written
     */
    public void write(Path folder, List<OutputFile> files) {
        try {
            OutputFolder results = new OutputFolder(resolve(folder));
            List<String> strangers = results.strangers(files);
            if (!strangers.isEmpty()) {
                String names = strangers.stream()
                        .map(name -> folder.resolve(name).toString())
                        .collect(Collectors.joining(", "));
                throw Failure.of(
                        "这些文件不是本程序写出的，或写出后改过，不能覆盖，请用--out另选文件夹：" + names,
                        "not written by this program, or edited since, so not replaced; choose another folder by --out: "
                                + names);
            }
            environment.progress().expect(files.size());
            results.write(files, file -> environment.progress().begin(file.name()));
            environment.progress().end();
        } catch (IOException e) {
            throw unwritable(folder, e);
        }
    }

    /**
     * Creates a folder of data with all files or none; nothing in it is listed as written by this program, so that no
     * later run replaces it.
     *
     * @param folder the folder as given; it need not exist, and may not hold tables
     * @param files the files
     * @throws Failure if the folder holds tables, or if they cannot be written
     */
    public void create(Path folder, List<OutputFile> files) {
        Path place = resolve(folder);
        try {
            if (Files.isDirectory(place)) {
                try (Stream<Path> entries = Files.list(place)) {
                    entries.map(entry -> String.valueOf(entry.getFileName()))
                            .filter(name -> TABLES.matcher(name).matches()
                                    || files.stream()
                                            .anyMatch(file -> file.name().equals(name)))
                            .sorted()
                            .findFirst()
                            .ifPresent(name -> {
                                throw Failure.of(
                                        "文件夹 " + folder + " 里已有 " + name + "，不覆盖；请另选一个新文件夹",
                                        "the folder " + folder + " holds " + name
                                                + " already, which is not replaced; choose a new folder");
                            });
                }
            }
            new OutputFolder(place).create(files);
        } catch (IOException e) {
            throw unwritable(folder, e);
        }
    }

    private static Failure unwritable(Path folder, IOException e) {
        return Failure.of(
                "无法写入文件夹 " + folder + "：" + reason(e).zh(),
                "cannot write to folder " + folder + ": " + reason(e).en());
    }

    private void tell(String line) {
        environment.progress().end();
        environment.err().println(VisibleText.of(line));
    }

    private static Label reason(IOException e) {
        if (e instanceof AccessDeniedException) {
            return Label.of("没有写权限", "permission denied");
        }
        String cause = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
        if (FULL.matcher(cause).find()) {
            return Label.of("磁盘空间不足", "the disk is full");
        }
        if (READ_ONLY.matcher(cause).find()) {
            return Label.of("文件系统只读", "the file system is read-only");
        }
        if (e instanceof FileSystemException file) {
            String where = Optional.ofNullable(file.getFile()).orElse("");
            String why = Optional.ofNullable(file.getReason())
                    .map(text -> " (" + text + ")")
                    .orElse("");
            return Label.of(where + " 不能作为文件夹或文件写入" + why, where + " cannot be written" + why);
        }
        return Label.of("写入失败", "writing failed");
    }
}
