package dev.norms.evidence;

import dev.norms.label.Coded;
import dev.norms.label.Label;

/** A source of records; each may have been supplied or not. */
public enum EvidenceSource implements Coded {
    /** What an organization held (活动). */
    ACTIVITIES("activities", Label.of("活动记录", "activities")),
    /** Who attended an activity (出勤). */
    ATTENDANCE("attendance", Label.of("出勤记录", "attendance")),
    /** Study outside activities (学习). */
    STUDY("study", Label.of("学习记录", "study records")),
    /** Who is linked with whom (联系帮带). */
    CONTACTS("contacts", Label.of("联系记录", "contacts")),
    /** What was written and filed (文件). */
    DOCUMENTS("documents", Label.of("文件记录", "documents")),
    /** Which organizations there are (组织). */
    ORGANIZATIONS("organizations", Label.of("组织记录", "organizations")),
    /** Who belongs where, with which status (人员). */
    PEOPLE("people", Label.of("人员记录", "people")),
    /** Who holds which post (职务). */
    POSTS("posts", Label.of("任职记录", "posts")),
    /** What was found there and what was not (清单检查). */
    CHECKS("checks", Label.of("清单检查记录", "checks")),
    /** Which bodies approved an activity beforehand (事前讨论). */
    APPROVALS("approvals", Label.of("事前讨论记录", "approvals")),
    /** What a person attested (证明). */
    ATTESTATIONS("attestations", Label.of("人工证明", "attestations")),
    /** What is done about a missed duty (整改). */
    FOLLOW_UPS("followups", Label.of("整改记录", "follow-ups")),
    /** Steps of admission (发展党员). */
    ADMISSIONS("admissions", Label.of("发展党员记录", "admissions")),
    /** How meetings voted (表决). */
    BALLOTS("ballots", Label.of("表决记录", "ballots")),
    /** When a committee was elected (换届). */
    ELECTIONS("terms", Label.of("选举记录", "elections")),
    /** Who paid dues for which month (党费). */
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
