package dev.norms.calendar.family;

import dev.norms.calendar.admission.AdmissionCase;
import dev.norms.calendar.counting.Counter;
import dev.norms.calendar.counting.Match;
import dev.norms.calendar.counting.Tally;
import dev.norms.calendar.obligation.Obligation;
import dev.norms.evidence.EvidenceSource;
import dev.norms.label.Label;
import dev.norms.ledger.AdmissionEntry;
import dev.norms.requirement.ProcedureRequirement.Respect;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The procedure is kept in every admission that is open or had a step in the year.
 *
 * @param respect the respect in which it is kept
 */
record ProcedureFamily(Respect respect) implements Family {
    private static final Label NONE = Label.of("没有在办或者本年办理过的发展过程", "no admission is open or had a step in the year");
    private static final Wording.ListForm CASES =
            new Wording.ListForm("：", "人应符合要求，符合", "人", "cases in order", Label.of("不符合", "not in order"));
    private static final int NAMED = 3;

    @Override
    public Timing timing() {
        return Timing.Standing.judged(ProcedureFamily::asked);
    }

    /** The duty applies only if there is a case; it stays as it is if no steps were supplied. */
    private static Obligation asked(Obligation duty, Counter counter) {
        return counter.ledger().supplied().contains(EvidenceSource.ADMISSIONS)
                ? Family.asking(duty, cases(duty, counter).size(), NONE)
                : duty;
    }

    /** Each case counts in which no finding is of the respect. */
    @Override
    public Tally tally(Obligation obligation, Counter counter) {
        List<AdmissionCase> cases = cases(obligation, counter);
        return Tally.of(cases.stream().map(this::match).toList(), LocalDate.MAX).noting(note(cases));
    }

    private static List<AdmissionCase> cases(Obligation duty, Counter counter) {
        return counter.admissions().get().judged(Family.owner(duty));
    }

    private Match match(AdmissionCase one) {
        AdmissionEntry last = one.lastStep();
        Match match = one.keeps(respect)
                ? Match.counted(last.ref(), last.date(), BigDecimal.ONE)
                : Match.rejected(last.ref(), last.date(), said(one));
        return match.about(last.step().label());
    }

    private Label said(AdmissionCase one) {
        List<Label> findings = one.findings(respect).stream()
                .map(finding -> Label.format("{0}（{1}）", "{0} ({1})", finding.label(), finding.citation()))
                .toList();
        return Label.join(findings, "；", "; ");
    }

    /** The first few cases that do not keep it; the explanation has all of them. */
    private Optional<Label> note(List<AdmissionCase> cases) {
        List<AdmissionCase> broken =
                cases.stream().filter(one -> !one.keeps(respect)).toList();
        if (broken.isEmpty()) {
            return Optional.empty();
        }
        int more = broken.size() - NAMED;
        List<Label> named = broken.stream()
                .limit(NAMED)
                .map(one -> Label.format("{0}：{1}", "{0}: {1}", one.person(), said(one)))
                .toList();
        Label all = Label.join(named, "；", "; ");
        return Optional.of(more > 0 ? Label.format("{0}；另有{1}人", "{0}; and {1} more", all, more) : all);
    }

    @Override
    public List<Label> facts(Obligation obligation, Counter counter) {
        return List.of();
    }

    @Override
    public Label sentence(Wording words) {
        return words.listed(CASES);
    }
}
