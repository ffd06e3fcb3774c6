package dev.norms.calendar.assessment;

import dev.norms.calendar.counting.Tally;
import dev.norms.calendar.family.Families;
import dev.norms.calendar.obligation.Obligation;
import dev.norms.calendar.obligation.Window;
import dev.norms.evidence.EvidenceSource;
import dev.norms.label.Label;
import dev.norms.ledger.Exemption;
import dev.norms.ledger.Ledger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The words for verdicts in the sentences of reasons. */
final class VerdictWords {
    static final Label MET = Label.of("达到要求", "requirement met");
    static final Label MORE_THAN_ASKED = Label.of("超过要求上限，予以注明", "more than was asked for, which is noted");
    static final Label NOT_MET = Label.of("未达到要求", "requirement not met");
    static final Label VACANT = Label.of("职务空缺，未达到要求", "the post is vacant, requirement not met");

    private VerdictWords() {}

    /** Returns what a person has to judge: a duty that nobody attested, or the reason for too few meetings. */
    static Label needsJudgment(boolean isOwedGenerally) {
        return isOwedGenerally
                ? Label.of(
                        "次数为一般要求，是否确有原因待负责人确认",
                        "the number is a general rule, a person has to judge whether there was a reason to fall short of it")
                : Label.of("待负责人确认", "nobody has attested it yet, a person has to judge it");
    }

    /** Returns where the as-of day lies relative to the days of a window. */
    static Label ofDays(Verdict verdict, Obligation obligation, Window window) {
        return switch (verdict) {
            case UPCOMING -> Label.format("自{0}起办理", "opens on {0}", window.opens());
            case OPEN -> Label.format("应于{0}前（含当日）完成", "due by {0}", window.due());
            case CLOSING ->
                Label.format(
                        "已过建议完成日{0}，期限{1}未到",
                        "the due day {0} has passed, the deadline is {1}", window.due(), window.deadline());
            case MADE_UP -> madeUp(obligation, window.deadline());
            default -> Label.format("期限{0}已过", "the deadline {0} has passed", window.deadline());
        };
    }

    /** Returns the words for what was made up after the deadline, or paid then if it is dues. */
    private static Label madeUp(Obligation obligation, LocalDate deadline) {
        return Families.isDues(obligation.requirement())
                ? Label.format("期限{0}后补交", "after the deadline {0}", deadline)
                : Label.format("期限{0}后补办", "made up after the deadline {0}", deadline);
    }

    /** Returns why an obligation is not owed, and what was recorded all the same. */
    static Label notApplicable(Obligation obligation, Tally tally) {
        Label why = obligation.inapplicable().orElseThrow();
        return tally.done().signum() == 0
                ? why
                : Label.format(
                        "{0}；已记录{1}{2}，列在{3}",
                        "{0}; {1} {2} recorded all the same, listed under {3}",
                        why,
                        tally.done().toPlainString(),
                        obligation.unit().label(),
                        obligation.organization().<Object>map(id -> id).orElse(obligation.owner()));
    }

    /** Names the sources kept only from a day after the window opened; if there are none, those not supplied. */
    static Label noData(Obligation obligation, Ledger ledger) {
        List<EvidenceSource> sources =
                obligation.requirement().evidence().sources().stream().sorted().toList();
        List<Label> late = new ArrayList<>();
        obligation
                .window()
                .ifPresent(window -> sources.forEach(source -> {
                    LocalDate from = Assessor.keptOnlyFrom(source, ledger, window.opens());
                    if (from != null) {
                        late.add(Label.format("{0}自{1}起", "{0} kept only from {1} on", source.label(), from));
                    }
                }));
        return late.isEmpty()
                ? Label.format(
                        "未提供{0}，无法判定",
                        "not supplied: {0}; so it cannot be decided",
                        Label.join(sources.stream().map(EvidenceSource::label).toList(), "、", ", "))
                : Label.format("{0}才有，本期无法判定", "{0}; so the period cannot be decided", Label.join(late, "、", ", "));
    }

    static Label exempt(Exemption exemption) {
        return Label.format(
                "经{0}{1}同意，可不开展：{2}",
                "exempted by {0}, {1}: {2}", exemption.authority(), exemption.document(), exemption.reason());
    }
}
