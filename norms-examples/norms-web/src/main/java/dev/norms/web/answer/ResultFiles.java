package dev.norms.web.answer;

import com.google.common.collect.ImmutableList;
import dev.norms.calendar.feed.Feeds;
import dev.norms.cli.result.Content;
import dev.norms.cli.result.CsvTableWriter;
import dev.norms.cli.result.JsonTable;
import dev.norms.cli.result.ProposalCalendar;
import dev.norms.cli.result.ProposalTables;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** Data files and calendars that the command line writes, too, with the same bytes. */
public final class ResultFiles {
    /** The names of the files, for {@link Question#file}. */
    public static final List<String> NAMES = ImmutableList.of(
            "schedule.csv",
            "schedule.json",
            "schedule.ics",
            "findings.csv",
            "findings.json",
            "cases.csv",
            "proposals.csv",
            "unplaced.csv",
            "proposals.ics");

    private ResultFiles() {}

    static byte[] of(Question question, String name) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            content(question, name).writeTo(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static Content content(Question question, String name) {
        return switch (name) {
            case "schedule.csv" -> CsvTableWriter.schedule(question.plan().obligations());
            case "schedule.json" ->
                JsonTable.schedule(question.plan(), question.warnings(question.plan(), Optional.empty()));
            case "schedule.ics" -> Feeds.of(question.plan()).bundled().college()::write;
            case "findings.csv" ->
                CsvTableWriter.findings(question.assessment().findings().list());
            case "findings.json" ->
                JsonTable.findings(
                        question.assessment(),
                        question.assessment().findings().list(),
                        question.warnings(
                                question.assessment().schedule(),
                                Optional.of(question.asked().asOf())));
            case "cases.csv" -> CsvTableWriter.admissions(question.admissions().listed());
            case "proposals.csv" -> ProposalTables.entries(question.proposal());
            case "unplaced.csv" -> ProposalTables.unplaced(question.proposal());
            case "proposals.ics" ->
                ProposalCalendar.of(question.proposal(), question.asked().asOf());
            default -> throw new IllegalArgumentException("file must be one of " + NAMES + ", but was '" + name + "'");
        };
    }
}
