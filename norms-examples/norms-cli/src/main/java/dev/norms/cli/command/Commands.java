package dev.norms.cli.command;

import dev.norms.cli.run.Session;
import dev.norms.cli.text.Cells;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.IHelpSectionRenderer;
import picocli.CommandLine.Model.UsageMessageSpec;

/** The commands of the program. */
public final class Commands {
    private static final List<String> NAMES = List.of(
            "plan",
            "assess",
            "explain",
            "admissions",
            "papers",
            "propose",
            "init",
            "check",
            "book",
            "trace",
            "calendar");

    private Commands() {}

    /**
     * Creates the command line with the command that the first argument names, which takes a tenth of the time of all;
     * if it names none, with all commands, for lists and suggestions; without arguments, with none.
     *
     * @param session the run
     * @param help the help texts
     * @param arguments the arguments
     * @return the command line
     */
    public static CommandLine of(Session session, ResourceBundle help, String... arguments) {
        CommandLine line = new CommandLine(new MainCommand(session));
        wanted(arguments).forEach(name -> line.addSubcommand(name, command(name, session)));
        line.setResourceBundle(help);
        Map<String, IHelpSectionRenderer> sections = new HashMap<>(line.getHelpSectionMap());
        // a Chinese heading takes two cells a character, which picocli would count as one
        sections.put(UsageMessageSpec.SECTION_KEY_SYNOPSIS, one -> one.synopsis(Cells.width(one.synopsisHeading())));
        return line.setHelpSectionMap(sections);
    }

    private static List<String> wanted(String... arguments) {
        if (arguments.length == 0) {
            return List.of();
        }
        return NAMES.contains(arguments[0]) ? List.of(arguments[0]) : NAMES;
    }

    private static Callable<Integer> command(String name, Session session) {
        return switch (name) {
            case "plan" -> new PlanCommand(session);
            case "assess" -> new AssessCommand(session);
            case "explain" -> new ExplainCommand(session);
            case "admissions" -> new AdmissionsCommand(session);
            case "papers" -> new PapersCommand(session);
            case "propose" -> new ProposeCommand(session);
            case "init" -> new InitCommand(session);
            case "check" -> new CheckCommand(session);
            case "book" -> new BookCommand(session);
            case "trace" -> new TraceCommand(session);
            case "calendar" -> new CalendarCommand(session);
            default -> throw new IllegalArgumentException("name must be that of a command, but was " + name);
        };
    }
}
