package dev.norms.cli.command;

import dev.norms.calendar.assessment.Assessment;
import dev.norms.calendar.schedule.Schedule;
import dev.norms.cli.result.OutputFile;
import dev.norms.cli.result.Warnings;
import dev.norms.cli.run.Failure;
import dev.norms.cli.run.Session;
import dev.norms.cli.text.Page;
import dev.norms.cli.text.Tone;
import dev.norms.label.Label;
import dev.norms.papers.Papers;
import dev.norms.papers.sheet.PaperKind;
import dev.norms.papers.sheet.Sheet;
import dev.norms.papers.template.Templates;
import dev.norms.report.standing.StandingView;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command {@code papers}: the papers that an office sends and files, as Word documents and pages. */
@Command(name = "papers")
final class PapersCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(index = "0", arity = "0..1", paramLabel = "FOLDER", descriptionKey = "folder")
    private @Nullable Path folder;

    @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "as-of")
    private Optional<LocalDate> day = Optional.empty();

    @Option(names = "--from", paramLabel = "DATE", descriptionKey = "from")
    private Optional<LocalDate> from = Optional.empty();

    @Option(names = "--to", paramLabel = "DATE", descriptionKey = "to")
    private Optional<LocalDate> to = Optional.empty();

    @Option(names = "--out", paramLabel = "DIR", descriptionKey = "out")
    private Path out = ResultOutput.OUT;

    @Option(names = "--only", paramLabel = "PAPER", split = ",", descriptionKey = "only")
    private List<PaperKind> only = List.of(PaperKind.values());

    @Option(names = "--templates", paramLabel = "DIR", descriptionKey = "templates")
    private Optional<Path> own = Optional.empty();

    @Option(names = "--templates-out", paramLabel = "DIR", descriptionKey = "templates-out")
    private Optional<Path> copies = Optional.empty();

    PapersCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        if (copies.isPresent()) {
            copy(copies.get());
        }
        if (folder != null) {
            write(folder);
        } else if (copies.isEmpty()) {
            throw Failure.of("缺少 FOLDER（学院数据文件夹）", "FOLDER (the folder of data) is missing");
        }
        return Session.DONE;
    }

    private void write(Path data) {
        LocalDate asOf = session.orToday(day);
        Range range = Range.of(from, to, asOf);
        session.refuseSameFolder(out, data);
        Templates templates = own.map(this::templates).orElseGet(Templates::bundled);
        List<PaperKind> kinds = only.stream().distinct().toList();
        // templates are made ready while the files are read
        ForkJoinPool.commonPool().execute(() -> kinds.forEach(templates::template));
        Inputs inputs = Inputs.read(session, data, asOf);
        session.begin("制定计划", "planning");
        Schedule schedule = from.isEmpty() ? inputs.touching(range.days()) : inputs.schedule(range.days());
        session.begin("逐项判定", "assessing");
        Assessment assessment = Assessment.of(schedule, inputs.ledger(), asOf);
        List<Label> warnings = Warnings.of(schedule, Optional.of(asOf), inputs.notes());
        Papers papers = Papers.of(StandingView.of(assessment, inputs.ledger(), warnings, inputs.names()), templates);
        List<OutputFile> files = new ArrayList<>();
        List<OutputFile> pages = new ArrayList<>();
        kinds.parallelStream().forEach(papers::sheets); // kept for the loop
        for (PaperKind kind : kinds) {
            List<Sheet> sheets = papers.sheets(kind);
            if (!sheets.isEmpty()) {
                sheets.forEach(sheet -> files.add(new OutputFile(sheet.file(), to -> papers.write(sheet, to))));
                pages.add(new OutputFile(kind.code() + ".html", to -> papers.writePage(kind, to)));
            }
        }
        files.addAll(pages);
        session.write(out, files);
        session.warn(warnings);
        show(papers, kinds, asOf);
    }

    private void show(Papers papers, List<PaperKind> kinds, LocalDate asOf) {
        Page page = session.page();
        page.title(page.say("常用文书（截至" + asOf + "）", "Papers as of " + asOf));
        for (PaperKind kind : kinds) {
            int count = papers.sheets(kind).size();
            String name = page.say(kind.label());
            if (count == 0) {
                page.text(page.say(name + "：无", name + ": none"), Tone.FAINT);
            } else {
                page.text(page.say(name + "：" + count + "份", name + ": " + count));
                page.verbatim(out.resolve(kind.isOfCollege() ? kind.code() + ".docx" : kind.code()) + "  "
                        + out.resolve(kind.code() + ".html"));
            }
        }
        page.text(
                page.say(
                        "文档（.docx）一份一个，网页（.html）是同种文书的全部，可直接打印；没有记录的栏目留空手填。",
                        "A document (.docx) each; a page (.html) has all of a kind, to be printed; what was not recorded"
                                + " is left blank."),
                Tone.FAINT);
        session.show(page);
    }

    private Templates templates(Path place) {
        Map<String, byte[]> files = new TreeMap<>();
        Path path = Inputs.folder(session, place);
        try (Stream<Path> entries = Files.list(path)) {
            for (Path file : entries.filter(Files::isRegularFile).toList()) {
                files.put(String.valueOf(file.getFileName()), Files.readAllBytes(file));
            }
        } catch (IOException e) {
            throw Failure.of("无法读取模板文件夹：" + place, "cannot read the folder of templates: " + place);
        }
        return Templates.check(files).orThrow();
    }

    private void copy(Path place) {
        Templates templates = Templates.bundled();
        session.create(
                place,
                Stream.of(PaperKind.values())
                        .map(kind -> new OutputFile(
                                kind.code() + ".docx",
                                to -> to.write(templates.template(kind).document())))
                        .toList());
        Page page = session.page();
        page.title(page.say("文书模板", "Templates of papers"));
        Stream.of(PaperKind.values())
                .forEach(kind -> page.verbatim(place.resolve(kind.code() + ".docx") + "  " + page.say(kind.label())));
        page.text(page.say(
                "用文字处理软件修改，保留或移动 ${…} 字段；含 ${名称.字段} 的表格行按条重复。改好后用 --templates 指定此文件夹。",
                "Edit them in a word processor; keep or move the fields ${…}; a row of a table with fields ${name.field} is"
                        + " repeated. Then give this folder by --templates."));
        session.show(page);
    }
}
