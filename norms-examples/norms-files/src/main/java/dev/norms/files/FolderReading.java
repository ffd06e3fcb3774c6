package dev.norms.files;

import com.google.common.collect.ImmutableList;
import com.google.common.io.ByteSource;
import dev.norms.book.NormBook;
import dev.norms.college.College;
import dev.norms.college.CollegeBuilder;
import dev.norms.duty.ObligationId;
import dev.norms.evidence.EvidenceSource;
import dev.norms.fact.Checked;
import dev.norms.files.DomainForms.ActivityId;
import dev.norms.files.DomainForms.AnyId;
import dev.norms.files.table.ProblemList;
import dev.norms.files.table.TableFormat;
import dev.norms.files.table.TableReader;
import dev.norms.label.Coded;
import dev.norms.label.Label;
import dev.norms.ledger.Ledger;
import dev.norms.organization.OrganizationId;
import dev.norms.organization.PersonId;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Reads a folder once: first every file, then the facts are checked against each other. */
final class FolderReading {
    private static final TableFormat<Facts> ORGANIZATIONS = CollegeTables.Organizations.FORMAT;
    private static final TableFormat<Facts> PEOPLE = CollegeTables.People.FORMAT;
    private static final TableFormat<Facts> ACTIVITIES = LedgerTables.Activities.FORMAT;

    /** The files to read, in the order in which their problems are listed. */
    private static final ImmutableList<TableFormat<Facts>> FORMATS = ImmutableList.of(
            ORGANIZATIONS,
            PEOPLE,
            CollegeTables.Posts.FORMAT,
            CollegeTables.Terms.FORMAT,
            ACTIVITIES,
            LedgerTables.Attendances.FORMAT,
            LedgerTables.Studies.FORMAT,
            LedgerTables.Contacts.FORMAT,
            LedgerTables.Documents.FORMAT,
            JudgmentTables.Checks.FORMAT,
            JudgmentTables.Approvals.FORMAT,
            JudgmentTables.Attestations.FORMAT,
            LedgerTables.Exemptions.FORMAT,
            JudgmentTables.FollowUps.FORMAT,
            LedgerTables.Dues.FORMAT,
            ProcedureTables.Admissions.FORMAT,
            ProcedureTables.Ballots.FORMAT,
            CalendarTables.Semesters.FORMAT,
            CalendarTables.Workdays.FORMAT,
            RecordingTables.Coverage.FORMAT,
            RecordingTables.Names.FORMAT);

    private static final ImmutableList<String> READ = Stream.concat(Stream.of(ProfileTable.FORMAT), FORMATS.stream())
            .map(TableFormat::file)
            .collect(ImmutableList.toImmutableList());

    private static final Label MISSING = Label.of("缺少此文件", "this file is required");

    private final Map<String, ByteSource> files;
    private final Facts facts;
    private final ProblemList problems = new ProblemList(READ);
    private final LooseReferences references = new LooseReferences();
    private final TableReader<Facts> reader;
    /** Files that could not be read completely, so that an id missing from them may still exist. */
    private final Set<String> partlyUnknown = new HashSet<>();

    FolderReading(Map<String, ByteSource> files, NormBook book) {
        this.files = files;
        this.facts = new Facts(book);
        this.reader = new TableReader<>(problems, facts, references::add);
    }

    Checked<CollegeFiles> read() {
        readFile(ProfileTable.FORMAT);
        problems.addAll(facts.tailor());
        FORMATS.forEach(this::readFile);
        declareWhatMayExist();
        Checked<College> college = facts.college().check();
        problems.addAll(college.problems());
        Checked<Ledger> ledger = facts.ledger(college.value()).check();
        problems.addAll(ledger.problems());
        references.check(college.value(), facts);
        return new Checked<>(
                new CollegeFiles(
                        facts.book(),
                        college.value(),
                        ledger.value(),
                        facts.semesters(),
                        facts.workdays(),
                        facts.universityDays(),
                        facts.names(),
                        ImmutableList.<Label>builder()
                                .addAll(filesNotRead())
                                .addAll(coveredInVain())
                                .addAll(oddRecords(college.value(), ledger.value()))
                                .addAll(OddWorkdays.notes(facts.placedWorkdays()))
                                .build()),
                problems.sorted());
    }

    /** Reads the profile alone. */
    Checked<NormBook> readProfile() {
        if (files.containsKey(ProfileTable.FORMAT.file())) {
            readFile(ProfileTable.FORMAT);
            problems.addAll(facts.tailor());
        } else {
            problems.report(ProfileTable.FORMAT.file(), MISSING, "");
        }
        return new Checked<>(facts.book(), problems.sorted());
    }

    private void readFile(TableFormat<Facts> format) {
        ByteSource source = files.get(format.file());
        if (source != null) {
            Coded.find(EvidenceSource.class, format.file().replace(".csv", "")).ifPresent(facts::supply);
            if (!reader.read(format, source)) {
                partlyUnknown.add(format.file());
            }
        } else if (format == ORGANIZATIONS) {
            problems.report(format.file(), MISSING, "");
            partlyUnknown.add(format.file());
        }
    }

    /** Declares the ids that other files refer to if the file that defines them could not be read completely. */
    private void declareWhatMayExist() {
        CollegeBuilder college = facts.college();
        if (isPartlyUnknown(ORGANIZATIONS)) {
            reader.seen(OrganizationId.class).forEach(college::declare);
            textsOfUnknownKind().forEach(id -> college.declare(OrganizationId.of(id)));
        }
        if (isPartlyUnknown(PEOPLE)) {
            reader.seen(PersonId.class).forEach(college::declare);
            textsOfUnknownKind().forEach(id -> college.declare(PersonId.of(id)));
        }
        if (isPartlyUnknown(ACTIVITIES)) {
            reader.seen(ActivityId.class).forEach(facts::declare);
        }
    }

    /** Ids from columns that hold ids of both organizations and persons. */
    private Stream<String> textsOfUnknownKind() {
        return Stream.of(
                        reader.seen(AnyId.class).map(AnyId::text),
                        reader.seen(ObligationId.class).map(ObligationId::owner),
                        facts.targets().stream().filter(DomainForms::isId))
                .flatMap(ids -> ids);
    }

    private boolean isPartlyUnknown(TableFormat<Facts> format) {
        return partlyUnknown.contains(format.file());
    }

    /**
     * Notes on odd records; none if {@code organizations.csv} or {@code people.csv} has a problem, since then any
     * record might look odd.
     */
    private ImmutableList<Label> oddRecords(College college, Ledger ledger) {
        boolean sure = problems.sorted().stream()
                .map(problem -> problem.origin().text())
                .noneMatch(place -> place.startsWith(ORGANIZATIONS.file()) || place.startsWith(PEOPLE.file()));
        return sure
                ? ImmutableList.<Label>builder()
                        .addAll(new OddRecords(college, ledger).notes())
                        .addAll(VainRecords.notes(facts.book(), ledger))
                        .build()
                : ImmutableList.of();
    }

    private ImmutableList<Label> coveredInVain() {
        return facts.coveredInVain().stream()
                .map(source -> Label.of(
                        "coverage.csv：没有" + source.code() + ".csv，其记录起始日不起作用",
                        "coverage.csv: there is no " + source.code() + ".csv, so its first day has no effect"))
                .collect(ImmutableList.toImmutableList());
    }

    private ImmutableList<Label> filesNotRead() {
        return files.keySet().stream()
                .filter(file -> file.toLowerCase(Locale.ROOT).endsWith(".csv"))
                .filter(file -> !READ.contains(file))
                .sorted()
                .map(file -> Label.of(file + "：不认识此文件名，未读取", file + ": unknown file name, not read"))
                .collect(ImmutableList.toImmutableList());
    }
}
