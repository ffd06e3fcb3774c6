package dev.norms.evidence;

import dev.norms.label.Coded;
import dev.norms.label.Label;

/** A source of records; each may have been supplied or not. */
public enum EvidenceSource implements Coded {
    /** Activities that organizations held (活动). */
    ACTIVITIES("activities", Label.of("活动记录", "activities")),
    /** Attendance at activities (出勤). */
    ATTENDANCE("attendance", Label.of("出勤记录", "attendance")),
    /** Study outside activities (学习). */
    STUDY("study", Label.of("学习记录", "study records")),
    /** Links between persons and their targets (联系帮带). */
    CONTACTS("contacts", Label.of("联系记录", "contacts")),
    /** Documents that were written and filed (文件). */
    DOCUMENTS("documents", Label.of("文件记录", "documents")),
    /** The organizations of the college (组织). */
    ORGANIZATIONS("organizations", Label.of("组织记录", "organizations")),
    /** The people, with their organizations and statuses (人员). */
    PEOPLE("people", Label.of("人员记录", "people")),
    /** Posts and their holders (职务). */
    POSTS("posts", Label.of("任职记录", "posts")),
    /** Items of check lists that were found present or missing (清单检查). */
    CHECKS("checks", Label.of("清单检查记录", "checks")),
    /** Approvals of activities by bodies beforehand (事前讨论). */
    APPROVALS("approvals", Label.of("事前讨论记录", "approvals")),
    /** Attestations by persons (认定). */
    ATTESTATIONS("attestations", Label.of("负责人确认", "attestations")),
    /** Follow-ups of missed duties (整改). */
    FOLLOW_UPS("followups", Label.of("整改记录", "follow-ups")),
    /** Steps of admission (发展党员). */
    ADMISSIONS("admissions", Label.of("发展党员记录", "admissions")),
    /** Votes of meetings (表决). */
    BALLOTS("ballots", Label.of("表决记录", "ballots")),
    /** Elections of committees (换届). */
    ELECTIONS("terms", Label.of("选举记录", "elections")),
    /** Payments of dues by month (党费). */
    DUES("dues", Label.of("党费记录", "dues"));

    private final String code;
    private final Label label;

    EvidenceSource(String code, Label label) {
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
