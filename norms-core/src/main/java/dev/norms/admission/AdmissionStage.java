package dev.norms.admission;

import dev.norms.label.Coded;
import dev.norms.label.Label;

/** A stage of the admission of a member (发展党员); the constants stand in the order of the stages. */
public enum AdmissionStage implements Coded {
    /** The application and the talk about it. */
    APPLICATION(Label.of("申请入党", "application for membership")),
    /** An activist is determined and cultivated. */
    ACTIVIST(Label.of("积极分子培养阶段", "cultivation as an activist")),
    /** A candidate is determined and examined. */
    CANDIDATE(Label.of("发展对象考察阶段", "examination as a candidate")),
    /** A probationary member is admitted. */
    ADMISSION(Label.of("预备党员接收阶段", "admission on probation")),
    /** Probation and confirmation as a full member. */
    PROBATION(Label.of("预备期和转正阶段", "probation and confirmation"));

    private final Label label;

    AdmissionStage(Label label) {
        this.label = label;
    }

    @Override
    public Label label() {
        return label;
    }
}
