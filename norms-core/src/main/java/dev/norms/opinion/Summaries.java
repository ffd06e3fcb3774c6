package dev.norms.opinion;

import dev.norms.evidence.TargetKind;
import dev.norms.internal.choice.DormitoryLink;
import dev.norms.internal.choice.DuesTime;
import dev.norms.internal.choice.FollowedUp;
import dev.norms.internal.choice.Lecturers;
import dev.norms.internal.choice.WorkingGroupMembers;
import dev.norms.label.Coded;
import dev.norms.label.Label;
import dev.norms.organization.BranchType;
import dev.norms.time.Bound;
import java.util.Set;

/**
 * Summaries whose words follow a reading, so that a college whose profile fixes another value is not told of duties
 * that it does not owe.
 */
final class Summaries {
    private static final Set<BranchType> WITH_STUDENTS =
            Set.of(BranchType.UNDERGRADUATE, BranchType.POSTGRADUATE, BranchType.MIXED);

    private Summaries() {}

    static Label groupMeetings(Bound number) {
        return isOneOrTwo(number)
                ? Label.of("党小组每月召开党小组会一至两次。", "A Party group meets once or twice a month.")
                : Label.of(
                        "党小组每月召开党小组会" + number.label().zh() + "次。",
                        "A Party group meets " + number.label().en() + (isOne(number) ? " time" : " times")
                                + " a month.");
    }

    static Label lecture(Lecturers lecturers) {
        return lecturers == Lecturers.EVERY_SECRETARY
                ? Label.of(
                        "党总支、党支部书记每年为本组织讲党课不少于一次。",
                        "The secretary of each general branch and branch gives a lecture there at least once a year.")
                : Label.of(
                        "党总支书记每年为本组织讲党课不少于一次。",
                        "The secretary of the general branch gives a lecture there at least once a year.");
    }

    static Label link(String zh, String en, Set<BranchType> types) {
        Label branch = Label.of("党支部", "a branch");
        if (types.equals(WITH_STUDENTS)) {
            branch = Label.of("学生党支部", "a student branch");
        } else if (!types.containsAll(BranchType.ofTheDocument())) {
            Label kinds = joined(types.toArray(new BranchType[0]), "或", " or ");
            boolean vowel = kinds.en().startsWith("u");
            branch = Label.of(kinds.zh() + "党支部", (vowel ? "an " : "a ") + kinds.en() + " branch");
        }
        return Label.of(
                "党总支" + zh + "联系一个" + branch.zh() + "。",
                "The " + en + " of the general branch is linked with " + branch.en() + ".");
    }

    static Label dormitory(DormitoryLink link) {
        return link == DormitoryLink.ALL
                ? Label.of(
                        "各党支部书记与一个学生寝室保持联系。", "The secretary of each branch is linked with a student dormitory room.")
                : Label.of(
                        "学生党支部书记与一个学生寝室保持联系，教工党支部书记不作要求。",
                        "The secretary of each branch with students is linked with a student dormitory room.");
    }

    static Label pairs(Set<TargetKind> kinds) {
        if (kinds.equals(Set.of(TargetKind.STUDENT_IN_DIFFICULTY, TargetKind.TEACHER_IN_DIFFICULTY))) {
            return Label.of("党员与一至二名困难师生结对帮扶。", "A member pairs with one or two teachers or students in difficulty.");
        }
        Label whom = joined(kinds.toArray(new TargetKind[0]), "或", ", ");
        return Label.of("党员与一至二名" + whom.zh() + "结对帮扶。", "A member pairs with one or two of these: " + whom.en() + ".");
    }

    static Label term(int years) {
        return Label.of(
                "党总支委员会任期" + (years == 3 ? "三" : Integer.toString(years)) + "年，届满前换届。",
                "The committee of the general branch is re-elected before its term of "
                        + (years == 3 ? "three" : Integer.toString(years)) + (years == 1 ? " year" : " years")
                        + " expires.");
    }

    static Label workingGroup(WorkingGroupMembers members) {
        return members == WorkingGroupMembers.AS_LISTED
                ? Label.of(
                        "党总支成立工作小组，书记任组长，党员领导干部和各支部书记为成员。",
                        "A working group is chaired by the secretary; leading cadres and branch secretaries are members.")
                : Label.of(
                        "党总支成立工作小组，书记任组长，党员领导干部为成员。",
                        "A working group is chaired by the secretary; leading cadres are members.");
    }

    static Label liaisonPersons(Bound number) {
        return isOneOrTwo(number)
                ? Label.of(
                        "党支部为每名入党积极分子确定一至二名正式党员作培养联系人。",
                        "A branch gives every activist one or two full members as liaison persons.")
                : Label.of(
                        "党支部为每名入党积极分子确定" + number.label().zh() + "名正式党员作培养联系人。",
                        "A branch gives every activist " + number.label().en()
                                + (isOne(number)
                                        ? " full member as liaison person."
                                        : " full members as liaison persons."));
    }

    static Label dues(DuesTime time) {
        return time == DuesTime.MONTH
                ? Label.of("党员按月交纳党费。", "A member pays dues every month.")
                : Label.of(
                        "党员交纳每月党费，经支部同意可按季交纳。",
                        "A member pays the dues of every month, with the branch's consent by the end of its quarter.");
    }

    static Label followUps(FollowedUp whose) {
        return whose == FollowedUp.ORGANIZATIONS
                ? Label.of(
                        "对落实不力的组织或个人追究责任，组织未完成的事项须整改。",
                        "Where duties are not carried out somebody answers for it; every duty that an organization missed has a follow-up.")
                : Label.of(
                        "对落实不力的组织或个人追究责任，组织和党员未完成的事项须整改。",
                        "Where duties are not carried out somebody answers for it; every missed duty has a follow-up.");
    }

    /** Returns whether a number is one or two; compares no records, whose equals is slow when first called. */
    private static boolean isOneOrTwo(Bound number) {
        return number.atLeast() == 1 && number.atMost().orElse(0) == 2;
    }

    /** Returns whether the number that a label names last is one, so that a singular follows. */
    private static boolean isOne(Bound number) {
        return number.atMost().orElse(number.atLeast()) == 1;
    }

    /** Returns labels as one, in their order; no lambda, since norms are built when the program starts. */
    private static Label joined(Coded[] terms, String zh, String en) {
        StringBuilder chinese = new StringBuilder();
        StringBuilder english = new StringBuilder();
        for (Coded term : terms) {
            chinese.append(chinese.length() == 0 ? "" : zh).append(term.label().zh());
            english.append(english.length() == 0 ? "" : en).append(term.label().en());
        }
        return Label.of(chinese.toString(), english.toString());
    }
}
