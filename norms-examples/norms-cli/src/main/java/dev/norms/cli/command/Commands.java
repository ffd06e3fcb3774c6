package dev.norms.cli.command;

import dev.norms.cli.run.Session;
import dev.norms.cli.text.Cells;
import java.util.HashMap;
import java.util.Map;
import java.util.ResourceBundle;
import picocli.CommandLine;
import picocli.CommandLine.IHelpSectionRenderer;
import picocli.CommandLine.Model.UsageMessageSpec;

/** The commands of the program. */
public final class Commands {
    private Commands() {}

    /**
     * Creates all commands.
     *
     * @param session the run
     * @param help the help texts
     * @return the command line
     */
    public static CommandLine of(Session session, ResourceBundle help) {
        CommandLine line = new CommandLine(new MainCommand(session))
                .addSubcommand(new PlanCommand(session))
                .addSubcommand(new AssessCommand(session))
                .addSubcommand(new ExplainCommand(session))
                .addSubcommand(new AdmissionsCommand(session))
                .addSubcommand(new PapersCommand(session))
                .addSubcommand(new ProposeCommand(session))
                .addSubcommand(new InitCommand(session))
                .addSubcommand(new CheckCommand(session))
                .addSubcommand(new BookCommand(session))
                .addSubcommand(new TraceCommand(session))
                .addSubcommand(new CalendarCommand(session));
        line.setResourceBundle(help);
        Map<String, IHelpSectionRenderer> sections = new HashMap<>(line.getHelpSectionMap());
        sections.put(UsageMessageSpec.SECTION_KEY_SYNOPSIS, one -> one.synopsis(Cells.width(one.synopsisHeading())));
        return line.setHelpSectionMap(sections);
    }
}
