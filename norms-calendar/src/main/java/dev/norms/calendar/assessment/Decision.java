package dev.norms.calendar.assessment;

import dev.norms.calendar.counting.Tally;
import dev.norms.calendar.schedule.Obligation;
import dev.norms.calendar.schedule.Window;
import dev.norms.evidence.Unit;
import dev.norms.label.Label;
import dev.norms.ledger.Exemption;
import dev.norms.organization.PersonId;
import dev.norms.requirement.ContactRequirement;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A verdict with everything that led to it.
 *
 * @param obligation what is owed
 * @param verdict how it stands
 * @param tally the records looked at
 * @param person who owes it or holds the post
 * @param exemption the exemption that covers it
 * @param asOf the day of the question
 */
record Decision(
        Obligation obligation,
        Verdict verdict,
        Tally tally,
        Optional<PersonId> person,
        Optional<Exemption> exemption,
        LocalDate asOf) {
    /** The decision in one sentence, with its full stop. */
    Label reason() {
        Label said = said();
        return Label.of(stopped(said.zh(), "。"), stopped(said.en(), "."));
    }

    /** What a user wrote may have its stop already. */
    private static String stopped(String sentence, String stop) {
        return sentence.endsWith("。") || sentence.endsWith(".") ? sentence : sentence + stop;
    }

    private Label said() {
        return switch (verdict) {
            case NOT_APPLICABLE -> obligation.inapplicable().orElseThrow();
            case EXEMPT -> exempt(exemption.orElseThrow());
            case NO_DATA -> Label.of("未提供可据以判定的记录", "the records that would decide it were not supplied");
            case NEEDS_JUDGMENT -> sentence("须由人工证明，尚无证明", "a person has to attest it, and nobody has");
            case UPCOMING -> sentence("自" + window().opens() + "起办理", "opens on " + window().opens());
            case OPEN -> sentence("应于" + window().due() + "前（含当日）完成", "due by " + window().due());
            case OVERDUE ->
                sentence(
                        "已过应完成日" + window().due() + "，最迟" + window().deadline(),
                        "the due day " + window().due() + " has passed, the last day is " + window().deadline());
            case MISSED ->
                sentence("期限" + window().deadline() + "已过", "the deadline " + window().deadline() + " has passed");
            case MADE_UP ->
                sentence("期限" + window().deadline() + "后补办", "made up after the deadline " + window().deadline());
            case MET ->
                sentence(
                        exceeded() ? "超过要求上限，予以注明" : "达到要求",
                        exceeded() ? "more than was asked for, which is noted" : "enough");
            case NOT_MET ->
                sentence(
                        isVacant() ? "职务空缺，未达到要求" : "未达到要求",
                        isVacant() ? "the post is vacant, not enough" : "not enough");
        };
    }

    private Label sentence(String zh, String en) {
        Label what = obligation.label();
        String unit = inChinese();
        Label when = obligation
                .window()
                .map(window -> window.period().label())
                .orElse(Label.of("截至" + asOf, "as of " + asOf));
        int owed = obligation.bound().atLeast();
        String done = tally.done().toPlainString();
        return Label.of(
                when.zh() + what.zh() + "应不少于" + owed + unit + "，已计" + done + unit + "；" + zh
                        + tally.note().map(note -> "；" + note.zh()).orElse(""),
                what.en() + ", " + when.en() + ": at least " + owed + inEnglish(owed) + " owed, " + done + " counted; "
                        + en + tally.note().map(note -> "; " + note.en()).orElse(""));
    }

    /** Branches and dormitories are linked one by one; what a list or a composition asks for are items. */
    private String inChinese() {
        return obligation.unit() == Unit.ITEMS && !(obligation.requirement() instanceof ContactRequirement)
                ? "项"
                : obligation.unit().label().zh();
    }

    /** The plain count needs no unit in English. */
    private String inEnglish(int owed) {
        return switch (obligation.unit()) {
            case CLASS_HOURS -> owed == 1 ? " class hour" : " class hours";
            case PERSONS -> owed == 1 ? " person" : " persons";
            default -> "";
        };
    }

    private boolean isVacant() {
        return obligation.seat().isPresent() && person.isEmpty();
    }

    private boolean exceeded() {
        return obligation.bound().isExceededBy(tally.done());
    }

    private Window window() {
        return obligation.window().orElseThrow();
    }

    private static Label exempt(Exemption exemption) {
        return Label.of(
                "经" + exemption.authority() + exemption.document() + "豁免：" + exemption.reason(),
                "exempted by " + exemption.authority() + ", " + exemption.document() + ": " + exemption.reason());
    }
}
