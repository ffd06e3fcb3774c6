package dev.norms.cli.command;

import com.google.common.collect.ImmutableList;
import dev.norms.admission.AdmissionStage;
import dev.norms.admission.AdmissionStep;
import dev.norms.calendar.admission.AdmissionState;
import dev.norms.calendar.assessment.Verdict;
import dev.norms.calendar.preference.PreferenceKind;
import dev.norms.calendar.preference.Slot;
import dev.norms.cli.result.BookTable.Term;
import dev.norms.duty.Addressee;
import dev.norms.evidence.ActivityKind;
import dev.norms.evidence.ApprovalBody;
import dev.norms.evidence.CheckList;
import dev.norms.evidence.DocumentKind;
import dev.norms.evidence.TargetKind;
import dev.norms.evidence.Unit;
import dev.norms.files.CollegeFolder;
import dev.norms.files.code.RecordCodes;
import dev.norms.files.code.WorkdayKind;
import dev.norms.files.university.meaning.EventKind;
import dev.norms.label.Coded;
import dev.norms.norm.Executability;
import dev.norms.norm.Norm;
import dev.norms.organization.BranchType;
import dev.norms.organization.MemberStatus;
import dev.norms.organization.OrganizationKind;
import dev.norms.organization.Role;
import dev.norms.vote.Matter;
import dev.norms.vote.VotingBase;
import java.util.List;
import java.util.stream.Stream;

/** Lists every code used in a college's files or in results, with its column. */
final class CodeListing {
    private CodeListing() {}

    static List<Term> of(List<Norm> norms) {
        return Stream.of(
                        terms("organizations.csv kind", OrganizationKind.class),
                        terms("organizations.csv type", BranchType.class),
                        terms("people.csv status", MemberStatus.class),
                        terms("posts.csv role", Role.class),
                        ActivityKind.known().stream()
                                .map(kind -> new Term("activities.csv kinds", kind.code(), kind.label())),
                        norms.stream().flatMap(CodeListing::parts),
                        terms("contacts.csv target_kind", TargetKind.class),
                        terms("documents.csv kind", DocumentKind.class),
                        terms("checks.csv list", CheckList.class),
                        norms.stream().flatMap(CodeListing::items),
                        terms("approvals.csv body", ApprovalBody.class),
                        Stream.of(AdmissionStep.values()).map(CodeListing::step),
                        terms("ballots.csv matter", Matter.class),
                        terms("workdays.csv kind", WorkdayKind.class),
                        terms("answers.csv meaning", EventKind.class),
                        tables(),
                        terms("preferences.csv rule", PreferenceKind.class),
                        terms("preferences.csv slot", Slot.class),
                        terms("profile.csv election-majority-base", VotingBase.class),
                        terms("book owes", Addressee.class),
                        terms("book executability", Executability.class),
                        terms("findings.csv verdict", Verdict.class),
                        terms("cases.csv stage", AdmissionStage.class),
                        terms("cases.csv state", AdmissionState.class),
                        terms("findings.csv unit", Unit.class))
                .flatMap(all -> all)
                .collect(ImmutableList.toImmutableList());
    }

    private static <E extends Enum<E> & Coded> Stream<Term> terms(String column, Class<E> codes) {
        return Stream.of(codes.getEnumConstants()).map(term -> new Term(column, term.code(), term.label()));
    }

    /** Returns the names of the tables of which {@code coverage.csv} gives the first day. */
    private static Stream<Term> tables() {
        return CollegeFolder.tables().stream()
                .filter(table -> table.name().equals("coverage"))
                .flatMap(table -> table.columns().get(0).form().shape().terms().stream())
                .map(term -> new Term("coverage.csv table", term.code(), term.label()));
    }

    /** Returns the term of a step, with its stage. */
    private static Term step(AdmissionStep step) {
        return new Term(
                "admissions.csv step"
                        + step.stage().map(stage -> ", " + stage.code()).orElse(""),
                step.code(),
                step.label());
    }

    /** Returns the stages and items that {@code activities.csv part} may name for a norm. */
    private static Stream<Term> parts(Norm norm) {
        return RecordCodes.parts(norm).stream()
                .map(part -> new Term("activities.csv part, " + norm.id(), part.code(), part.label()));
    }

    private static Stream<Term> items(Norm norm) {
        return Stream.of(CheckList.values())
                .flatMap(list -> RecordCodes.items(norm, list).stream()
                        .map(item -> new Term("checks.csv item, " + list.code(), item.code(), item.label())));
    }
}
