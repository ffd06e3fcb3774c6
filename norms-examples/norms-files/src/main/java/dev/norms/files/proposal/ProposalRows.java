package dev.norms.files.proposal;

import static dev.norms.files.proposal.ProposalFile.ACTIVITY;
import static dev.norms.files.proposal.ProposalFile.DATE;
import static dev.norms.files.proposal.ProposalFile.FOR_PERIOD;
import static dev.norms.files.proposal.ProposalFile.KINDS;
import static dev.norms.files.proposal.ProposalFile.LED_BY;
import static dev.norms.files.proposal.ProposalFile.OBLIGATION;
import static dev.norms.files.proposal.ProposalFile.ORGANIZATION;
import static dev.norms.files.proposal.ProposalFile.PART;
import static dev.norms.files.proposal.ProposalFile.ROOM;
import static dev.norms.files.proposal.ProposalFile.SLOT;
import static dev.norms.files.proposal.ProposalFile.WHY_EN;
import static dev.norms.files.proposal.ProposalFile.WHY_ZH;

import com.google.common.collect.ImmutableSet;
import dev.norms.calendar.obligation.Obligation;
import dev.norms.calendar.preference.Slot;
import dev.norms.calendar.proposal.ProposedEntry;
import dev.norms.calendar.schedule.Schedule;
import dev.norms.duty.ObligationId;
import dev.norms.evidence.DocumentKind;
import dev.norms.files.form.DomainForms.ActivityId;
import dev.norms.files.table.Column;
import dev.norms.files.table.Row;
import dev.norms.label.Coded;
import dev.norms.label.Label;
import dev.norms.ledger.Activity;
import dev.norms.ledger.Document;
import dev.norms.ledger.LedgerRecord;
import dev.norms.organization.PersonId;
import dev.norms.requirement.Parts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The rows of a file of dates, checked against the schedule for which they are meant. */
final class ProposalRows {
    /** The columns that must be equal in all rows of one activity. */
    private static final List<Column<?>> OF_ACTIVITY =
            List.of(DATE, SLOT, ROOM, ORGANIZATION, KINDS, FOR_PERIOD, PART, LED_BY);

    private final Schedule schedule;
    private final Map<ActivityId, List<Row>> activities = new LinkedHashMap<>();
    private final Map<ObligationId, Obligation> owed = new LinkedHashMap<>();

    ProposalRows(Schedule schedule, List<Row> rows) {
        this.schedule = schedule;
        rows.forEach(row -> activities
                .computeIfAbsent(row.get(ACTIVITY), any -> new ArrayList<>())
                .add(row));
        Set<ObligationId> elsewhere = rows.stream()
                .map(row -> row.get(OBLIGATION))
                .filter(id -> schedule.find(id).isEmpty())
                .collect(Collectors.toSet());
        rows.forEach(row -> schedule.find(row.get(OBLIGATION)).ifPresent(one -> owed.put(one.id(), one)));
        owed.putAll(schedule.owedElsewhere(elsewhere));
    }

    void check() {
        Set<String> kinds = schedule.book().activityKinds().stream()
                .map(kind -> kind.code())
                .collect(ImmutableSet.toImmutableSet());
        activities.forEach((id, rows) -> {
            Row first = rows.get(0);
            Set<ObligationId> seen = new HashSet<>();
            for (Row row : rows) {
                checkOwed(row);
                checkKnown(row, kinds);
                checkAlike(row, first);
                if (!seen.add(row.get(OBLIGATION))) {
                    row.report(
                            OBLIGATION,
                            Label.of("同一活动中重复", "stands twice in one activity"),
                            row.get(OBLIGATION).toString());
                }
            }
        });
    }

    private void checkOwed(Row row) {
        Optional<Obligation> obligation = Optional.ofNullable(owed.get(row.get(OBLIGATION)));
        if (obligation.isEmpty()) {
            row.report(
                    OBLIGATION,
                    Label.of("学院没有这一有期限的应办事项", "the college owes no such dated duty"),
                    row.get(OBLIGATION).toString());
        }
        obligation
                .flatMap(Obligation::window)
                .filter(window ->
                        row.get(DATE).isBefore(window.opens()) || row.get(DATE).isAfter(window.deadline()))
                .ifPresent(window -> row.report(
                        DATE,
                        Label.format(
                                "须在{0}至{1}之间，才能按期完成",
                                "must be from {0} to {1} to be on time", window.opens(), window.deadline()),
                        row.get(DATE).toString()));
    }

    private void checkKnown(Row row, Set<String> kinds) {
        if (!schedule.college().knows(row.get(ORGANIZATION))) {
            row.report(
                    ORGANIZATION,
                    Label.of("没有这个组织", "unknown organization"),
                    row.get(ORGANIZATION).text());
        }
        boolean isDocument = document(row).isPresent();
        row.get(KINDS).stream()
                .filter(kind -> !isDocument && !kinds.contains(kind))
                .forEach(
                        kind -> row.report(KINDS, Label.of("没有这种活动或材料", "unknown kind of activity or document"), kind));
        leaders(row).stream()
                .filter(person -> !schedule.college().knows(person))
                .forEach(person -> row.report(LED_BY, Label.of("没有这个人员", "unknown person"), person.text()));
    }

    private static void checkAlike(Row row, Row first) {
        for (Column<?> column : OF_ACTIVITY) {
            if (!row.find(column).equals(first.find(column))) {
                row.report(
                        column,
                        Label.of(
                                "与第" + first.line() + "行不同，而两行是同一活动",
                                "differs from line " + first.line() + ", which is of the same activity"),
                        row.find(column)
                                .map(value -> value instanceof Coded coded ? coded.code() : value.toString())
                                .orElse(""));
            }
        }
    }

    private static Set<PersonId> leaders(Row row) {
        return row.find(LED_BY).orElse(ImmutableSet.of());
    }

    private static Optional<DocumentKind> document(Row row) {
        return row.get(KINDS).size() == 1
                ? Coded.find(DocumentKind.class, row.get(KINDS).asList().get(0))
                : Optional.empty();
    }

    /** Returns the entries; not to be called if a row has a problem. */
    List<ProposedEntry> entries() {
        return activities.entrySet().stream()
                .map(activity -> entry(activity.getKey().text(), activity.getValue()))
                .sorted(Comparator.comparing(ProposedEntry::date)
                        .thenComparing(entry -> entry.slot().map(Slot::ordinal).orElse(-1))
                        .thenComparing(ProposedEntry::id))
                .toList();
    }

    private ProposedEntry entry(String id, List<Row> rows) {
        Row first = rows.get(0);
        List<ProposedEntry.Met> met = rows.stream()
                .flatMap(row -> Optional.ofNullable(owed.get(row.get(OBLIGATION))).stream()
                        .map(obligation -> new ProposedEntry.Met(obligation, why(row))))
                .sorted(Comparator.comparing(ProposedEntry.Met::obligation, Obligation.inOrder()))
                .toList();
        return new ProposedEntry(
                id, record(id, first, met.get(0).obligation()), first.find(SLOT), first.find(ROOM), met);
    }

    private static Label why(Row row) {
        Optional<String> zh = row.find(WHY_ZH);
        Optional<String> en = row.find(WHY_EN);
        return zh.or(() -> en).isEmpty()
                ? Label.of("已安排", "arranged")
                : Label.of(zh.or(() -> en).orElseThrow(), en.or(() -> zh).orElseThrow());
    }

    private static LedgerRecord record(String id, Row row, Obligation obligation) {
        return document(row)
                .<LedgerRecord>map(kind -> Document.builder()
                        .organization(row.get(ORGANIZATION))
                        .kind(kind)
                        .date(row.get(DATE))
                        .forPeriod(row.find(FOR_PERIOD))
                        .person(
                                obligation.demand().parts() instanceof Parts.EachPerson
                                        ? obligation.part().map(PersonId::of)
                                        : Optional.empty())
                        .origin(row.origin())
                        .build())
                .orElseGet(() -> Activity.builder()
                        .id(id)
                        .organization(row.get(ORGANIZATION))
                        .kindCodes(row.get(KINDS))
                        .date(row.get(DATE))
                        .forPeriod(row.find(FOR_PERIOD))
                        .leaders(leaders(row))
                        .part(row.find(PART))
                        .origin(row.origin())
                        .build());
    }
}
