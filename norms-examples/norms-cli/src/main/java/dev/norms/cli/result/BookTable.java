package dev.norms.cli.result;

import com.google.common.collect.ImmutableList;
import dev.norms.clause.Clause;
import dev.norms.duty.NormId;
import dev.norms.label.Coded;
import dev.norms.label.Label;
import dev.norms.norm.Discrepancy;
import dev.norms.norm.Interpretation;
import dev.norms.norm.Norm;
import dev.norms.source.Citation;
import dev.norms.source.Edition;
import dev.norms.source.RuleSource;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The tables of the book as CSV: norms, readings, discrepancies, clauses, editions, upper rules and codes. */
public final class BookTable {
    private static final Label NONE = Label.of("—", "—");

    private static final List<ResultColumn<NormRow>> NORMS = List.of(
            ResultColumn.of("norm", entry -> Cell.of(entry.norm().id())),
            ResultColumn.of("owes", entry -> codes(entry.norm().addressees().stream())),
            ResultColumn.both("summary", entry -> new Cell.Sentence(entry.norm().summary())),
            ResultColumn.of("requirement", entry -> Cell.texts(entry.norm().demands())),
            ResultColumn.of(
                    "evidence",
                    entry -> Cell.texts(entry.norm().demands().stream()
                            .map(demand -> demand.requirement().evidence())
                            .toList())),
            ResultColumn.of(
                    "executability",
                    entry -> Cell.of(entry.norm().executability().code())),
            ResultColumn.of("citations", entry -> Cell.texts(entry.norm().citationsOn(entry.day()))),
            // without the reading of lead times, on which no demand rests; READINGS has that, too
            ResultColumn.of(
                    "interpretations",
                    entry -> Cell.texts(entry.norm().interpretations().stream()
                            .map(Interpretation::code)
                            .toList())));

    private static final List<ResultColumn<ReadingRow>> READINGS = List.of(
            ResultColumn.of("reading", read -> Cell.of(read.interpretation().code())),
            ResultColumn.both(
                    "question", read -> new Cell.Sentence(read.interpretation().question())),
            ResultColumn.of("value", read -> Cell.of(read.interpretation().text())),
            ResultColumn.both(
                    "answer", read -> new Cell.Sentence(read.interpretation().reading())),
            ResultColumn.both(
                    "alternatives",
                    read -> new Cell.Sentence(joined(read.interpretation().alternativeLabels()))),
            ResultColumn.both(
                    "reason", read -> new Cell.Sentence(read.interpretation().reason())),
            ResultColumn.both(
                    "fixed_by", read -> new Cell.Sentence(read.interpretation().fixedBy())),
            ResultColumn.of("citations", read -> Cell.texts(read.citations())),
            ResultColumn.of("norms", read -> Cell.texts(read.norms())));

    private static final List<ResultColumn<Discrepancy>> DISCREPANCIES = List.of(
            ResultColumn.of("discrepancy", one -> Cell.of(one.code())),
            ResultColumn.of("kind", one -> Cell.of(one.kind().code())),
            ResultColumn.of("places", one -> Cell.texts(one.places())),
            ResultColumn.both("difference", one -> new Cell.Sentence(one.difference())),
            ResultColumn.both("resolution", one -> new Cell.Sentence(one.resolution())),
            ResultColumn.of("readings", one -> Cell.texts(one.readings())),
            ResultColumn.of("norms", one -> Cell.texts(one.norms())));

    private static final List<ResultColumn<Clause>> CLAUSES = List.of(
            ResultColumn.of("provision", clause -> Cell.of(clause.provision())),
            ResultColumn.of("revision", clause -> Cell.number(clause.revision())),
            ResultColumn.both("summary", clause -> new Cell.Sentence(clause.summary())),
            ResultColumn.of(
                    "executability", clause -> Cell.of(clause.executability().code())),
            ResultColumn.of("norms", clause -> Cell.texts(clause.norms())),
            ResultColumn.both(
                    "reason", clause -> new Cell.Sentence(clause.reason().orElse(NONE))),
            ResultColumn.of("length", clause -> Cell.number(clause.words().length())),
            ResultColumn.of("sha256", clause -> Cell.of(clause.words().digest())));

    private static final List<ResultColumn<RuleSource>> RULES = List.of(
            ResultColumn.of("rule", rule -> Cell.of(rule.code())),
            ResultColumn.both("title", rule -> new Cell.Sentence(rule.title())));

    private static final List<ResultColumn<Edition>> EDITIONS = List.of(
            ResultColumn.of("edition", edition -> Cell.of(edition.name())),
            ResultColumn.of("number", edition -> Cell.of(edition.number())),
            ResultColumn.both("title", edition -> new Cell.Sentence(edition.title())),
            ResultColumn.of("from", edition -> Cell.of(edition.inForce().from())),
            ResultColumn.of("until", edition -> Cell.of(edition.inForce().until())),
            ResultColumn.of("last_checked", edition -> Cell.of(edition.lastCheckedOn())),
            ResultColumn.both(
                    "predecessor",
                    edition -> new Cell.Sentence(edition.predecessor().orElse(NONE))),
            ResultColumn.of(
                    "bases",
                    edition -> Cell.texts(
                            edition.bases().stream().map(RuleSource::code).toList())));

    private static final List<ResultColumn<Term>> CODES = List.of(
            ResultColumn.of("column", term -> Cell.of(term.column())),
            ResultColumn.of("code", term -> Cell.of(term.code())),
            ResultColumn.both("label", term -> new Cell.Sentence(term.label())));

    private record NormRow(Norm norm, LocalDate day) {}

    private record ReadingRow(Interpretation<?> interpretation, List<Citation> citations, List<NormId> norms) {}

    /**
     * A code used in files or results.
     *
     * @param column its column
     * @param code the code
     * @param label its meaning
     */
    public record Term(String column, String code, Label label) {}

    private BookTable() {}

    /**
     * Returns the norms.
     *
     * @param norms the norms
     * @param day the day as of which cited rules must be in force
     * @return the table
     */
    public static Content norms(List<Norm> norms, LocalDate day) {
        return CsvTableWriter.of(
                NORMS, norms.stream().map(norm -> new NormRow(norm, day)).toList());
    }

    /**
     * Returns the readings that norms use, in the order of the norms.
     *
     * @param norms the norms
     * @param rules the upper rules that may be cited
     * @param day the day as of which cited rules must be in force
     * @return the table
     */
    public static Content readings(List<Norm> norms, List<RuleSource> rules, LocalDate day) {
        return CsvTableWriter.of(
                READINGS,
                norms.stream()
                        .<Interpretation<?>>flatMap(norm -> norm.readings().stream())
                        .distinct()
                        .map(reading -> new ReadingRow(
                                reading,
                                reading.citations().stream()
                                        .filter(citation -> citation.isInForce(day, rules))
                                        .toList(),
                                norms.stream()
                                        .filter(norm -> norm.readings().contains(reading))
                                        .map(Norm::id)
                                        .toList()))
                        .toList());
    }

    /**
     * Returns the discrepancies between places of the document.
     *
     * @param discrepancies the discrepancies
     * @return the table
     */
    public static Content discrepancies(List<Discrepancy> discrepancies) {
        return CsvTableWriter.of(DISCREPANCIES, discrepancies);
    }

    /**
     * Returns the clauses of the document.
     *
     * @param clauses the clauses
     * @return the table
     */
    public static Content clauses(List<Clause> clauses) {
        return CsvTableWriter.of(CLAUSES, clauses);
    }

    /**
     * Returns the editions of the document.
     *
     * @param editions the editions
     * @return the table
     */
    public static Content editions(List<Edition> editions) {
        return CsvTableWriter.of(EDITIONS, editions);
    }

    /**
     * Returns the upper rules.
     *
     * @param rules the rules
     * @return the table
     */
    public static Content rules(List<RuleSource> rules) {
        return CsvTableWriter.of(RULES, rules);
    }

    /**
     * Returns the codes of files and results.
     *
     * @param terms the codes
     * @return the table
     */
    public static Content codes(List<Term> terms) {
        return CsvTableWriter.of(CODES, terms);
    }

    private static Label joined(List<Label> labels) {
        return labels.isEmpty()
                ? NONE
                : Label.of(
                        String.join("；", labels.stream().map(Label::zh).toList()),
                        String.join("; ", labels.stream().map(Label::en).toList()));
    }

    private static Cell codes(Stream<? extends Coded> terms) {
        return Cell.texts(terms.map(Coded::code).collect(ImmutableList.toImmutableList()));
    }
}
