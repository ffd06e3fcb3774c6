package dev.norms.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.norms.calendar.workday.ChinaWorkdays;
import dev.norms.calendar.workday.UncoveredDateException;
import dev.norms.cli.command.Commands;
import dev.norms.cli.run.Environment;
import dev.norms.cli.run.Failure;
import dev.norms.cli.run.Session;
import dev.norms.fact.InvalidFactsException;
import dev.norms.fact.Problem;
import dev.norms.label.Label;
import dev.norms.label.Language;
import dev.norms.time.DateRange;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** The command-line program: parses arguments, runs a command and prints one line for each problem. */
public final class Program {
    private static final String LANGUAGE_OPTION = "--lang";
    private static final String KNOWN_ON_OPTION = "--known-on";

    private final Environment environment;

    /**
     * Creates a program.
     *
     * @param environment the environment of a run
     */
    public Program(Environment environment) {
        this.environment = environment;
    }

    /**
     * Runs once.
     *
     * @param arguments the arguments
     * @return the exit status: 0 done, 1 a copy of the document differs, 2 bad input or usage, or the work could not be
     *     finished
     */
    public int run(String... arguments) {
        Session session = new Session(environment, language(arguments), knownOn(arguments));
        try {
            int status = commandLine(session, arguments).execute(arguments);
            if (environment.out().checkError()) {
                session.tell(Label.of("标准输出未能写完", "standard output could not be written completely"));
                return Failure.STATUS;
            }
            return status;
        } catch (StackOverflowError e) {
            session.tell(Label.of("数据嵌套过深，可用 -Xss 增大", "the data are nested too deeply, give Java more with -Xss"));
            return Failure.STATUS;
        } catch (OutOfMemoryError e) {
            session.tell(Label.of("数据量超过可用内存，可用 -Xmx 增大", "the data do not fit into memory, give Java more with -Xmx"));
            return Failure.STATUS;
        } finally {
            environment.progress().end();
        }
    }

    private CommandLine commandLine(Session session, String... arguments) {
        CommandLine line = Commands.of(session, help(session.language()), arguments);
        line.setOut(writer(environment.out()))
                .setErr(writer(environment.err()))
                .setColorScheme(CommandLine.Help.defaultColorScheme(
                        environment.colored() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF))
                .setExpandAtFiles(false)
                .setUsageHelpWidth(environment.width())
                .setUsageHelpAutoWidth(false)
                .setParameterExceptionHandler((problem, given) -> misused(session, problem))
                .setExecutionExceptionHandler((problem, command, given) -> failed(session, problem));
        Converters.register(line, session.language());
        return line;
    }

    /** Returns the language, which is needed before the arguments are parsed to print their problems. */
    private static Language language(String... arguments) {
        return values(LANGUAGE_OPTION, arguments)
                .flatMap(value -> Stream.of(Language.values())
                        .filter(candidate -> candidate.code().equals(value)))
                .reduce(Language.CHINESE, (before, last) -> last);
    }

    /** Returns the day up to which holiday notices are known; the parser reports what is no date. */
    private static Optional<LocalDate> knownOn(String... arguments) {
        return values(KNOWN_ON_OPTION, arguments)
                .flatMap(value -> {
                    try {
                        return Stream.of(LocalDate.parse(value));
                    } catch (DateTimeParseException e) {
                        return Stream.empty();
                    }
                })
                .reduce((before, last) -> last);
    }

    /** Returns the values of an option, written with an equals sign or as the next argument. */
    private static Stream<String> values(String option, String... arguments) {
        return IntStream.range(0, arguments.length)
                .filter(i -> arguments[i].startsWith(option + "=")
                        || (arguments[i].equals(option) && i + 1 < arguments.length))
                .mapToObj(i ->
                        arguments[i].equals(option) ? arguments[i + 1] : arguments[i].substring(option.length() + 1));
    }

    private static int misused(Session session, ParameterException problem) {
        session.tell(UsageProblems.describe(problem));
        String command =
                problem.getCommandLine().getCommandSpec().qualifiedName().replaceFirst("^norms", "");
        String help = session.environment().shell().invocation() + command + " --help";
        session.tell(Label.of("用法见：" + help, "for usage: " + help));
        return Failure.STATUS;
    }

    private static int failed(Session session, Exception problem) {
        if (problem instanceof InvalidFactsException facts) {
            List<Problem> problems = facts.problems();
            problems.forEach(one -> session.tell(Label.of(one.in(Language.CHINESE), one.in(Language.ENGLISH))));
            session.tell(Label.of(
                    "共" + problems.size() + "个问题，未写出任何文件",
                    problems.size() + (problems.size() == 1 ? " problem" : " problems") + ", nothing was written"));
        } else if (problem instanceof Failure failure) {
            session.tell(failure.reason());
        } else if (problem instanceof UncoveredDateException uncovered) {
            session.tell(uncovered(uncovered));
        } else {
            String where = where(problem);
            session.tell(Label.of("程序内部错误，请报告：" + where, "internal error, please report it: " + where));
        }
        return Failure.STATUS;
    }

    /** Returns the place in the program, but never the message, which may contain personal data from a file. */
    private static String where(Exception problem) {
        return Stream.of(problem.getStackTrace())
                .filter(call -> call.getClassName().startsWith("dev.norms."))
                .findFirst()
                .map(call -> call.getFileName() + ":" + call.getLineNumber())
                .orElse("norms");
    }

    private static Label uncovered(UncoveredDateException problem) {
        DateRange coverage = ChinaWorkdays.bundled().coverage();
        String last = coverage.last().toString();
        return Label.of(
                "日期" + problem.date() + "超出工作日历的范围（" + coverage.from() + "至" + last + "）",
                "the day " + problem.date() + " is outside the working-day calendar (" + coverage.from() + " to " + last
                        + ")");
    }

    private static ResourceBundle help(Language language) {
        String name = "help_" + language.code() + ".properties";
        try (InputStreamReader reader =
                new InputStreamReader(Objects.requireNonNull(Program.class.getResourceAsStream(name), name), UTF_8)) {
            return new PropertyResourceBundle(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns a writer that leaves the encoding to a stream. */
    private static PrintWriter writer(PrintStream stream) {
        Writer text = new Writer() {
            @Override
            public void write(char[] characters, int offset, int length) {
                stream.print(String.valueOf(characters, offset, length));
            }

            @Override
            public void flush() {
                stream.flush();
            }

            @Override
            public void close() {
                stream.flush();
            }
        };
        return new PrintWriter(text, true);
    }
}
