package dev.norms.calendar.family;

import static java.util.Objects.requireNonNull;

import dev.norms.calendar.admission.AdmissionCase;
import dev.norms.calendar.admission.AdmissionFindingKind;
import dev.norms.calendar.counting.Counter;
import dev.norms.calendar.counting.Keepers;
import dev.norms.calendar.counting.Match;
import dev.norms.calendar.counting.Tally;
import dev.norms.calendar.obligation.Duty;
import dev.norms.calendar.obligation.Obligation;
import dev.norms.evidence.EvidenceSource;
import dev.norms.label.Label;
import dev.norms.ledger.AdmissionEntry;
import dev.norms.ledger.LedgerRecord;
import dev.norms.organization.OrganizationId;
import dev.norms.organization.SubjectId;
import dev.norms.requirement.ProcedureRequirement.Respect;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The requirement that the procedure is kept in every admission that is open or had a step in the year.
 *
 * @param respect the respect in which it is kept
 */
record ProcedureFamily(Respect respect) implements Family {
    private static final Label NONE = Label.of("没有在办或者本年办理过的发展过程", "no admission is open or had a step in the year");
    private static final CountWording.ListForm CASES =
            new CountWording.ListForm("：", "人应符合要求，符合", "人", "cases in order", Label.of("不符合", "not in order"));
    /** The largest number of persons that a remark names; the explanation has all of them. */
    private static final int MAX_NAMED = 3;

    @Override
    public RequirementTiming timing() {
        return RequirementTiming.Standing.askedWhenJudged(ProcedureFamily::asked);
    }

    /** Returns an obligation, which applies only if there is a case; unchanged if no steps were supplied. */
    private static Obligation asked(Obligation obligation, Counter counter) {
        return counter.ledger().supplied().contains(EvidenceSource.ADMISSIONS)
                ? Family.asking(obligation, counter.admissions().get().judgedCount(Family.owner(obligation)), NONE)
                : obligation;
    }

    /** Returns every organization in which the person had a stay or that recorded a step, and those above it. */
    @Override
    public Collection<? extends SubjectId> concerned(Duty duty, LedgerRecord record, Counter counter) {
        if (!(record instanceof AdmissionEntry entry)) {
            return List.of();
        }
        Keepers keepers = new Keepers(counter.college());
        Stream<OrganizationId> recorded = Stream.concat(
                        Stream.of(entry),
                        counter.ledger().records(entry.person(), EvidenceSource.ADMISSIONS).stream()
                                .map(AdmissionEntry.class::cast))
                .map(AdmissionEntry::organization);
        return Stream.concat(
                        keepers.aboveStays(entry.person()).stream(),
                        recorded.flatMap(recorder -> counter.college().upwards(recorder).stream()))
                .distinct()
                .toList();
    }

    @Override
    public Tally totals(Obligation obligation, Counter counter) {
        return Tally.ofFacts(counter.admissions().get().keptCount(Family.owner(obligation), respect));
    }

    /** Returns a tally in which every case without a finding in this respect counts. */
    @Override
    public Tally tally(Obligation obligation, Counter counter) {
        List<AdmissionCase> cases = cases(obligation, counter);
        return Tally.of(cases.stream().map(this::match).toList(), LocalDate.MAX).noting(note(cases));
    }

    private static List<AdmissionCase> cases(Obligation obligation, Counter counter) {
        return counter.admissions().get().judged(Family.owner(obligation));
    }

    private Match match(AdmissionCase one) {
        AdmissionEntry last = one.lastStep();
        Match match = one.keeps(respect)
                ? Match.counted(last.ref(), last.date(), BigDecimal.ONE)
                : Match.rejected(last.ref(), last.date(), one.reason(respect));
        return match.withAbout(last.step().label());
    }

    /**
     * Returns the first few cases that do not keep the procedure; the explanation has all of them. One remark covers
     * the persons whose stay was not recorded.
     */
    private Optional<Label> note(List<AdmissionCase> cases) {
        Map<Boolean, List<AdmissionCase>> broken =
                cases.stream().filter(one -> !one.keeps(respect)).collect(Collectors.partitioningBy(this::lacksStay));
        List<AdmissionCase> withoutStay = requireNonNull(broken.get(true));
        List<AdmissionCase> others = requireNonNull(broken.get(false));
        List<Label> parts = new ArrayList<>();
        if (withoutStay.size() == 1) {
            parts.add(said(withoutStay.get(0)));
        }
        others.stream().limit(MAX_NAMED).map(this::said).forEach(parts::add);
        if (others.size() > MAX_NAMED) {
            parts.add(Label.format("另有{0}人", "and {0} more", others.size() - MAX_NAMED));
        }
        if (withoutStay.size() > 1) {
            Label names = Label.same(withoutStay.stream()
                    .limit(MAX_NAMED)
                    .map(one -> one.person().text())
                    .collect(Collectors.joining("、")));
            parts.add(Label.format(
                    withoutStay.size() > MAX_NAMED
                            ? "{0}等{1}人办理当日不在本院任何支部，请补登people.csv"
                            : "{0}办理当日不在本院任何支部，请补登people.csv",
                    "{1} persons ({0}) took steps while they stayed in no branch: add their stays to people.csv",
                    names,
                    withoutStay.size()));
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(Label.join(parts, "；", "; "));
    }

    private Label said(AdmissionCase one) {
        return Label.format("{0}：{1}", "{0}: {1}", one.person(), one.reason(respect));
    }

    private boolean lacksStay(AdmissionCase one) {
        return one.findings(respect).stream().allMatch(finding -> finding.kind() == AdmissionFindingKind.WITHOUT_STAY);
    }

    @Override
    public List<Label> facts(Obligation obligation, Counter counter) {
        return List.of();
    }

    @Override
    public Label sentence(CountWording words) {
        return words.listed(CASES);
    }
}
