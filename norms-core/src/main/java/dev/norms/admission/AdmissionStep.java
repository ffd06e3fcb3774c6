package dev.norms.admission;

import dev.norms.label.Coded;
import dev.norms.label.Label;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A step of the admission of a member (发展党员).
 *
 * <p>The steps are the twenty-five of the organization department's chart, stage by stage, and those that the chart
 * lacks: the attestation of age, the superior's consent and the public notice (both from the rules of 2026), the
 * deliberation by the general branch, the extension of probation, and the two ways in which a case can end without a
 * full member.
 */
public enum AdmissionStep implements Coded {
    /** The application is handed in. */
    APPLICATION(AdmissionStage.APPLICATION, Label.of("递交入党申请书", "application handed in")),
    /** Somebody attests that the applicant is eighteen; no birthday is kept. */
    AGE_ATTESTED(AdmissionStage.APPLICATION, Label.of("年满十八周岁证明", "age attested")),
    /** Somebody is sent to talk with the applicant. */
    FIRST_TALK(AdmissionStage.APPLICATION, Label.of("派人谈话", "first talk")),
    /** The committee determines an activist from those recommended. */
    ACTIVIST_DETERMINED(AdmissionStage.ACTIVIST, Label.of("确定入党积极分子", "activist determined")),
    /** The superior committee is informed of the activist. */
    ACTIVIST_FILED(AdmissionStage.ACTIVIST, Label.of("积极分子报上级党委备案", "activist filed with the superior")),
    /** One or two liaison persons are named. */
    LIAISONS_NAMED(AdmissionStage.ACTIVIST, Label.of("指定培养联系人", "liaison persons named")),
    /** The branch reviews the activist periodically. */
    ACTIVIST_REVIEW(AdmissionStage.ACTIVIST, Label.of("积极分子定期考察", "periodic review of an activist")),
    /** The committee determines a candidate. */
    CANDIDATE_DETERMINED(AdmissionStage.CANDIDATE, Label.of("确定发展对象", "candidate determined")),
    /** The superior committee is informed of the candidate, as the rules of 2014 have it. */
    CANDIDATE_FILED(AdmissionStage.CANDIDATE, Label.of("发展对象报上级党委备案", "candidate filed with the superior")),
    /** The superior committee consents to the candidate, as the rules of 2026 have it. */
    CANDIDATE_CONSENT(AdmissionStage.CANDIDATE, Label.of("上级党委同意列为发展对象", "superior's consent to the candidate")),
    /**
     * The candidate is publicly announced, as the rules of 2026 have it; the day recorded is the first of the notice.
     */
    CANDIDATE_NOTICE(AdmissionStage.CANDIDATE, Label.of("发展对象公示", "public notice of the candidate")),
    /** The two introducers are named. */
    INTRODUCERS_NAMED(AdmissionStage.CANDIDATE, Label.of("确定入党介绍人", "introducers named")),
    /** The political review is concluded. */
    POLITICAL_REVIEW(AdmissionStage.CANDIDATE, Label.of("政治审查", "political review")),
    /** The training is completed; the day recorded is its last. */
    TRAINING(AdmissionStage.CANDIDATE, Label.of("发展对象集中培训", "training of a candidate")),
    /** The branch committee reviews the candidate. */
    COMMITTEE_REVIEW(AdmissionStage.ADMISSION, Label.of("支委会审查", "review by the branch committee")),
    /** The superior committee reviews the papers beforehand. */
    PRELIMINARY_REVIEW(AdmissionStage.ADMISSION, Label.of("上级党委预审", "preliminary review by the superior")),
    /** The candidate fills in the form of membership. */
    FORM_COMPLETED(AdmissionStage.ADMISSION, Label.of("填写入党志愿书", "membership form completed")),
    /** The branch meeting votes for the admission; probation runs from this day. */
    ADMISSION_MEETING(AdmissionStage.ADMISSION, Label.of("支部大会讨论接收", "meeting on admission")),
    /** The general branch deliberates; it approves nothing. */
    ADMISSION_DELIBERATION(AdmissionStage.ADMISSION, Label.of("党总支审议", "deliberation by the general branch")),
    /** Somebody sent by the superior committee talks with the candidate. */
    SUPERIOR_TALK(AdmissionStage.ADMISSION, Label.of("上级党组织派人谈话", "talk by the superior")),
    /** The superior committee approves the admission. */
    ADMISSION_APPROVAL(AdmissionStage.ADMISSION, Label.of("上级党委审批接收", "approval of the admission")),
    /** The office above the superior committee is informed of the admission. */
    ADMISSION_FILED(AdmissionStage.ADMISSION, Label.of("再上一级组织部门备案", "admission filed above the superior")),
    /** The probationary member is assigned to a branch and a group. */
    ASSIGNED(AdmissionStage.PROBATION, Label.of("编入党支部和党小组", "assigned to branch and group")),
    /** The probationary member takes the oath. */
    OATH(AdmissionStage.PROBATION, Label.of("入党宣誓", "oath")),
    /** The branch reviews the probationary member periodically. */
    PROBATION_REVIEW(AdmissionStage.PROBATION, Label.of("预备党员定期考察", "periodic review on probation")),
    /** The probationary member applies for confirmation. */
    CONFIRMATION_APPLICATION(AdmissionStage.PROBATION, Label.of("提出转正申请", "application for confirmation")),
    /** The branch meeting votes for the confirmation. */
    CONFIRMATION_MEETING(AdmissionStage.PROBATION, Label.of("支部大会讨论转正", "meeting on confirmation")),
    /** The branch meeting extends probation, once; the note may name its new end. */
    PROBATION_EXTENDED(AdmissionStage.PROBATION, Label.of("延长预备期", "probation extended")),
    /** The superior committee approves the confirmation. */
    CONFIRMATION_APPROVAL(AdmissionStage.PROBATION, Label.of("上级党委审批转正", "approval of the confirmation")),
    /** The papers are archived. */
    ARCHIVED(AdmissionStage.PROBATION, Label.of("材料归档", "papers archived")),
    /** The case ends before admission: withdrawn, refused or given up; the person may apply again. */
    STOPPED(null, Label.of("终止发展", "admission stopped")),
    /** Probation ends without confirmation. */
    DISQUALIFIED(null, Label.of("取消预备党员资格", "probation ended without confirmation"));

    private final @Nullable AdmissionStage stage;
    private final Label label;

    AdmissionStep(@Nullable AdmissionStage stage, Label label) {
        this.stage = stage;
        this.label = label;
    }

    @Override
    public Label label() {
        return label;
    }

    /**
     * The stage to which the step belongs.
     *
     * @return the stage; empty for a step that ends a case, which is possible at several stages
     */
    public Optional<AdmissionStage> stage() {
        return Optional.ofNullable(stage);
    }

    /**
     * Returns whether the step is taken repeatedly.
     *
     * @return true for the two periodic reviews
     */
    public boolean isPeriodic() {
        return this == ACTIVIST_REVIEW || this == PROBATION_REVIEW;
    }

    /**
     * Returns whether the step ends the case without a full member.
     *
     * @return true for an admission stopped and for a probation ended without confirmation
     */
    public boolean isEnding() {
        return stage == null;
    }

    /**
     * Returns whether the step closes the case, with a full member or without.
     *
     * @return true for the steps that {@linkplain #isEnding end} it and for {@link #ARCHIVED}; afterwards the person
     *     may apply again
     */
    public boolean closesCase() {
        return isEnding() || this == ARCHIVED;
    }
}
