package dev.norms.evidence;

import dev.norms.label.Coded;
import dev.norms.label.Label;

/** A kind of document (文件类型). */
public enum DocumentKind implements Coded {
    /** The plan of the year; source: article 10, annex row 8. */
    ANNUAL_PLAN(Label.of("年度工作计划", "annual plan")),
    /** The summary of the year; source: article 10, annex row 8. */
    ANNUAL_SUMMARY(Label.of("年度工作总结", "annual summary")),
    /** The published use of funds; source: annex row 10. */
    FINANCE_DISCLOSURE(Label.of("经费使用公开", "finance disclosure")),
    /** The plan of admissions; source: article 7. */
    ADMISSION_PLAN(Label.of("发展党员计划", "admission plan")),
    /** The roster of members; source: annex row 17. */
    MEMBER_ROSTER(Label.of("党员花名册", "roster of members")),
    /** The roster of activists; source: annex row 17. */
    ACTIVIST_ROSTER(Label.of("入党积极分子花名册", "roster of activists")),
    /** Who does what in a committee; source: article 4. */
    DIVISION_OF_WORK(Label.of("委员分工", "division of work")),
    /** The rules for the website; source: article 18. */
    WEBSITE_RULES(Label.of("网站管理办法", "website rules")),
    /** A report of supervision; source: article 19. */
    SUPERVISION_REPORT(Label.of("督查报告", "supervision report")),
    /** A report on teaching and study style; source: article 16. */
    STYLE_REPORT(Label.of("教风学风通报", "report on teaching and study style")),
    /** A person's thought report; source: article 6. */
    THOUGHT_REPORT(Label.of("思想汇报", "thought report"));

    private final Label label;

    DocumentKind(Label label) {
        this.label = label;
    }

    @Override
    public Label label() {
        return label;
    }
}
