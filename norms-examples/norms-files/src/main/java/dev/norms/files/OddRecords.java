package dev.norms.files;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Longs;
import dev.norms.college.College;
import dev.norms.college.Organization;
import dev.norms.evidence.EvidenceSource;
import dev.norms.fact.Origin;
import dev.norms.label.Label;
import dev.norms.ledger.Activity;
import dev.norms.ledger.DuesPayment;
import dev.norms.ledger.Ledger;
import dev.norms.ledger.LedgerRecord;
import dev.norms.organization.PersonId;
import dev.norms.organization.SubjectId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds records that are valid but look like mistakes. They are used unchanged, and noted for the user.
 *
 * <p>There is one note per file and kind of mistake, with the number of rows and the first few of them, since one wrong
 * date in {@code people.csv} can make hundreds of rows look odd.
 */
final class OddRecords {
    private static final int MAX_SHOWN = 3;
    private static final BigDecimal HOURS_OF_DAY = BigDecimal.valueOf(24);
    private static final ImmutableList<EvidenceSource> OF_PERSONS = ImmutableList.of(
            EvidenceSource.ACTIVITIES,
            EvidenceSource.ATTENDANCE,
            EvidenceSource.STUDY,
            EvidenceSource.CONTACTS,
            EvidenceSource.DUES);
    private static final ImmutableList<EvidenceSource> REPEATABLE = ImmutableList.of(
            EvidenceSource.CONTACTS,
            EvidenceSource.DOCUMENTS,
            EvidenceSource.CHECKS,
            EvidenceSource.ATTESTATIONS,
            EvidenceSource.DUES);

    private final College college;
    private final Ledger ledger;

    /** A row to be noted, with its place and what the note says of it. */
    record Row(String file, String line, Label what) {
        static Row of(LedgerRecord record, String what) {
            return of(record.origin(), what);
        }

        static Row of(LedgerRecord record, Label what) {
            return of(record.origin(), what);
        }

        static Row of(Origin origin, String what) {
            return of(origin, Label.same(what));
        }

        private static Row of(Origin origin, Label what) {
            String place = origin.text();
            int colon = place.lastIndexOf(':');
            return new Row(place.substring(0, colon), place.substring(colon + 1), what);
        }

        /** Returns the number of the line; 0 if the row is located by a key. */
        private long number() {
            Long number = Longs.tryParse(line);
            return number == null ? 0 : number;
        }

        Label label() {
            return Label.format("{0}:{1}（{2}）", "{0}:{1} ({2})", file, line, what);
        }
    }

    OddRecords(College college, Ledger ledger) {
        this.college = college;
        this.ledger = ledger;
    }

    ImmutableList<Label> notes() {
        ImmutableList.Builder<Label> notes = ImmutableList.builder();
        for (EvidenceSource source : OF_PERSONS) {
            note(
                    outsideTheirStays(source),
                    "的日期不在该人员的在册期间内",
                    " dated when the person belonged to no organization",
                    notes);
        }
        note(longActivities(), "超过24学时，仍照计入", " of more than 24 class hours, counted in full", notes);
        for (EvidenceSource source : List.of(EvidenceSource.ATTENDANCE, EvidenceSource.STUDY)) {
            note(longRecords(source), "超过24学时，仍照计入", " of more than 24 class hours, counted in full", notes);
        }
        note(
                repeated(EvidenceSource.STUDY),
                "与另一行完全相同，学时重复计入",
                " the same as another, so the hours are counted twice",
                notes);
        for (EvidenceSource source : REPEATABLE) {
            note(repeated(source), "与另一行完全相同", " the same as another", notes);
        }
        return notes.build();
    }

    /** Finds activities, attendance, study, contacts and dues dated when their person belonged to no organization. */
    private List<Row> outsideTheirStays(EvidenceSource source) {
        return college.people().stream()
                .flatMap(person -> ledger.records(person, source).stream()
                        .filter(record -> isAway(person, dayOf(record)))
                        .map(record -> Row.of(record, person + ", " + dayOf(record))))
                .toList();
    }

    private static LocalDate dayOf(LedgerRecord record) {
        return record instanceof DuesPayment dues ? dues.month().first() : record.date();
    }

    /** Finds rows of more than 24 hours: a course of several days or a slip of the pen. */
    private List<Row> longRecords(EvidenceSource source) {
        return college.people().stream()
                .flatMap(person -> ledger.records(person, source).stream()
                        .filter(record -> record.quantity().compareTo(HOURS_OF_DAY) > 0)
                        .map(record ->
                                Row.of(record, person + ", " + record.quantity().toPlainString())))
                .toList();
    }

    private List<Row> longActivities() {
        return college.organizations().stream()
                .flatMap(organization -> ledger.records(organization.id(), EvidenceSource.ACTIVITIES).stream())
                .filter(record -> record instanceof Activity activity
                        && activity.hours()
                                .filter(hours -> hours.compareTo(HOURS_OF_DAY) > 0)
                                .isPresent())
                .map(record -> Row.of(record, record.ref() + ", " + record.date()))
                .distinct()
                .toList();
    }

    private List<Row> repeated(EvidenceSource source) {
        return Stream.concat(
                        college.people().stream(),
                        college.organizations().stream().map(Organization::id))
                .flatMap(subject -> repeated(subject, source))
                .toList();
    }

    private Stream<Row> repeated(SubjectId subject, EvidenceSource source) {
        Set<LedgerRecord> seen = new HashSet<>();
        return ledger.records(subject, source).stream()
                .filter(record -> !seen.add(record))
                .map(record -> Row.of(record, subject + ", " + record.date()));
    }

    private boolean isAway(PersonId person, LocalDate day) {
        return college.stay(person, day).isEmpty();
    }

    static void note(List<Row> rows, String zh, String en, ImmutableList.Builder<Label> notes) {
        if (rows.isEmpty()) {
            return;
        }
        int count = rows.size();
        Label first = first(rows);
        notes.add(Label.of(
                count + "行" + zh + "：" + first.zh() + (count > MAX_SHOWN ? "等" : ""),
                count + (count == 1 ? " row is" : " rows are") + en + ": " + first.en()
                        + (count > MAX_SHOWN ? " and others" : "")));
    }

    private static Label first(List<Row> rows) {
        List<Label> first = rows.stream()
                .sorted(Comparator.comparingLong(Row::number)
                        .thenComparing(row -> row.what().en()))
                .limit(MAX_SHOWN)
                .map(Row::label)
                .toList();
        return Label.join(first, "、", ", ");
    }
}
