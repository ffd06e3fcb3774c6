package dev.norms.duty;

import dev.norms.label.Coded;
import dev.norms.label.Label;

/** The category of a norm (规范大类): one of the annex's five categories, the body's articles, or the college's own. */
public enum NormCategory implements Coded {
    /** Organizations, bodies and terms of office (组织规范). */
    ORGANIZATION("ORG", Label.of("组织规范", "organization norms")),
    /** Admission, meetings and appraisal (制度规范). */
    INSTITUTION("INS", Label.of("制度规范", "institution norms")),
    /** Goals, study, funds and mass organizations (管理规范). */
    MANAGEMENT("MGT", Label.of("管理规范", "management norms")),
    /** Links, commendation and volunteers (活动规范). */
    ACTIVITY("ACT", Label.of("活动规范", "activity norms")),
    /** Members, premises and records (形象规范). */
    IMAGE("IMG", Label.of("形象规范", "image norms")),
    /** Demands that only the articles of the body make (正文条款). */
    ARTICLE("ART", Label.of("正文条款", "article norms")),
    /** Norms that a college added (自加规范). */
    COLLEGE("COL", Label.of("自加规范", "norms of the college"));

    private final String code;
    private final Label label;

    NormCategory(String code, Label label) {
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
