package dev.norms.codes;

import com.google.common.collect.ImmutableList;
import dev.norms.admission.AdmissionStage;
import dev.norms.evidence.ActivityKind;
import dev.norms.label.Coded;
import dev.norms.label.Label;
import dev.norms.organization.BranchType;
import dev.norms.organization.MemberStatus;
import dev.norms.organization.OrganizationKind;
import dev.norms.organization.Role;
import dev.norms.source.Confidence;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A table of the codes of another system, mapped to terms of ours and back.
 *
 * <pre>{@code
 * CodeTable.politicalStatus().toOurs("01").value();            // full member
 * CodeTable.posts().toOurs("036U").value();                    // labour-union commissioner
 * CodeTable.posts().toTheirs(Role.UNITED_FRONT_COMMISSIONER);  // no value: no code stands for it
 * CodeTable.politicalStatus().toTheirs(MemberStatus.ACTIVIST); // no value: no code stands for it
 * }</pre>
 *
 * @param <T> the type of our term
 */
public final class CodeTable<T> {
    private final String name;
    private final String source;
    private final Confidence confidence;
    private final Function<T, Label> label;
    private final ImmutableList<CodeEntry<T>> entries;

    private CodeTable(
            String name, String source, Confidence confidence, Function<String, T> ours, Function<T, Label> label) {
        this.label = label;
        this.name = name;
        this.source = source;
        this.confidence = confidence;
        this.entries = CodeEntry.of(name, ours);
    }

    /**
     * Political status (政治面貌) by GB/T 4762-1984.
     *
     * @return the table; it has no code for the stages before probation, which are no political status
     */
    public static CodeTable<MemberStatus> politicalStatus() {
        return new CodeTable<>(
                "political-status",
                "GB/T 4762-1984, as table 03_MARS_STD_POLITICAL_STATUS of hellozhaolq/mars-parent has it",
                Confidence.SECONDARY,
                code -> Coded.parse(MemberStatus.class, code),
                MemberStatus::label);
    }

    /**
     * Kinds of Party organization (党组织类别) as in the national system of information on members.
     *
     * @return the table
     */
    public static CodeTable<OrganizationSort> organizationKinds() {
        return new CodeTable<>(
                "organization-kind",
                "pc_agency_code of Pride049/partycommittee, a deployment of 2012",
                Confidence.SECONDARY,
                CodeTable::parseSort,
                OrganizationSort::label);
    }

    /**
     * Types of branches (支部类型) of the system owip, which uses their names as codes.
     *
     * @return the table; whether a branch is only of doctoral or only of master's students is lost
     */
    public static CodeTable<BranchType> branchTypes() {
        return new CodeTable<>(
                "branch-type",
                "class 23 in update_party.sql of xvchaoqun/owip",
                Confidence.READ,
                code -> Coded.parse(BranchType.class, code),
                BranchType::label);
    }

    /**
     * Posts in the Party (党内职务) in the manner of GB/T 12403.
     *
     * @return the table
     */
    public static CodeTable<Role> posts() {
        return new CodeTable<>(
                "post",
                "pc_duty_code of Pride049/partycommittee, a deployment of 2012",
                Confidence.SECONDARY,
                code -> Coded.parse(Role.class, code),
                Role::label);
    }

    /**
     * Posts in the Party (党内职务) of the system zhdj.
     *
     * @return the table; its code for a member without a post has no term of ours
     */
    public static CodeTable<Role> postsOfZhdj() {
        return new CodeTable<>(
                "post-zhdj",
                "zhdj-doc f.md of MYun",
                Confidence.READ,
                code -> Coded.parse(Role.class, code),
                Role::label);
    }

    /**
     * States of people in the Party (党内状态) of the system zhdj.
     *
     * @return the table
     */
    public static CodeTable<MemberStatus> memberStatesOfZhdj() {
        return new CodeTable<>(
                "member-state-zhdj",
                "zhdj-doc f.md of MYun",
                Confidence.READ,
                code -> Coded.parse(MemberStatus.class, code),
                MemberStatus::label);
    }

    /**
     * States of members (党员状态) of the system HPartySystem.
     *
     * @return the table; its code for a mobile member becomes a full member, with a loss
     */
    public static CodeTable<MemberStatus> memberStatesOfHParty() {
        return new CodeTable<>(
                "member-state-hparty",
                "vo/PartyPersonStatVO.java of HPartySystem",
                Confidence.READ,
                code -> Coded.parse(MemberStatus.class, code),
                MemberStatus::label);
    }

    /**
     * Kinds of activities (活动类型) of a Party-affairs back end.
     *
     * @return the table
     */
    public static CodeTable<ActivityKind> activities() {
        return new CodeTable<>(
                "activity",
                "com.party.common.enums.ActivityType",
                Confidence.READ,
                code -> ActivityKind.parse(code),
                ActivityKind::label);
    }

    /**
     * Kinds of meetings (会议类型) of the system owip.
     *
     * @return the table
     */
    public static CodeTable<ActivityKind> meetings() {
        return new CodeTable<>(
                "meeting",
                "PmConstants of xvchaoqun/owip",
                Confidence.READ,
                code -> ActivityKind.parse(code),
                ActivityKind::label);
    }

    /**
     * Stages of admission (发展党员阶段) of the system owip.
     *
     * @return the table
     */
    public static CodeTable<AdmissionStage> admissionStages() {
        return new CodeTable<>(
                "admission-stage",
                "OwConstants of xvchaoqun/owip",
                Confidence.READ,
                code -> Coded.parse(AdmissionStage.class, code),
                AdmissionStage::label);
    }

    private static OrganizationSort parseSort(String code) {
        String[] parts = code.split(":", 2);
        OrganizationKind kind = Coded.parse(OrganizationKind.class, parts[0]);
        return parts.length == 1
                ? OrganizationSort.of(kind)
                : new OrganizationSort(kind, Optional.of(Coded.parse(BranchType.class, parts[1])));
    }

    /**
     * Returns the name of the table.
     *
     * @return for instance {@code political-status}
     */
    public String name() {
        return name;
    }

    /**
     * Returns where the codes were read.
     *
     * @return the standard or the deployment
     */
    public String source() {
        return source;
    }

    /**
     * Returns how certain the codes are.
     *
     * @return the confidence
     */
    public Confidence confidence() {
        return confidence;
    }

    /**
     * Returns the codes of the table.
     *
     * @return the codes in its order, unmodifiable
     */
    public List<String> codes() {
        return entries.stream().map(CodeEntry::code).toList();
    }

    /**
     * Maps a code to our term.
     *
     * @param code the code
     * @return the term, and what it does not say of the code
     * @throws IllegalArgumentException if the table has no such code
     */
    public Mapped<T> toOurs(String code) {
        CodeEntry<T> entry = find(one -> one.code().equals(code))
                .orElseThrow(() ->
                        new IllegalArgumentException(name + " must be one of " + codes() + ", but was '" + code + "'"));
        return new Mapped<>(entry.ours(), entry.isExact() ? Optional.empty() : Optional.of(notKept(entry)));
    }

    /**
     * Maps our term to a code.
     *
     * @param ours the term
     * @return the code, and what it does not say of the term
     */
    public Mapped<String> toTheirs(T ours) {
        Predicate<CodeEntry<T>> isMeant = one -> one.ours().equals(Optional.of(ours));
        Optional<CodeEntry<T>> exact = find(isMeant.and(one -> one.isExact()));
        if (exact.isPresent()) {
            return new Mapped<>(Optional.of(exact.get().code()), Optional.empty());
        }
        Optional<String> near = find(isMeant).map(CodeEntry::code);
        Label said = label.apply(ours);
        return new Mapped<>(
                near,
                Optional.of(new Loss(Label.of(
                        "此代码表没有与“" + said.zh() + "”完全对应的代码",
                        "the table has no code that says just '" + said.en() + "'"))));
    }

    private Loss notKept(CodeEntry<T> entry) {
        Label theirs = entry.label();
        Optional<Label> kept = entry.ours().map(label);
        return new Loss(
                kept.isPresent()
                        ? Label.of(
                                "“" + theirs.zh() + "”只记为“" + kept.get().zh() + "”",
                                "'" + theirs.en() + "' is kept only as '"
                                        + kept.get().en() + "'")
                        : Label.of(
                                "没有与“" + theirs.zh() + "”对应的项", "there is nothing of ours for '" + theirs.en() + "'"));
    }

    private Optional<CodeEntry<T>> find(Predicate<CodeEntry<T>> condition) {
        return entries.stream().filter(condition).findFirst();
    }

    @Override
    public String toString() {
        return "CodeTable[" + name + ", " + entries.size() + " codes]";
    }
}
