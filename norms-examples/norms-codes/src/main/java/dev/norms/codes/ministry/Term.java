package dev.norms.codes.ministry;

import com.google.common.collect.ImmutableList;
import dev.norms.evidence.ActivityKind;
import dev.norms.label.Coded;
import dev.norms.organization.BranchType;
import dev.norms.organization.MemberStatus;
import dev.norms.organization.OrganizationKind;
import dev.norms.organization.Role;
import java.util.Optional;
import java.util.stream.Stream;

/** A dictionary of the ministry, whose codes a college says in ours. */
enum Term {
    /** Types of organizations: a kind, for a branch perhaps with its type, as {@code branch:retired}. */
    ORGANIZATION_TYPE(
            "DZZLXDM",
            Stream.concat(
                    codes(OrganizationKind.values()),
                    codes(BranchType.values()).map(type -> OrganizationKind.BRANCH.code() + ":" + type))),
    /** States of organizations. */
    ORGANIZATION_STATE("DZZZTDM", Stream.of("live", "dissolved")),
    /** Posts. */
    POST("DNLDRYZWDM", codes(Role.values())),
    /** States of people. */
    MEMBER_STATE("XDYFZZTDM", codes(MemberStatus.values())),
    /** Kinds of new members. */
    MEMBER_KIND("XDYLXDM", Stream.of("student", "other")),
    /** Forms of activities. */
    FORM("HDXSDM", kinds()),
    /** Contents of the study of members and cadres. */
    CONTENT("DYGBXXPXNRDM", kinds()),
    /** Forms of ideological education. */
    EDUCATION_FORM("SZHDXSDM", kinds());

    /** What stands for a dictionary in a row that says which of our columns a column of an export is. */
    static final String COLUMN = "COLUMN";

    private final String dictionary;
    private final ImmutableList<String> ours;

    Term(String dictionary, Stream<String> ours) {
        this.dictionary = dictionary;
        this.ours = ours.collect(ImmutableList.toImmutableList());
    }

    private static Stream<String> codes(Coded[] terms) {
        return Stream.of(terms).map(Coded::code);
    }

    private static Stream<String> kinds() {
        return ActivityKind.known().stream().map(ActivityKind::code);
    }

    /** Returns the name of the dictionary, such as {@code DZZLXDM}. */
    String dictionary() {
        return dictionary;
    }

    /** Returns the codes of ours that may stand there. */
    ImmutableList<String> ours() {
        return ours;
    }

    static Optional<Term> of(String dictionary) {
        return Stream.of(values())
                .filter(term -> term.dictionary.equals(dictionary))
                .findFirst();
    }
}
