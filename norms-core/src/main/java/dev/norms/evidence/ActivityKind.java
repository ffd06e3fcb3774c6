package dev.norms.evidence;

import static java.util.Objects.requireNonNull;

import dev.norms.internal.order.Nearest;
import dev.norms.label.Label;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A kind of activity (活动类型). The list is open: a college may name kinds of its own in its profile.
 *
 * @param code the code used in files: lower-case letters, digits and hyphens
 * @param label the kind in words
 */
public record ActivityKind(String code, Label label) {
    /** The kinds by code; filled by the constants below, and not changed afterwards. */
    private static final Map<String, ActivityKind> KNOWN = new LinkedHashMap<>();

    /** Members' assembly (党员大会). */
    public static final ActivityKind MEMBERS_ASSEMBLY = register("members-assembly", "党员大会", "members' assembly");

    /** Themed Party day (主题党日). */
    public static final ActivityKind THEMED_PARTY_DAY = register("themed-party-day", "主题党日", "themed Party day");

    /** Branch committee meeting (支委会). */
    public static final ActivityKind BRANCH_COMMITTEE_MEETING =
            register("branch-committee-meeting", "支委会", "branch committee meeting");

    /** Party group meeting (党小组会). */
    public static final ActivityKind GROUP_MEETING = register("group-meeting", "党小组会", "Party group meeting");

    /** Party lecture (党课). */
    public static final ActivityKind PARTY_LECTURE = register("party-lecture", "党课", "Party lecture");

    /** Organizational life meeting (组织生活会). */
    public static final ActivityKind ORGANIZATIONAL_LIFE_MEETING =
            register("organizational-life-meeting", "组织生活会", "organizational life meeting");

    /** Democratic life meeting (民主生活会). */
    public static final ActivityKind DEMOCRATIC_LIFE_MEETING =
            register("democratic-life-meeting", "民主生活会", "democratic life meeting");

    /** Secretary's appraisal (书记述职评议). */
    public static final ActivityKind SECRETARY_APPRAISAL =
            register("secretary-appraisal", "书记述职评议", "secretary's appraisal");

    /** Leadership's appraisal (领导班子述职评议). */
    public static final ActivityKind LEADERSHIP_APPRAISAL =
            register("leadership-appraisal", "领导班子述职评议", "leadership's appraisal");

    /** General-branch committee meeting (党总支委员会会议). */
    public static final ActivityKind GENERAL_BRANCH_COMMITTEE_MEETING =
            register("general-branch-committee-meeting", "党总支委员会会议", "general-branch committee meeting");

    /** Joint Party–administration meeting (党政联席会). */
    public static final ActivityKind JOINT_ADMINISTRATION_MEETING =
            register("joint-administration-meeting", "党政联席会", "joint Party–administration meeting");

    /** Joint conference with mass organizations (党群工作联席会议). */
    public static final ActivityKind MASS_ORGANIZATION_CONFERENCE =
            register("mass-organization-conference", "党群工作联席会议", "joint conference with mass organizations");

    /** Special study (专题学习). */
    public static final ActivityKind SPECIAL_STUDY = register("special-study", "专题学习", "special study");

    /** Training of activists (入党积极分子培训). */
    public static final ActivityKind ACTIVIST_TRAINING =
            register("activist-training", "入党积极分子培训", "training of activists");

    /** Review of activists (入党积极分子考察). */
    public static final ActivityKind ACTIVIST_REVIEW = register("activist-review", "入党积极分子考察", "review of activists");

    /** Commendation (评比表彰). */
    public static final ActivityKind COMMENDATION = register("commendation", "评比表彰", "commendation");

    /** Holiday visit (走访慰问). */
    public static final ActivityKind HOLIDAY_VISIT = register("holiday-visit", "走访慰问", "holiday visit");

    /** Volunteer service (志愿服务). */
    public static final ActivityKind VOLUNTEER_SERVICE = register("volunteer-service", "志愿服务", "volunteer service");

    /** Inspection (组织工作检查). */
    public static final ActivityKind INSPECTION = register("inspection", "组织工作检查", "inspection");

    /** Party-spirit education (党性教育). */
    public static final ActivityKind PARTY_SPIRIT_EDUCATION =
            register("party-spirit-education", "党性教育", "Party-spirit education");

    /** Integrity education (廉洁教育). */
    public static final ActivityKind INTEGRITY_EDUCATION =
            register("integrity-education", "廉洁教育", "integrity education");

    /** Themed practice activity (主题实践活动). */
    public static final ActivityKind PRACTICE_ACTIVITY =
            register("practice-activity", "主题实践活动", "themed practice activity");

    /** Inspection of teaching and study style (教风学风巡查). */
    public static final ActivityKind STYLE_INSPECTION =
            register("style-inspection", "教风学风巡查", "inspection of teaching and study style");

    /** Appraisal of members (民主评议党员). */
    public static final ActivityKind MEMBER_APPRAISAL = register("member-appraisal", "民主评议党员", "appraisal of members");

    /** Heart-to-heart talk (谈心谈话). */
    public static final ActivityKind HEART_TO_HEART_TALK =
            register("heart-to-heart-talk", "谈心谈话", "heart-to-heart talk");

    /** Training together (集中培训). */
    public static final ActivityKind COLLECTIVE_TRAINING = register("collective-training", "集中培训", "training together");

    /**
     * Checks the code.
     *
     * @throws IllegalArgumentException if the code is not of that form
     */
    public ActivityKind {
        requireNonNull(label, "label");
        if (!isCode(code)) {
            throw new IllegalArgumentException("code must be like members-assembly, but was '" + code + "'");
        }
    }

    /**
     * Returns whether a text can be the code of a kind.
     *
     * @param code the text
     * @return true for words of lower-case letters and digits joined by hyphens, of which the first begins with a
     *     letter
     */
    public static boolean isCode(String code) {
        char before = '-';
        for (int i = 0; i < code.length(); i++) {
            char next = code.charAt(i);
            boolean isLetter = next >= 'a' && next <= 'z';
            boolean isDigit = next >= '0' && next <= '9';
            if (!isLetter && !(isDigit && i > 0) && !(next == '-' && before != '-')) {
                return false;
            }
            before = next;
        }
        return before != '-';
    }

    private static ActivityKind register(String code, String zh, String en) {
        ActivityKind kind = new ActivityKind(code, Label.of(zh, en));
        KNOWN.put(code, kind);
        return kind;
    }

    /**
     * The kinds that every book has: those that the document names, and a few more that only upper rules name.
     *
     * @return the kinds, unmodifiable
     */
    public static List<ActivityKind> known() {
        return List.copyOf(KNOWN.values());
    }

    /**
     * Finds a known kind.
     *
     * @param code its code
     * @return the kind, or empty if no known kind has the code
     */
    public static Optional<ActivityKind> find(String code) {
        return Optional.ofNullable(KNOWN.get(code));
    }

    /**
     * Reads the code of a known kind.
     *
     * @param code for instance {@code party-lecture}
     * @return the kind
     * @throws IllegalArgumentException if no known kind has the code; the message names the nearest one
     */
    public static ActivityKind parse(String code) {
        return parse(code, KNOWN.values());
    }

    /**
     * Reads the code of a kind among given ones.
     *
     * @param code for instance {@code party-lecture}
     * @param kinds the kinds, for instance those of a book with a college's own ones
     * @return the kind
     * @throws IllegalArgumentException if none of them has the code; the message names the nearest one
     */
    public static ActivityKind parse(String code, Collection<ActivityKind> kinds) {
        return kinds.stream()
                .filter(kind -> kind.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("kind of activity must be one of "
                        + kinds.stream().map(ActivityKind::code).collect(Collectors.joining(", ")) + ", but was '"
                        + code + "'"
                        + Nearest.hint(nearest(code, kinds).map(ActivityKind::code))));
    }

    /**
     * Finds the kind that was probably meant by a text.
     *
     * @param text a code, a Chinese or an English name, perhaps misspelt
     * @param kinds the kinds that could be meant
     * @return the kind, if one is near enough
     */
    public static Optional<ActivityKind> nearest(String text, Collection<ActivityKind> kinds) {
        Map<String, ActivityKind> names = new LinkedHashMap<>();
        for (ActivityKind kind : kinds) {
            names.putIfAbsent(kind.code, kind);
            names.putIfAbsent(kind.label.zh(), kind);
            names.putIfAbsent(kind.label.en(), kind);
        }
        return Nearest.of(text, names.keySet()).map(names::get);
    }

    /**
     * The code.
     *
     * @return the text that {@link #parse(String)} reads
     */
    @Override
    public String toString() {
        return code;
    }
}
