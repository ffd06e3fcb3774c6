package dev.norms.calendar.admission;

import dev.norms.admission.AdmissionStep;
import dev.norms.label.Label;
import dev.norms.ledger.AdmissionEntry;
import java.time.LocalDate;

/** The sentences of findings. */
final class Sentences {
    private Sentences() {}

    static Label missing(AdmissionEntry entry, AdmissionStep before) {
        return Label.of(
                taken(entry, true) + "之前没有“" + before.label().zh() + "”的记录",
                taken(entry, false) + " without a record before it of: "
                        + before.label().en());
    }

    static Label missingAnew(AdmissionEntry entry, AdmissionStep before) {
        return Label.of(
                taken(entry, true) + "之前没有重新办理“" + before.label().zh() + "”",
                taken(entry, false) + " without this being taken anew before it: "
                        + before.label().en());
    }

    static Label outOfOrder(AdmissionEntry entry, AdmissionStep before, LocalDate later) {
        return Label.of(
                taken(entry, true) + "早于应先办的“" + before.label().zh() + "”（" + later + "）",
                taken(entry, false) + " before what should precede it: "
                        + before.label().en() + " (" + later + ")");
    }

    static Label tooEarly(AdmissionEntry entry, Label condition, LocalDate opens) {
        return Label.of(
                taken(entry, true) + "早于" + opens + "：须" + condition.zh(),
                taken(entry, false) + " before " + opens + ": " + condition.en());
    }

    static Label leaving(AdmissionEntry entry, Label condition, LocalDate leaves) {
        return Label.of(
                taken(entry, true) + "距离校" + leaves + "过近：须" + condition.zh(),
                taken(entry, false) + " too near to leaving on " + leaves + ": " + condition.en());
    }

    static Label unmet(AdmissionEntry entry, Label condition, Label found) {
        return Label.of(
                taken(entry, true) + "不符合条件：" + condition.zh() + "；" + found.zh(),
                taken(entry, false) + " against its condition: " + condition.en() + "; " + found.en());
    }

    static Label late(AdmissionEntry entry, Label limit, LocalDate latest) {
        return Label.of(
                taken(entry, true) + "超过时限：" + limit.zh() + "，最迟" + latest,
                taken(entry, false) + " after its limit: " + limit.en() + ", by " + latest);
    }

    static Label gap(AdmissionEntry entry, AdmissionStep periodic, Label limit, LocalDate latest) {
        return Label.of(
                taken(entry, true) + "之前“" + periodic.label().zh() + "”中断：" + limit.zh() + "，应不迟于" + latest,
                taken(entry, false) + " after a gap in: " + periodic.label().en() + ", " + limit.en() + ", once by "
                        + latest);
    }

    static Label early(AdmissionEntry entry, Label limit, LocalDate opens) {
        return Label.of(
                taken(entry, true) + "早于通常时间" + opens + "：" + limit.zh(),
                taken(entry, false) + " earlier than usual, " + opens + ": " + limit.en());
    }

    static Label repeated(AdmissionEntry entry, LocalDate first) {
        return Label.of(
                taken(entry, true) + "重复，以" + first + "的为准",
                taken(entry, false) + " again; that of " + first + " stands");
    }

    static Label withoutStay(AdmissionEntry entry) {
        return Label.of(
                taken(entry, true) + "当日不在本院任何支部", taken(entry, false) + " while the person stayed in no branch");
    }

    static Label member(AdmissionEntry entry) {
        return Label.of(taken(entry, true) + "当日已是正式党员", taken(entry, false) + " by somebody who was a full member");
    }

    static Label otherEdition(AdmissionEntry entry, String edition) {
        return Label.of(
                taken(entry, true) + "不是当日有效细则（" + edition + "）的步骤",
                taken(entry, false) + " is no step of the edition of its day, " + edition);
    }

    static Label afterEnd(AdmissionEntry entry) {
        return Label.of(taken(entry, true) + "在办结之后", taken(entry, false) + " after the case had ended");
    }

    static Label overdue(AdmissionStep step, Label limit, LocalDate latest) {
        return Label.of(
                "“" + step.label().zh() + "”应不迟于" + latest + "：" + limit.zh(),
                "by " + latest + ": " + step.label().en() + ", " + limit.en());
    }

    static Label overdueAtMost(AdmissionStep step, Label limit, LocalDate utmost) {
        return Label.of(
                "“" + step.label().zh() + "”已超过特殊情况的最长时限" + utmost + "：" + limit.zh(),
                step.label().en() + " is past the limit even of a special case, " + utmost + ": " + limit.en());
    }

    static Label late(AdmissionStep step, Label limit, LocalDate latest, LocalDate earliest) {
        return Label.of(
                "“" + step.label().zh() + "”最早" + earliest + "，已晚于时限" + latest + "：" + limit.zh(),
                step.label().en() + " from " + earliest + " only, after its limit " + latest + ": " + limit.en());
    }

    static Label leaving(AdmissionStep step, Label condition, LocalDate leaves) {
        return Label.of(
                "“" + step.label().zh() + "”在离校" + leaves + "前不能办理，离校后由接收单位办理：须" + condition.zh(),
                step.label().en() + " is not possible before leaving on " + leaves
                        + ", and then for the receiving organization: " + condition.en());
    }

    static Label startUnknown(AdmissionStep step, Label condition) {
        return Label.of(
                "“" + step.label().zh() + "”无从起算：须" + condition.zh(),
                step.label().en() + " cannot be counted, the first day is not recorded: " + condition.en());
    }

    private static String taken(AdmissionEntry entry, boolean zh) {
        return zh
                ? "“" + entry.step().label().zh() + "”（" + entry.date() + "）"
                : entry.step().label().en() + " (" + entry.date() + ")";
    }
}
