package dev.norms.files;

import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.ImmutableSet;
import dev.norms.book.NormEdition;
import dev.norms.calendar.academic.Semester;
import dev.norms.college.College;
import dev.norms.duty.ObligationId;
import dev.norms.evidence.EvidenceSource;
import dev.norms.ledger.Ledger;
import dev.norms.opinion.ImplementationOpinion;
import dev.norms.organization.SubjectId;
import java.util.List;
import java.util.stream.Stream;

/** Everything that files say, without regard to the order in which they say it. */
record Snapshot(ImmutableMultiset<Object> facts, List<Semester> semesters, List<?> workdays) {
    static Snapshot of(CollegeFiles files) {
        return new Snapshot(
                facts(files.college(), files.ledger()),
                files.semesters(),
                Stream.concat(files.workdays().stream(), files.universityDays().stream())
                        .toList());
    }

    static ImmutableMultiset<Object> facts(College college, Ledger ledger) {
        ImmutableMultiset.Builder<Object> facts = ImmutableMultiset.builder();
        facts.addAll(college.organizations());
        college.people().forEach(person -> facts.addAll(college.stays(person)).addAll(college.posts(person)));
        college.organizations()
                .forEach(organization ->
                        facts.addAll(college.terms(organization.id())).addAll(ledger.ballots(organization.id())));
        ImmutableSet<SubjectId> subjects = Stream.<SubjectId>concat(
                        college.organizations().stream().map(organization -> organization.id()),
                        college.people().stream())
                .collect(ImmutableSet.toImmutableSet());
        for (SubjectId subject : subjects) {
            for (EvidenceSource source : EvidenceSource.values()) {
                facts.addAll(ledger.records(subject, source));
            }
            ledger.records(subject, EvidenceSource.ACTIVITIES)
                    .forEach(activity -> facts.addAll(ledger.approvals(activity.ref())));
            facts.addAll(ledger.followUps(ObligationId.parse(missedBy(subject))));
            for (NormEdition edition : ImplementationOpinion.book().editions()) {
                edition.norms().forEach(norm -> facts.addAll(ledger.exemptions(norm.id(), subject)));
            }
        }
        Stream.of(EvidenceSource.values()).filter(ledger.supplied()::contains).forEach(facts::add);
        return facts.build();
    }

    /** The one duty of a subject that made-up colleges follow up. */
    static String missedBy(SubjectId subject) {
        return "MGT-2.1@" + subject.text() + "/2021";
    }
}
