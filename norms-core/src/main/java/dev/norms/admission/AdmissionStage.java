package dev.norms.admission;

import dev.norms.label.Coded;
import dev.norms.label.Label;

/** A stage of the admission of a member (发展党员), in their order. */
public enum AdmissionStage implements Coded {
    /** The application and the talk about it. */
    APPLICATION("application", Label.of("申请入党", "application for membership")),
    /** An activist is determined and cultivated. */
    ACTIVIST("activist", Label.of("积极分子培养阶段", "cultivation as an activist")),
    /** A candidate is determined and examined. */
    CANDIDATE("candidate", Label.of("发展对象考察阶段", "examination as a candidate")),
    /** A probationary member is admitted. */
    ADMISSION("admission", Label.of("预备党员接收阶段", "admission on probation")),
    /** Probation and confirmation as a full member. */
    PROBATION("probation", Label.of("预备期和转正阶段", "probation and confirmation"));

    private final String code;
    private final Label label;

    AdmissionStage(String code, Label label) {
        this.code = code;
        this.label = label;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Label label() {
        return label;
    }
}
