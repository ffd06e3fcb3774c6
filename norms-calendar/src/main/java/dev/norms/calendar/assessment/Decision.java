package dev.norms.calendar.assessment;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import dev.norms.calendar.counting.Tally;
import dev.norms.calendar.family.Wording;
import dev.norms.calendar.obligation.Obligation;
import dev.norms.calendar.obligation.Window;
import dev.norms.evidence.EvidenceSource;
import dev.norms.label.Label;
import dev.norms.ledger.Exemption;
import dev.norms.organization.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A verdict with everything that led to it.
 *
 * @param obligation the obligation
 * @param verdict the verdict on the obligation
 * @param tally the records considered
 * @param person the person who owes it or holds the post
 * @param exemption the exemption that covers it
 * @param partly the exemptions that cover some of its days but not all
 * @param asOf the as-of day
 */
record Decision(
        Obligation obligation,
        Verdict verdict,
        Tally tally,
        Optional<PersonId> person,
        Optional<Exemption> exemption,
        ImmutableList<Exemption> partly,
        LocalDate asOf) {
    /** The decision in one sentence that ends with a full stop and, in English, begins with a capital letter. */
    Label reason() {
        Label said = said();
        String english =
                Ascii.toUpperCase(said.en().substring(0, 1)) + said.en().substring(1);
        return Label.of(stopped(said.zh(), "。"), stopped(english, "."));
    }

    /** Adds the full stop unless the sentence ends with one, as texts written by users may. */
    private static String stopped(String sentence, String stop) {
        return sentence.endsWith("。") || sentence.endsWith(".") ? sentence : sentence + stop;
    }

    private Label said() {
        return switch (verdict) {
            case NOT_APPLICABLE -> obligation.inapplicable().orElseThrow();
            case EXEMPT -> exempt(exemption.orElseThrow());
            case NO_DATA -> notSupplied();
            case NEEDS_JUDGMENT -> sentence("尚无人证明，须由人工判断", "nobody has attested it yet, a person has to judge it");
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
                        exceeded() ? "more than was asked for, which is noted" : "requirement met");
            case NOT_MET ->
                sentence(
                        isVacant() ? "职务空缺，未达到要求" : "未达到要求",
                        isVacant() ? "the post is vacant, requirement not met" : "requirement not met");
        };
    }

    /** The outcome within the sentence that the family of the requirement forms. */
    private Label sentence(String zh, String en) {
        boolean daysSayIt = verdict == Verdict.MET || verdict == Verdict.OPEN || verdict == Verdict.MISSED;
        return new Wording(obligation, tally, asOf, Label.of(zh, en), daysSayIt).sentence();
    }

    private Label notSupplied() {
        List<Label> sources = obligation.requirement().evidence().sources().stream()
                .sorted()
                .map(EvidenceSource::label)
                .toList();
        return Label.of(
                sources.stream().map(Label::zh).collect(Collectors.joining("、", "未提供", "，无法判定")),
                sources.stream()
                        .map(Label::en)
                        .collect(Collectors.joining(", ", "not supplied: ", "; so it cannot be decided")));
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
