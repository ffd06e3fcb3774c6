package dev.norms.files;

import com.google.common.collect.ImmutableList;
import dev.norms.book.NormBook;
import dev.norms.book.NormEdition;
import dev.norms.calendar.workday.ChinaWorkdays;
import dev.norms.college.College;
import dev.norms.college.Organization;
import dev.norms.duty.NormId;
import dev.norms.evidence.Condition;
import dev.norms.evidence.EvidenceRule;
import dev.norms.evidence.EvidenceSource;
import dev.norms.files.OddRecords.Row;
import dev.norms.label.Label;
import dev.norms.ledger.Activity;
import dev.norms.ledger.AttendedActivity;
import dev.norms.ledger.Attestation;
import dev.norms.ledger.Ledger;
import dev.norms.ledger.LedgerRecord;
import dev.norms.norm.Demand;
import dev.norms.norm.Norm;
import dev.norms.organization.OrganizationId;
import dev.norms.organization.OrganizationKind;
import dev.norms.requirement.CountRequirement;
import dev.norms.time.CalendarPeriod;
import dev.norms.time.Period;
import dev.norms.time.PeriodForm;
import dev.norms.time.WindowName;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Finder of records that count for nothing, or for less than was meant: of a kind that no norm asks of their
 * organization, for a period that no norm has, or dated far ahead.
 */
final class VainRecords {
    private static final int DAYS_AHEAD = 400;

    private final NormBook book;
    private final College college;
    private final Ledger ledger;
    private final Map<NormEdition, List<Use>> uses = new HashMap<>();

    /** A demand with the norm that makes it. */
    private record Use(NormId norm, Demand demand) {
        EvidenceRule evidence() {
            return demand.requirement().evidence();
        }

        /** Returns whether records of some kinds can count at all, whoever keeps them. */
        boolean isAbout(EvidenceSource source, Collection<String> kinds) {
            Set<EvidenceSource> sources = evidence().sources();
            boolean attended = source == EvidenceSource.ACTIVITIES && sources.contains(EvidenceSource.ATTENDANCE);
            return (sources.contains(source) || attended)
                    && kinds.stream().anyMatch(evidence().kinds()::contains);
        }

        /** Returns whether records of an organization of some tier can count. */
        boolean countsFrom(OrganizationKind tier) {
            boolean isForAll = true;
            for (Condition condition : evidence().conditions()) {
                if (condition instanceof Condition.LedBy) {
                    return true; // a secretary may lecture above and below
                }
                if (condition instanceof Condition.HeldBy held) {
                    isForAll &= held.tier() == tier;
                } else if (condition instanceof Condition.HeldByOwn) {
                    isForAll &= tier != OrganizationKind.GENERAL_BRANCH;
                }
            }
            return isForAll
                    && demand.addressees().stream()
                            .anyMatch(addressee -> addressee
                                    .tier()
                                    .map(owing -> owing == tier)
                                    .orElse(!isAttested() || tier == OrganizationKind.BRANCH));
        }

        /** Returns whether a branch attests it for its members. */
        private boolean isAttested() {
            return evidence().sources().contains(EvidenceSource.ATTESTATIONS);
        }

        Optional<Set<PeriodForm>> forms() {
            return demand.requirement()
                    .as(CountRequirement.class)
                    .map(count -> count.cadence().forms());
        }
    }

    VainRecords(NormBook book, College college, Ledger ledger) {
        this.book = book;
        this.college = college;
        this.ledger = ledger;
    }

    /** Returns what can be told without a day of the question. */
    ImmutableList<Label> notes() {
        Map<EvidenceSource, List<Row>> ofNobody = new TreeMap<>();
        Map<EvidenceSource, List<Row>> ofNoPeriod = new TreeMap<>();
        Map<EvidenceSource, List<Row>> late = new TreeMap<>();
        LocalDate end = ChinaWorkdays.bundled().coverage().last();
        for (LedgerRecord record : ledger.records()) {
            if (record instanceof AttendedActivity) {
                continue;
            }
            lastDay(record, end).ifPresent(day -> add(late, record, day));
            if (record.subject() instanceof OrganizationId) {
                look(record, ofNobody, ofNoPeriod);
            }
        }
        ImmutableList.Builder<Label> notes = ImmutableList.builder();
        ofNobody.values()
                .forEach(rows -> OddRecords.note(
                        rows,
                        "没有规范要求该组织有这种记录，不起作用",
                        " of a kind that no norm asks of that organization, so counted for nothing",
                        notes));
        ofNoPeriod
                .values()
                .forEach(rows -> OddRecords.note(
                        rows,
                        "注明的期间不是相应规范的周期，按日期计入",
                        " for a period that the norms in question do not have, so counted by date",
                        notes));
        late.values().forEach(rows -> OddRecords.note(rows, "日期在2100年之后", " dated after 2100", notes));
        return notes.build();
    }

    /** Returns what lies too far after the day of the question to be meant. */
    ImmutableList<Label> notes(LocalDate asOf) {
        Map<EvidenceSource, List<Row>> ahead = new TreeMap<>();
        LocalDate limit = asOf.plusDays(DAYS_AHEAD);
        LocalDate end = ChinaWorkdays.bundled().coverage().last();
        for (LedgerRecord record : ledger.records()) {
            if (!(record instanceof AttendedActivity) && lastDay(record, end).isEmpty()) {
                lastDay(record, limit).ifPresent(day -> add(ahead, record, day));
            }
        }
        ImmutableList.Builder<Label> notes = ImmutableList.builder();
        ahead.values()
                .forEach(rows -> OddRecords.note(
                        rows,
                        "日期在截至日" + asOf + "之后超过" + DAYS_AHEAD + "天",
                        " dated more than " + DAYS_AHEAD + " days after the as-of day " + asOf,
                        notes));
        return notes.build();
    }

    private static void add(Map<EvidenceSource, List<Row>> rows, LedgerRecord record, String what) {
        rows.computeIfAbsent(record.source(), any -> new ArrayList<>()).add(Row.of(record, what));
    }

    /** Returns the date, or the named period, if it begins after a day. */
    private static Optional<String> lastDay(LedgerRecord record, LocalDate day) {
        if (record.date().isAfter(day)) {
            return Optional.of(record.date().toString());
        }
        return record.forPeriod()
                .filter(period ->
                        period instanceof CalendarPeriod named && named.first().isAfter(day))
                .map(Period::toString);
    }

    private void look(
            LedgerRecord record,
            Map<EvidenceSource, List<Row>> ofNobody,
            Map<EvidenceSource, List<Row>> ofNoPeriod) {
        Set<String> kinds =
                record instanceof Attestation attestation ? Set.of(attestation.norm().text()) : record.kinds();
        List<Use> about = uses(record.date()).stream()
                .filter(use -> use.isAbout(record.source(), kinds))
                .toList();
        List<OrganizationKind> tiers = holders(record).stream()
                .flatMap(holder -> college.find(holder).stream())
                .map(Organization::kind)
                .toList();
        List<Use> counting = about.stream()
                .filter(use -> tiers.stream().anyMatch(use::countsFrom))
                .toList();
        if (about.isEmpty()) {
            return;
        }
        if (counting.isEmpty()) {
            add(ofNobody, record, kinds.stream().sorted().collect(Collectors.joining(";")) + ", " + record.subject());
            return;
        }
        record.forPeriod()
                .filter(period -> counting.stream()
                        .allMatch(use -> use.forms().isPresent()
                                && !decides(period.form(), use.forms().get())))
                .ifPresent(period -> add(
                        ofNoPeriod,
                        record,
                        period + ", "
                                + counting.stream()
                                        .map(use -> use.norm().text())
                                        .distinct()
                                        .collect(Collectors.joining(";"))));
    }

    private static List<OrganizationId> holders(LedgerRecord record) {
        return record instanceof Activity activity
                ? activity.organizations()
                : List.of((OrganizationId) record.subject());
    }

    /** Both holidays are one form. */
    private static boolean decides(PeriodForm form, Set<PeriodForm> forms) {
        return forms.contains(form) || (isHoliday(form) && forms.stream().anyMatch(VainRecords::isHoliday));
    }

    private static boolean isHoliday(PeriodForm form) {
        return form instanceof WindowName name && name.festival().isPresent();
    }

    private List<Use> uses(LocalDate day) {
        return uses.computeIfAbsent(
                book.governing(day),
                edition -> edition.norms().stream()
                        .flatMap(norm -> uses(norm).stream())
                        .toList());
    }

    private static List<Use> uses(Norm norm) {
        return norm.demands().stream()
                .map(demand -> new Use(norm.id(), demand))
                .filter(use -> !use.evidence().kinds().isEmpty())
                .toList();
    }
}
