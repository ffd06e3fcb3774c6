package dev.norms.cli.run;

import static java.util.Objects.requireNonNull;

import dev.norms.cli.result.Content;
import dev.norms.cli.result.OutputFile;
import dev.norms.cli.result.OutputFolder;
import dev.norms.cli.text.Page;
import dev.norms.label.Label;
import dev.norms.label.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One run: its environment and the language of people's texts.
 *
 * @param environment what it has of the world
 * @param language the language chosen
 */
public record Session(Environment environment, Language language) {
    /** The exit status of a run that did what was asked, whatever it found. */
    public static final int DONE = 0;

    /** The exit status of a run that compared a copy of the document and found it to differ. */
    public static final int DIFFERS = 1;

    /** What systems say, not in Java's words. */
    private static final Pattern FULL =
            Pattern.compile("no space left|not enough space|out of disk space|quota exceeded|disk full");

    private static final Pattern READ_ONLY = Pattern.compile("read-only|write.protected");

    public Session {
        requireNonNull(environment, "environment");
        requireNonNull(language, "language");
    }

    /**
     * An empty page in the language of the run.
     *
     * @return the page
     */
    public Page page() {
        return new Page(language, environment.colored());
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
     * Puts a result on standard output.
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
     * Shows what the reader should know, on standard error.
     *
     * @param warnings the warnings
     */
    public void warn(List<Label> warnings) {
        String head = language == Language.CHINESE ? "注意：" : "note: ";
        warnings.forEach(warning -> tell(head + warning.in(language)));
    }

    /**
     * Tells why the run cannot go on, on standard error.
     *
     * @param reason a sentence
     */
    public void tell(Label reason) {
        tell(reason.in(language));
    }

    /**
     * Shows on the terminal what begins now, if it takes long.
     *
     * @param zh what is done, in Chinese
     * @param en the same in English
     */
    public void begin(String zh, String en) {
        environment.progress().begin(Label.of(zh, en).in(language));
    }

    /**
     * The day given, or today.
     *
     * @param day the day, if one was given
     * @return it, else what the clock says
     */
    public LocalDate orToday(Optional<LocalDate> day) {
        return day.orElseGet(() -> LocalDate.now(environment.clock()));
    }

    /**
     * Where a path that the user gave leads.
     *
     * @param path the path as given
     * @return it, read against the folder of the environment
     */
    public Path resolve(Path path) {
        return environment.folder().resolve(path.toString());
    }

    /**
     * Writes all files or none.
     *
     * @param folder the folder as given
     * @param files the files
     * @throws Failure if they cannot be written
     */
    public void write(Path folder, List<OutputFile> files) {
        try {
            environment.progress().expect(files.size());
            new OutputFolder(resolve(folder))
                    .write(files, file -> environment.progress().begin(file.name()));
            environment.progress().end();
        } catch (IOException e) {
            throw Failure.of(
                    "无法写入文件夹 " + folder + "：" + reason(e).zh(),
                    "cannot write to folder " + folder + ": " + reason(e).en());
        }
    }

    private void tell(String line) {
        environment.progress().end();
        environment.err().println(line);
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
