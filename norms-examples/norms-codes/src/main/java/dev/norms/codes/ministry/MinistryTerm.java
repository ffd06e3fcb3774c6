package dev.norms.codes.ministry;

import com.google.common.collect.ImmutableList;
import dev.norms.evidence.ActivityKind;
import dev.norms.files.table.Column;
import dev.norms.label.Coded;
import dev.norms.organization.BranchType;
import dev.norms.organization.MemberStatus;
import dev.norms.organization.OrganizationKind;
import dev.norms.organization.Role;
import java.util.Optional;
import java.util.stream.Stream;

/** A dictionary of the ministry, whose codes a college translates into ours. */
@SuppressWarnings("ImmutableEnumChecker") // columns are values
enum MinistryTerm {
    /** Types of organizations: a kind, for a branch perhaps with its type, as {@code branch:retired}. */
    ORGANIZATION_TYPE(
            Source.ORGANIZATIONS,
            MinistryColumns.TYPE,
            "DZZLXDM",
            Stream.concat(
                    codes(OrganizationKind.values()),
                    codes(BranchType.values()).map(type -> OrganizationKind.BRANCH.code() + ":" + type))),
    /** States of organizations. */
    ORGANIZATION_STATE(Source.ORGANIZATIONS, MinistryColumns.STATE, "DZZZTDM", Stream.of("live", "dissolved")),
    /** Posts. */
    POST(Source.ORGANIZATIONS, MinistryColumns.POST, "DNLDRYZWDM", codes(Role.values())),
    /** States of people. */
    MEMBER_STATE(Source.MEMBERS, MinistryColumns.MEMBER_STATE, "XDYFZZTDM", codes(MemberStatus.values())),
    /** Kinds of new members. */
    MEMBER_KIND(Source.MEMBERS, MinistryColumns.MEMBER_KIND, "XDYLXDM", Stream.of("student", "other")),
    /** Forms of activities. */
    FORM(Source.ACTIVITIES, MinistryColumns.FORM, "HDXSDM", kinds()),
    /** Contents of the study of members and cadres. */
    CONTENT(Source.STUDY, MinistryColumns.CONTENT, "DYGBXXPXNRDM", kinds()),
    /** Forms of ideological education. */
    EDUCATION_FORM(Source.EDUCATION, MinistryColumns.PERHAPS_FORM, "SZHDXSDM", kinds());

    /** Stands in place of a dictionary's name in a row that maps a column of an export to one of ours. */
    static final String COLUMN = "COLUMN";

    private final Source source;
    private final Column<String> column;
    private final String dictionary;
    private final ImmutableList<String> ours;

    MinistryTerm(Source source, Column<String> column, String dictionary, Stream<String> ours) {
        this.source = source;
        this.column = column;
        this.dictionary = dictionary;
        this.ours = ours.collect(ImmutableList.toImmutableList());
    }

    private static Stream<String> codes(Coded[] terms) {
        return Stream.of(terms).map(Coded::code);
    }

    private static Stream<String> kinds() {
        return ActivityKind.known().stream().map(ActivityKind::code);
    }

    /** Returns the table that uses the dictionary's codes. */
    Source source() {
        return source;
    }

    /** Returns the column that holds the codes. */
    Column<String> column() {
        return column;
    }

    /** Returns whether the college's file may leave this dictionary out; its column is then not read. */
    boolean isOptional() {
        return this == MEMBER_KIND || this == CONTENT || this == EDUCATION_FORM;
    }

    /** Returns the name of the dictionary, such as {@code DZZLXDM}. */
    String dictionary() {
        return dictionary;
    }

    /** Returns the codes of ours to which a college may translate the dictionary's. */
    ImmutableList<String> ours() {
        return ours;
    }

    static Optional<MinistryTerm> of(String dictionary) {
        return Stream.of(values())
                .filter(term -> term.dictionary.equals(dictionary))
                .findFirst();
    }
}
