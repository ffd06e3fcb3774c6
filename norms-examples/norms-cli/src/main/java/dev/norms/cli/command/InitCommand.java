package dev.norms.cli.command;

import dev.norms.cli.result.OutputFile;
import dev.norms.cli.run.Failure;
import dev.norms.cli.run.Session;
import dev.norms.cli.run.Shell;
import dev.norms.cli.text.Page;
import dev.norms.codes.ministry.MinistryCollege;
import dev.norms.codes.ministry.MinistryImport;
import dev.norms.files.CollegeTemplate;
import dev.norms.opinion.ImplementationOpinion;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * The command {@code init}: makes a new folder to fill in, with what continues from an earlier folder, with what the
 * ministry's tables have, or empty.
 */
@Command(name = "init")
final class InitCommand implements Callable<Integer> {
    private static final String WORKBOOK = "college.xlsx";
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    private final Session session;

    @Parameters(index = "0", paramLabel = "DIR", descriptionKey = "new-folder")
    private Path folder = Path.of("");

    @Option(names = "--year", paramLabel = "YYYY", descriptionKey = "year")
    private Optional<String> year = Optional.empty();

    @Option(names = "--from", paramLabel = "FOLDER", descriptionKey = "earlier")
    private Optional<Path> earlier = Optional.empty();

    @Option(names = "--from-ministry", paramLabel = "FOLDER", descriptionKey = "ministry")
    private Optional<Path> ministry = Optional.empty();

    @Option(names = "--as", paramLabel = "xlsx|csv", descriptionKey = "as")
    private Optional<TemplateAs> as = Optional.empty();

    InitCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        int tablesYear = year.map(InitCommand::parse)
                .orElseGet(() -> session.orToday(Optional.empty()).getYear());
        return ministry.isPresent() ? fromMinistry(ministry.get(), tablesYear) : toFillIn(tablesYear);
    }

    private int toFillIn(int tablesYear) {
        CollegeTemplate template = earlier.map(from ->
                        CollegeTemplate.of(tablesYear, Inputs.folder(session, from), ImplementationOpinion.book()))
                .orElseGet(() -> CollegeTemplate.of(tablesYear));
        List<OutputFile> files = as.orElse(TemplateAs.XLSX) == TemplateAs.XLSX
                ? List.of(new OutputFile(WORKBOOK, template::writeWorkbook))
                : template.files().entrySet().stream()
                        .map(file -> new OutputFile(file.getKey(), out -> out.write(file.getValue())))
                        .toList();
        session.create(folder, files);

        Page page = session.page();
        page.title(page.say(
                folder + "：" + tablesYear + "年台账，可以填写了",
                folder + ": tables of " + tablesYear + ", ready to be filled in"));
        earlier.ifPresent(from -> showOrigin(page, template, from));
        ResultOutput.listFiles(page, folder, files);
        showNextCommands(page, tablesYear);
        session.show(page);
        return Session.DONE;
    }

    /** Makes a folder from an export of the ministry's tables, and shows what these do not have. */
    private int fromMinistry(Path from, int tablesYear) {
        if (earlier.isPresent() || as.equals(Optional.of(TemplateAs.XLSX))) {
            throw Failure.of(
                    "--from-ministry 不能与 --from、--as xlsx 合用，写出的是 CSV",
                    "--from-ministry goes neither with --from nor with --as xlsx; it writes CSV");
        }
        MinistryCollege college = MinistryImport.check(Inputs.folder(session, from), LocalDate.of(tablesYear, 1, 1))
                .orThrow();
        List<OutputFile> files = college.files().entrySet().stream()
                .map(file -> new OutputFile(
                        file.getKey(), out -> out.write(file.getValue().getBytes(StandardCharsets.UTF_8))))
                .toList();
        session.create(folder, files);

        Page page = session.page();
        page.title(page.say(folder + "：取自 " + from, folder + ": from " + from));
        ResultOutput.listFiles(page, folder, files);
        page.heading(page.say("未检查：源无此项", "Not judged, since the source does not have it"));
        college.untold().forEach(what -> page.text(page.say("· " + what.zh(), "· " + what.en())));
        showNextCommands(page, tablesYear);
        session.show(page);
        return Session.DONE;
    }

    private static int parse(String text) {
        if (text.matches("[0-9]{4}")) {
            int year = Integer.parseInt(text);
            if (year >= FIRST_YEAR && year <= LAST_YEAR) {
                return year;
            }
        }
        throw Failure.of(
                "--year 应为" + FIRST_YEAR + "至" + LAST_YEAR + "的年份 (" + text + ")",
                "--year must be a year from " + FIRST_YEAR + " to " + LAST_YEAR + " (" + text + ")");
    }

    private static void showOrigin(Page page, CollegeTemplate template, Path from) {
        page.text(page.say(
                "从 " + from + " 带来：" + template.rows("organizations") + "个组织、" + template.rows("people") + "条人员、"
                        + template.rows("posts") + "条任职、" + template.rows("terms") + "届任期、"
                        + template.rows("contacts") + "条联系帮带，以及姓名和执行口径；原文件夹不变。",
                "From " + from + ": " + template.rows("organizations") + " organizations, " + template.rows("people")
                        + " stays of people, " + template.rows("posts") + " posts, " + template.rows("terms")
                        + " terms, " + template.rows("contacts")
                        + " contacts, the names and the profile; the earlier folder is unchanged."));
        page.text(page.say(
                "活动等记录从空表开始。尚未办完的发展党员记录和仍有效的豁免不会带来，需要的请从原表粘贴。",
                "Records begin empty. Admissions under way and exemptions still in force are not taken over; copy those"
                        + " that you need."));
    }

    private void showNextCommands(Page page, int tablesYear) {
        Shell shell = session.environment().shell();
        page.heading(
                ministry.isPresent() ? page.say("接下来", "What comes next") : page.say("填好以后", "When it is filled in"));
        shell.show(page, "check", shell.quoted(folder));
        shell.show(
                page,
                "plan",
                shell.quoted(folder),
                "--from " + LocalDate.of(tablesYear, 1, 1),
                "--to " + LocalDate.of(tablesYear, 12, 31),
                "--out " + ResultOutput.OUT);
        shell.show(page, "assess", shell.quoted(folder), "--out " + ResultOutput.OUT);
    }
}
