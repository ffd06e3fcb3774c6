package dev.norms.cli.result;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dev.norms.calendar.academic.Semester;
import dev.norms.calendar.admission.AdmissionCase;
import dev.norms.calendar.assessment.Finding;
import dev.norms.calendar.obligation.Obligation;
import dev.norms.calendar.workday.UniversityDay;
import dev.norms.fact.Problem;
import dev.norms.files.ProblemGroup;
import dev.norms.files.code.WorkdayKind;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Writer of tables as CSV (RFC 4180) with a header line, line feeds, and quotes only where needed. */
public final class CsvTableWriter {
    /** The start of a formula, including the full-width forms of Chinese keyboards. */
    private static final Pattern FORMULA = Pattern.compile("\\s*[=+@＝＋＠-]");

    private CsvTableWriter() {}

    /**
     * Returns the table of obligations, {@code schedule.csv}.
     *
     * @param obligations the rows
     * @return the content of the file
     */
    public static Content schedule(List<Obligation> obligations) {
        return out -> write(ResultColumns.SCHEDULE, obligations, out);
    }

    /**
     * Returns the table of findings, {@code findings.csv}.
     *
     * @param findings the rows
     * @return the content of the file
     */
    public static Content findings(List<Finding> findings) {
        return out -> write(ResultColumns.FINDINGS, findings, out);
    }

    /**
     * Returns the table of admissions, {@code cases.csv}.
     *
     * @param cases the rows
     * @return the content of the file
     */
    public static Content admissions(List<AdmissionCase> cases) {
        return out -> write(ResultColumns.ADMISSIONS, cases, out);
    }

    /**
     * Returns the table of semesters, {@code semesters.csv}.
     *
     * @param semesters the rows
     * @return the content of the file
     */
    public static Content semesters(List<Semester> semesters) {
        return of(
                List.of(
                        ResultColumn.of("name", semester -> Cell.of(harmless(semester.name()))),
                        ResultColumn.of("start", semester -> Cell.of(semester.first())),
                        ResultColumn.of("end", semester -> Cell.of(semester.last()))),
                semesters);
    }

    /**
     * Returns the table of a university's own days, {@code workdays.csv}.
     *
     * @param days the days
     * @param notice what announces them
     * @return the content of the file
     */
    public static Content workdays(List<UniversityDay> days, String notice) {
        return of(
                List.of(
                        ResultColumn.of("date", day -> Cell.of(day.date())),
                        ResultColumn.of(
                                "kind", day -> Cell.of(WorkdayKind.of(day).code())),
                        ResultColumn.of("name", day -> Cell.of(harmless(day.name()))),
                        ResultColumn.of("notice", day -> Cell.of(harmless(notice)))),
                days);
    }

    /**
     * Returns the table of problems, {@code problems.csv}, with a byte-order mark, by which spreadsheets recognize the
     * encoding.
     *
     * @param problems the rows
     * @return the content of the file
     */
    public static Content problems(List<Problem> problems) {
        Content table = of(
                List.of(
                        ResultColumn.of("file", problem -> Cell.of(harmless(ProblemGroup.placeOf(problem)))),
                        ResultColumn.of("line", problem -> line(ProblemGroup.lineOf(problem))),
                        ResultColumn.of("column", problem -> Cell.of(harmless(problem.attribute()))),
                        ResultColumn.of("value", problem -> Cell.of(harmless(problem.value()))),
                        ResultColumn.both("problem", problem -> new Cell.Sentence(problem.what()))),
                problems);
        return out -> {
            out.write("\ufeff".getBytes(UTF_8));
            table.writeTo(out);
        };
    }

    private static Cell line(long line) {
        return line == 0 ? new Cell.Absent() : Cell.of(line);
    }

    static <T> Content of(List<ResultColumn<T>> columns, List<T> rows) {
        return out -> write(columns, rows, out);
    }

    private static <T> void write(List<ResultColumn<T>> columns, List<T> rows, OutputStream out) throws IOException {
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(new OutputStreamWriter(out, UTF_8));
        csv.writeRecord(
                columns.stream().flatMap(column -> column.csvNames().stream()).toList());
        for (T row : rows) {
            List<String> fields = new ArrayList<>();
            columns.forEach(column -> add(column.cell().apply(row), fields));
            csv.writeRecord(fields);
        }
        csv.flush();
    }

    private static void add(Cell cell, List<String> fields) {
        if (cell instanceof Cell.Text text) {
            fields.add(text.text());
        } else if (cell instanceof Cell.Quantity number) {
            fields.add(number.number().toPlainString());
        } else if (cell instanceof Cell.Texts texts) {
            fields.add(String.join(";", texts.texts()));
        } else if (cell instanceof Cell.Sentence sentence) {
            fields.add(harmless(sentence.label().zh()));
            fields.add(harmless(sentence.label().en()));
        } else {
            fields.add("");
        }
    }

    /** Returns a user's text so that no spreadsheet takes it for a formula. */
    static String harmless(String text) {
        return FORMULA.matcher(text).lookingAt() ? "'" + text : text;
    }
}
