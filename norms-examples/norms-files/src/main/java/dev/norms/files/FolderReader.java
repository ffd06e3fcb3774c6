package dev.norms.files;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.io.ByteSource;
import dev.norms.book.NormBook;
import dev.norms.college.College;
import dev.norms.college.CollegeBuilder;
import dev.norms.duty.ObligationId;
import dev.norms.evidence.EvidenceSource;
import dev.norms.fact.Checked;
import dev.norms.files.college.Facts;
import dev.norms.files.college.Tables;
import dev.norms.files.folder.FoundTables;
import dev.norms.files.folder.Grids;
import dev.norms.files.folder.NameTables;
import dev.norms.files.form.DomainForms;
import dev.norms.files.form.DomainForms.ActivityId;
import dev.norms.files.form.DomainForms.AnyId;
import dev.norms.files.found.FoundTable;
import dev.norms.files.found.FoundWorkbook;
import dev.norms.files.leniency.LeniencyList;
import dev.norms.files.table.Complaints;
import dev.norms.files.table.ProblemList;
import dev.norms.files.table.TableFormat;
import dev.norms.files.table.TableReader;
import dev.norms.label.Coded;
import dev.norms.label.Label;
import dev.norms.ledger.Ledger;
import dev.norms.organization.OrganizationId;
import dev.norms.organization.PersonId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads a folder once: first reads every file, then checks the facts against each other. */
final class FolderReader {
    private static final Label MISSING = Label.of("缺少此文件", "this file is required");

    private final FoundTables found;
    private final Facts facts;
    private final ProblemList problems;
    private final LooseReferences references = new LooseReferences();
    private final LeniencyList leniencies = new LeniencyList();
    private final TableReader<Facts> reader;
    /** Tables that could not be read completely, so that an id missing from them may still exist. */
    private final Set<TableFormat<Facts>> partlyUnknown = new HashSet<>();

    FolderReader(Map<String, ByteSource> files, FoundWorkbook.Reader workbooks, NormBook book) {
        this(book, reader -> FoundTables.of(files, workbooks, reader::knowsActivity));
    }

    FolderReader(NormBook book, ImmutableMap<String, FoundTable> tables) {
        this(book, reader -> FoundTables.of(tables));
    }

    private FolderReader(NormBook book, Function<FolderReader, FoundTables> found) {
        this.found = found.apply(this);
        this.problems = new ProblemList(this.found.places());
        this.facts = new Facts(book);
        this.reader = new TableReader<>(
                new Complaints(problems, leniencies),
                facts,
                references::add,
                (type, text) -> facts.meanings().of(type, text));
    }

    Checked<CollegeFiles> read() {
        found.reportTo(problems, leniencies);
        readTable(Tables.PROFILE);
        problems.addAll(facts.tailor());
        facts.setMeanings(NameTables.read(found, facts.book()));
        Tables.AFTER_PROFILE.forEach(this::readTable);
        problems.addAll(Grids.repeatedDues(facts.records().dues(), found.of(Tables.DUES)));
        declareWhatMayExist();
        Checked<College> college = facts.college().check();
        problems.addAll(college.problems());
        problems.addAll(facts.preferences().problemsIn(college.value()));
        Checked<Ledger> ledger = facts.records().ledger(college.value()).check();
        problems.addAll(ledger.problems());
        references.check(college.value(), facts);
        return new Checked<>(
                new CollegeFiles(
                        facts.book(),
                        college.value(),
                        ledger.value(),
                        facts.calendar().semesters(),
                        facts.calendar().notices(),
                        facts.calendar().universityDays(),
                        facts.preferences().all(),
                        facts.names(),
                        leniencies.notes(),
                        ImmutableList.<Label>builder()
                                .addAll(found.notes())
                                .addAll(coveredWithoutTable())
                                .addAll(oddRecords(college.value(), ledger.value()))
                                .addAll(OddWorkdays.notes(facts.calendar().placedNotices()))
                                .build()),
                new ProblemContext(college.value(), facts).addTo(problems.sorted()));
    }

    /** Reads the profile alone. */
    Checked<NormBook> readProfile() {
        found.reportTo(problems, leniencies);
        if (!found.of(Tables.PROFILE).isEmpty()) {
            readTable(Tables.PROFILE);
            problems.addAll(facts.tailor());
        } else {
            problems.report(Tables.PROFILE.file(), MISSING, "");
        }
        return new Checked<>(facts.book(), problems.sorted());
    }

    private void readTable(TableFormat<Facts> format) {
        List<FoundTable> tables = found.of(format);
        if (!tables.isEmpty()) {
            Coded.find(EvidenceSource.class, format.name()).ifPresent(facts.records()::supply);
        } else if (format == Tables.ORGANIZATIONS) {
            if (!found.isUnsure()) {
                problems.report(format.file(), MISSING, "");
            }
            partlyUnknown.add(format);
        }
        if (tables.isEmpty() && found.isUnsure()) {
            partlyUnknown.add(format);
        }
        if (found.isGivenTwice(format)) {
            partlyUnknown.add(format);
        }
        for (FoundTable table : tables) {
            if (!reader.read(format, table)) {
                partlyUnknown.add(format);
            }
        }
    }

    /** Returns whether an activity exists, or may exist in what could not be read. */
    private boolean knowsActivity(ActivityId id) {
        return isPartlyUnknown(Tables.ACTIVITIES)
                || facts.records().activities().contains(id);
    }

    /** Declares the ids that other files refer to if the file that defines them could not be read completely. */
    private void declareWhatMayExist() {
        CollegeBuilder college = facts.college();
        if (isPartlyUnknown(Tables.ORGANIZATIONS)) {
            reader.seen(OrganizationId.class).forEach(college::declare);
            textsOfUnknownKind().forEach(id -> college.declare(OrganizationId.of(id)));
        }
        if (isPartlyUnknown(Tables.PEOPLE)) {
            reader.seen(PersonId.class).forEach(college::declare);
            textsOfUnknownKind().forEach(id -> college.declare(PersonId.of(id)));
        }
        if (isPartlyUnknown(Tables.ACTIVITIES)) {
            reader.seen(ActivityId.class).forEach(facts.records()::declare);
        }
    }

    /** Returns the ids from columns that hold ids of both organizations and persons. */
    private Stream<String> textsOfUnknownKind() {
        return Stream.of(
                        reader.seen(AnyId.class).map(AnyId::text),
                        reader.seen(ObligationId.class).map(ObligationId::owner),
                        facts.records().targets().stream().filter(DomainForms::isId))
                .flatMap(ids -> ids);
    }

    private boolean isPartlyUnknown(TableFormat<Facts> format) {
        return partlyUnknown.contains(format);
    }

    /**
     * Returns notes on odd and on idle records; none if {@code organizations.csv} or {@code people.csv} has a problem,
     * since then any record might look odd.
     */
    private ImmutableList<Label> oddRecords(College college, Ledger ledger) {
        boolean sure = problems.sorted().stream()
                .map(problem -> problem.origin().text())
                .noneMatch(place -> isIn(place, Tables.ORGANIZATIONS) || isIn(place, Tables.PEOPLE));
        return sure
                ? ImmutableList.<Label>builder()
                        .addAll(new OddRecords(college, ledger).notes())
                        .addAll(IdleNotes.notes(facts.book(), ledger))
                        .build()
                : ImmutableList.of();
    }

    private ImmutableList<Label> coveredWithoutTable() {
        return facts.records().coveredWithoutTable().stream()
                .map(source -> Label.of(
                        "coverage.csv：没有" + source.code() + ".csv，其记录起始日不起作用",
                        "coverage.csv: there is no " + source.code() + ".csv, so its first day has no effect"))
                .collect(ImmutableList.toImmutableList());
    }

    private boolean isIn(String origin, TableFormat<Facts> format) {
        return origin.startsWith(format.file())
                || found.of(format).stream().anyMatch(table -> origin.startsWith(table.place()));
    }
}
