package dev.norms.files;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.norms.book.NormBook;
import dev.norms.calendar.academic.Semester;
import dev.norms.calendar.notice.NoticeDay;
import dev.norms.calendar.workday.UniversityDay;
import dev.norms.college.College;
import dev.norms.college.CollegeBuilder;
import dev.norms.duty.NormId;
import dev.norms.evidence.EvidenceSource;
import dev.norms.evidence.TargetKind;
import dev.norms.fact.Origin;
import dev.norms.fact.Problem;
import dev.norms.files.DomainForms.ActivityId;
import dev.norms.ledger.Activity;
import dev.norms.ledger.Approval;
import dev.norms.ledger.Attendance;
import dev.norms.ledger.Ballot;
import dev.norms.ledger.DuesPayment;
import dev.norms.ledger.Exemption;
import dev.norms.ledger.FollowUp;
import dev.norms.ledger.Ledger;
import dev.norms.ledger.LedgerBuilder;
import dev.norms.ledger.LedgerRecord;
import dev.norms.profile.Change;
import dev.norms.profile.ProfileProblem;
import dev.norms.profile.ProfileReading;
import dev.norms.profile.ProfileRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The facts read so far. Ledger rows are kept until the college is known, since a ledger needs it. */
final class Facts {
    private NormBook book;
    private Meanings meanings = Meanings.NONE;
    private final List<Placed<ProfileRow>> profile = new ArrayList<>();
    private final Set<String> kinds = new HashSet<>();
    private final CollegeBuilder college = College.builder();
    private final List<LedgerRecord> records = new ArrayList<>();
    private final List<Attendance> attendances = new ArrayList<>();
    private final List<Function<College, Exemption>> exemptions = new ArrayList<>();
    private final List<Approval> approvals = new ArrayList<>();
    private final List<FollowUp> followUps = new ArrayList<>();
    private final List<Ballot> ballots = new ArrayList<>();
    private final Set<EvidenceSource> supplied = EnumSet.noneOf(EvidenceSource.class);
    private final Set<String> declaredActivities = new HashSet<>();
    private final Set<String> targets = new HashSet<>();
    private final TreeMap<LocalDate, Placed<Semester>> semesters = new TreeMap<>();
    private final Map<String, Placed<Semester>> semestersByName = new HashMap<>();
    private final TreeMap<LocalDate, Placed<NoticeDay>> workdays = new TreeMap<>();
    private final TreeMap<LocalDate, Placed<UniversityDay>> universityDays = new TreeMap<>();

    private final Map<EvidenceSource, Placed<LocalDate>> coverage = new EnumMap<>(EvidenceSource.class);
    private final PreferenceRows preferences = new PreferenceRows();
    private final Map<String, Placed<String>> names = new LinkedHashMap<>();

    /** A value with the place where it was read. */
    record Placed<T>(T value, Origin origin) {}

    Facts(NormBook book) {
        this.book = book;
    }

    void add(ProfileRow row, Origin origin) {
        profile.add(new Placed<>(row, origin));
    }

    /** Applies the rows of the profile to the book and returns the problems found in them. */
    List<Problem> tailor() {
        ProfileReading reading = book.read(profile.stream().map(Placed::value).toList());
        if (reading.problems().isEmpty() && !profile.isEmpty()) {
            book = book.tailoredBy(reading.profile());
        }
        return reading.problems().stream()
                .map(problem -> new Problem(
                        profile.get(problem.index()).origin(),
                        problem.attribute().column(),
                        problem.label(),
                        problem.attribute() == ProfileProblem.Attribute.SETTING ? problem.setting() : problem.ours()))
                .toList();
    }

    /** The norms tailored by the college's profile. */
    NormBook book() {
        return book;
    }

    /** Returns whether an activity may be of a kind: one of the document, or one that the profile names. */
    boolean knowsKind(String code) {
        if (kinds.isEmpty()) {
            book.activityKinds().forEach(kind -> kinds.add(kind.code()));
            profile.stream()
                    .map(row -> row.value().setting())
                    .filter(setting -> setting.startsWith(Change.Name.PREFIX))
                    .forEach(setting -> kinds.add(setting.substring(Change.Name.PREFIX.length())));
        }
        return kinds.contains(code);
    }

    /** What texts may stand for. */
    Meanings meanings() {
        return meanings;
    }

    void know(Meanings known) {
        meanings = known;
    }

    CollegeBuilder college() {
        return college;
    }

    boolean knows(NormId norm) {
        return book.knows(norm);
    }

    void add(LedgerRecord row) {
        records.add(row);
    }

    /** The payments of dues in the order in which they were read. */
    Stream<DuesPayment> dues() {
        return records.stream().filter(DuesPayment.class::isInstance).map(DuesPayment.class::cast);
    }

    void add(Attendance row) {
        attendances.add(row);
    }

    void add(Approval row) {
        approvals.add(row);
    }

    void add(FollowUp row) {
        followUps.add(row);
    }

    /** Adds a ballot and remembers its subject if that is meant to be a person. */
    void add(Ballot row) {
        row.subject().filter(subject -> row.matter().concernsPerson()).ifPresent(targets::add);
        ballots.add(row);
    }

    /** Adds an exemption; its subject is resolved once the college is known. */
    void addExemption(Function<College, Exemption> row) {
        exemptions.add(row);
    }

    void supply(EvidenceSource source) {
        supplied.add(source);
    }

    /** Declares the id of an activity that has no record. */
    void declare(ActivityId id) {
        declaredActivities.add(id.text());
    }

    /** The ids of all activities, of records and declared. */
    Set<ActivityId> activities() {
        return Stream.concat(
                        declaredActivities.stream(),
                        records.stream().filter(Activity.class::isInstance).map(LedgerRecord::ref))
                .map(ActivityId::new)
                .collect(Collectors.toSet());
    }

    /** The places of the activities and ballots with an id. */
    Stream<Origin> placesOf(String id) {
        return Stream.concat(
                records.stream()
                        .filter(record ->
                                record instanceof Activity && record.ref().equals(id))
                        .map(LedgerRecord::origin),
                ballots.stream().filter(ballot -> ballot.id().equals(id)).map(Ballot::origin));
    }

    /** Remembers the target of a contact if it is meant to be an id. */
    void mention(TargetKind kind, String target) {
        if (kind == TargetKind.BRANCH || kind == TargetKind.ACTIVIST) {
            targets.add(target);
        }
    }

    /** The targets of contacts and the subjects of ballots that are meant to be ids, valid or not. */
    Set<String> targets() {
        return targets;
    }

    Optional<Placed<Semester>> semesterOverlapping(LocalDate first, LocalDate last) {
        return Optional.ofNullable(semesters.floorEntry(last))
                .map(Map.Entry::getValue)
                .filter(other -> !other.value().last().isBefore(first));
    }

    Optional<Placed<Semester>> semesterNamed(String name) {
        return Optional.ofNullable(semestersByName.get(name));
    }

    void add(Semester semester, Origin origin) {
        Placed<Semester> placed = new Placed<>(semester, origin);
        semesters.put(semester.first(), placed);
        semestersByName.put(semester.name(), placed);
    }

    /** Returns the place of the row for a date among those of notices or of the university. */
    Optional<Origin> workdayOn(LocalDate date, boolean ofUniversity) {
        return Optional.<Placed<?>>ofNullable(ofUniversity ? universityDays.get(date) : workdays.get(date))
                .map(Placed::origin);
    }

    void add(UniversityDay day, Origin origin) {
        universityDays.put(day.date(), new Placed<>(day, origin));
    }

    void add(NoticeDay day, Origin origin) {
        workdays.put(day.date(), new Placed<>(day, origin));
    }

    void cover(EvidenceSource source, LocalDate from, Origin origin) {
        coverage.put(source, new Placed<>(from, origin));
    }

    Optional<Origin> covered(EvidenceSource source) {
        return Optional.ofNullable(coverage.get(source)).map(Placed::origin);
    }

    /** The tables that have a first day of records but no file. */
    List<EvidenceSource> coveredInVain() {
        return coverage.keySet().stream()
                .filter(source -> !supplied.contains(source))
                .toList();
    }

    PreferenceRows preferences() {
        return preferences;
    }

    void addName(String id, String name, Origin origin) {
        names.put(id, new Placed<>(name, origin));
    }

    Optional<Origin> named(String id) {
        return Optional.ofNullable(names.get(id)).map(Placed::origin);
    }

    ImmutableMap<String, String> names() {
        ImmutableMap.Builder<String, String> all = ImmutableMap.builder();
        names.forEach((id, name) -> all.put(id, name.value()));
        return all.buildOrThrow();
    }

    LedgerBuilder ledger(College who) {
        LedgerBuilder ledger = Ledger.builder(who);
        records.forEach(ledger::add);
        attendances.forEach(ledger::add);
        approvals.forEach(ledger::add);
        followUps.forEach(ledger::add);
        ballots.forEach(ledger::add);
        exemptions.forEach(exemption -> ledger.add(exemption.apply(who)));
        supplied.forEach(ledger::supply);
        coverage.forEach((source, from) -> {
            if (supplied.contains(source)) {
                ledger.covers(source, from.value());
            }
        });
        declaredActivities.forEach(ledger::declareActivity);
        return ledger;
    }

    ImmutableList<Semester> semesters() {
        return semesters.values().stream().map(Placed::value).collect(ImmutableList.toImmutableList());
    }

    ImmutableList<Placed<NoticeDay>> placedWorkdays() {
        return ImmutableList.copyOf(workdays.values());
    }

    ImmutableList<NoticeDay> workdays() {
        return workdays.values().stream().map(Placed::value).collect(ImmutableList.toImmutableList());
    }

    ImmutableList<UniversityDay> universityDays() {
        return universityDays.values().stream().map(Placed::value).collect(ImmutableList.toImmutableList());
    }
}
