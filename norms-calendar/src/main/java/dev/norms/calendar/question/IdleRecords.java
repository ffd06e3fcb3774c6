package dev.norms.calendar.question;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import dev.norms.book.NormBook;
import dev.norms.book.NormEdition;
import dev.norms.calendar.workday.ChinaWorkdays;
import dev.norms.college.College;
import dev.norms.college.Organization;
import dev.norms.evidence.ActivityKind;
import dev.norms.evidence.EvidenceSource;
import dev.norms.label.Label;
import dev.norms.ledger.Activity;
import dev.norms.ledger.AttendedActivity;
import dev.norms.ledger.Attestation;
import dev.norms.ledger.Ledger;
import dev.norms.ledger.LedgerRecord;
import dev.norms.norm.Norm;
import dev.norms.organization.OrganizationId;
import dev.norms.organization.OrganizationKind;
import dev.norms.time.CalendarPeriod;
import dev.norms.time.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The records of a ledger that can count for nothing, or for less than was meant, each with what it would need.
 *
 * <p>They are found in one walk, without a schedule. A record that counts for nothing only because enough was done
 * without it is not among them; see {@link ActivityEffects#ofAll} for that.
 */
public final class IdleRecords {
    /** The number of days after the as-of day up to which a record may be planned ahead. */
    public static final int DAYS_AHEAD = 400;

    private static final LocalDate END = ChinaWorkdays.bundled().coverage().last();

    private final NormBook book;
    private final College college;
    /** Keyed by the edition object, since its hash is that of all its norms. */
    private final IdentityHashMap<NormEdition, Function<String, List<EvidenceUse>>> uses = new IdentityHashMap<>();

    private final ImmutableList.Builder<IdleRecord> found = ImmutableList.builder();

    private IdleRecords(NormBook book, College college) {
        this.book = book;
        this.college = college;
    }

    /**
     * Returns the records that can be found without an as-of day.
     *
     * @param book the norms
     * @param ledger the records
     * @return the records in the order of {@link Ledger#records()}; a record may appear with several reasons
     */
    public static List<IdleRecord> of(NormBook book, Ledger ledger) {
        IdleRecords idle = new IdleRecords(book, ledger.college());
        idle.unknownKinds(ledger);
        for (LedgerRecord record : ledger.records()) {
            if (record instanceof AttendedActivity) { // its activity decides
                continue;
            }
            after(record, END).ifPresent(day -> idle.add(record, IdleReason.AFTER_ALL, Label.same(day)));
            if (record.subject() instanceof OrganizationId) {
                idle.check(record);
            }
        }
        return idle.found.build();
    }

    /**
     * Returns the records that are dated too far after an as-of day to be right.
     *
     * @param ledger the records
     * @param asOf the as-of day
     * @return the records that are dated, or name a period that begins, more than {@link #DAYS_AHEAD} days later,
     *     without those after the last day of any calendar; in the order of {@link Ledger#records()}
     */
    public static List<IdleRecord> farAhead(Ledger ledger, LocalDate asOf) {
        ImmutableList.Builder<IdleRecord> ahead = ImmutableList.builder();
        LocalDate limit = asOf.plusDays(DAYS_AHEAD);
        for (LedgerRecord record : ledger.records()) {
            if (!(record instanceof AttendedActivity) && after(record, END).isEmpty()) {
                after(record, limit)
                        .ifPresent(day -> ahead.add(new IdleRecord(record, IdleReason.FAR_AHEAD, Label.same(day))));
            }
        }
        return ahead.build();
    }

    private void add(LedgerRecord record, IdleReason reason, Label need) {
        found.add(new IdleRecord(record, reason, need));
    }

    private void unknownKinds(Ledger ledger) {
        List<ActivityKind> known = book.activityKinds();
        Set<String> codes = known.stream().map(ActivityKind::code).collect(Collectors.toSet());
        for (LedgerRecord record : ledger.records()) {
            if (record instanceof Activity && !codes.containsAll(record.kinds())) {
                String unknown =
                        Sets.difference(record.kinds(), codes).iterator().next();
                add(record, IdleReason.UNKNOWN_KIND, nearest(unknown, known));
            }
        }
    }

    private static Label nearest(String unknown, List<ActivityKind> known) {
        return ActivityKind.nearest(unknown, known)
                .map(near -> Label.format(
                        "没有活动类型“{0}”，最接近的是{1}（{2}）",
                        "no kind of activity is called '{0}'; the nearest is {1} ({2})",
                        unknown,
                        near.code(),
                        near.label()))
                .orElseGet(() -> Label.format("没有活动类型“{0}”", "no kind of activity is called '{0}'", unknown));
    }

    /** Returns the date, or the named period, if it begins after a day. */
    private static Optional<String> after(LedgerRecord record, LocalDate day) {
        if (record.date().isAfter(day)) {
            return Optional.of(record.date().toString());
        }
        return record.forPeriod()
                .filter(period ->
                        period instanceof CalendarPeriod named && named.first().isAfter(day))
                .map(Period::toString);
    }

    private void check(LedgerRecord record) {
        Set<String> kinds = record instanceof Attestation attestation
                ? Set.of(attestation.norm().text())
                : record.kinds();
        List<EvidenceUse> about = about(record, kinds);
        if (about.isEmpty()) {
            return;
        }
        List<OrganizationKind> tiers = holders(record).stream()
                .flatMap(holder -> college.find(holder).stream())
                .map(Organization::kind)
                .toList();
        List<EvidenceUse> counting = about.stream()
                .filter(use -> tiers.stream().anyMatch(use::countsFrom))
                .toList();
        if (counting.isEmpty()) {
            add(record, IdleReason.ASKED_OF_NOBODY, holder(record, about));
            return;
        }
        record.forPeriod()
                .filter(period -> counting.stream().noneMatch(use -> use.hasForm(period.form())))
                .ifPresent(period -> add(record, IdleReason.NO_SUCH_PERIOD, period(period, counting)));
    }

    /** Says which tiers would have to have the record. */
    private static Label holder(LedgerRecord record, List<EvidenceUse> about) {
        List<Label> tiers = about.stream()
                .flatMap(use -> use.tiers().stream())
                .distinct()
                .sorted()
                .map(OrganizationKind::label)
                .toList();
        return Label.format(
                "{0}，{1}应由{2}",
                "{0}, {1} asks it of a {2}",
                record.subject(),
                norms(about),
                tiers.isEmpty() ? Label.of("党员", "member") : Label.join(tiers, "、", " or "));
    }

    /** Says which forms of periods the norms have. */
    private static Label period(Period period, List<EvidenceUse> counting) {
        List<Label> forms = counting.stream()
                .flatMap(use -> use.forms().stream())
                .flatMap(Set::stream)
                .distinct()
                .map(form -> form.label())
                .toList();
        return Label.format(
                "{0}，{1}的周期是{2}", "{0}, {1} has: {2}", period, norms(counting), Label.join(forms, "、", ", "));
    }

    /** Returns the names of the norms. */
    private static Label norms(List<EvidenceUse> uses) {
        List<Label> names = new ArrayList<>();
        for (EvidenceUse use : uses) {
            Label name = use.norm().label();
            String inner = name.zh().replace('“', '‘').replace('”', '’');
            Label quoted = Label.of("“" + inner + "”", "\"" + name.en() + "\"");
            if (!names.contains(quoted)) {
                names.add(quoted);
            }
        }
        return Label.join(names, "", ", ");
    }

    private static List<OrganizationId> holders(LedgerRecord record) {
        return record instanceof Activity activity
                ? activity.organizations()
                : List.of((OrganizationId) record.subject());
    }

    private List<EvidenceUse> about(LedgerRecord record, Set<String> kinds) {
        Function<String, List<EvidenceUse>> ofEdition =
                uses.computeIfAbsent(book.governing(record.date()), edition -> byKind(edition.norms()));
        EvidenceSource source = record.source();
        List<EvidenceUse> about = new ArrayList<>();
        for (String kind : kinds) {
            for (EvidenceUse use : ofEdition.apply(kind)) {
                if (use.isAbout(source, kinds) && !about.contains(use)) {
                    about.add(use);
                }
            }
        }
        return about;
    }

    private static Function<String, List<EvidenceUse>> byKind(Collection<Norm> norms) {
        Map<String, List<EvidenceUse>> byKind = new HashMap<>();
        for (Norm norm : norms) {
            norm.demands().forEach(demand -> {
                EvidenceUse use = new EvidenceUse(norm, demand);
                use.evidence()
                        .kinds()
                        .forEach(kind -> byKind.computeIfAbsent(kind, any -> new ArrayList<>())
                                .add(use));
            });
        }
        return kind -> byKind.getOrDefault(kind, List.of());
    }
}
