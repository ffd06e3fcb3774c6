package dev.norms.json;

import com.google.common.collect.Sets;
import dev.norms.calendar.academic.AcademicCalendar;
import dev.norms.calendar.academic.Semester;
import dev.norms.college.Appointment;
import dev.norms.college.College;
import dev.norms.college.CollegeBuilder;
import dev.norms.college.Organization;
import dev.norms.college.Post;
import dev.norms.college.Stay;
import dev.norms.college.TermOfOffice;
import dev.norms.evidence.EvidenceSource;
import dev.norms.fact.Origin;
import dev.norms.ledger.Approval;
import dev.norms.ledger.Attendance;
import dev.norms.ledger.AttendedActivity;
import dev.norms.ledger.Ballot;
import dev.norms.ledger.Exemption;
import dev.norms.ledger.FollowUp;
import dev.norms.ledger.Ledger;
import dev.norms.ledger.LedgerBuilder;
import dev.norms.ledger.LedgerRecord;
import dev.norms.organization.OrganizationId;
import dev.norms.organization.PersonId;
import dev.norms.organization.SubjectId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The JSON forms of subjects, and of a college, a ledger and an academic calendar as lists of facts. */
final class FactForms {
    private FactForms() {}

    /** An organization or a person; exactly one of the two is present. */
    record Subject(Optional<OrganizationId> organization, Optional<PersonId> person) {
        static Subject of(SubjectId id) {
            return id instanceof PersonId person
                    ? new Subject(Optional.empty(), Optional.of(person))
                    : new Subject(Optional.of((OrganizationId) id), Optional.empty());
        }

        SubjectId value() {
            if (organization.isPresent() == person.isPresent()) {
                throw new IllegalArgumentException("subject must be an organization or a person, but was " + this);
            }
            return organization.<SubjectId>map(id -> id).orElseGet(person::orElseThrow);
        }
    }

    /** A college, as the lists of its facts. */
    record OfCollege(
            @Nullable List<Organization> organizations,
            @Nullable List<Stay> stays,
            @Nullable List<Post> posts,
            @Nullable List<TermOfOffice> terms,
            @Nullable List<Appointment> appointments) {
        static OfCollege of(College college) {
            List<OrganizationId> bodies =
                    college.organizations().stream().map(Organization::id).toList();
            return new OfCollege(
                    college.organizations(),
                    college.people().stream()
                            .flatMap(person -> college.stays(person).stream())
                            .toList(),
                    college.posts(),
                    bodies.stream().flatMap(id -> college.terms(id).stream()).toList(),
                    bodies.stream()
                            .flatMap(id -> college.appointments(id).stream())
                            .toList());
        }

        College value() {
            CollegeBuilder college = College.builder();
            each("organizations", organizations, (one, at) -> college.add(one.withOrigin(at)));
            each("stays", stays, (one, at) -> college.add(one.withOrigin(at)));
            each("posts", posts, (one, at) -> college.add(one.withOrigin(at)));
            each("terms", terms, (one, at) -> college.add(one.withOrigin(at)));
            each("appointments", appointments, (one, at) -> college.add(one.withOrigin(at)));
            return college.build();
        }
    }

    /** A ledger with its college. */
    record OfLedger(
            College college,
            @Nullable Set<EvidenceSource> supplied,
            @Nullable List<LedgerRecord> records,
            @Nullable List<Attendance> attendances,
            @Nullable List<Approval> approvals,
            @Nullable List<Exemption> exemptions,
            @Nullable List<FollowUp> followUps,
            @Nullable List<Ballot> ballots) {
        static OfLedger of(Ledger ledger) {
            return new OfLedger(
                    ledger.college(),
                    ledger.supplied(),
                    ledger.records().stream()
                            .filter(record -> !(record instanceof AttendedActivity))
                            .toList(),
                    ledger.records().stream()
                            .filter(AttendedActivity.class::isInstance)
                            .map(record -> ((AttendedActivity) record).attendance())
                            .toList(),
                    ledger.approvals(),
                    ledger.exemptions(),
                    ledger.followUps(),
                    ledger.ballots());
        }

        Ledger value() {
            LedgerBuilder ledger = Ledger.builder(college);
            (supplied == null ? Set.<EvidenceSource>of() : Sets.immutableEnumSet(supplied)).forEach(ledger::supply);
            each("records", records, (one, at) -> ledger.add(Located.at(at, one)));
            each("attendances", attendances, (one, at) -> ledger.add(one.withOrigin(at)));
            each("approvals", approvals, (one, at) -> ledger.add(one.withOrigin(at)));
            each("exemptions", exemptions, (one, at) -> ledger.add(one.withOrigin(at)));
            each("follow_ups", followUps, (one, at) -> ledger.add(one.withOrigin(at)));
            each("ballots", ballots, (one, at) -> ledger.add(one.withOrigin(at)));
            return ledger.build();
        }
    }

    /** The semesters of a college. */
    record Semesters(@Nullable List<Semester> semesters) {
        static Semesters of(AcademicCalendar calendar) {
            return new Semesters(calendar.semesters());
        }

        AcademicCalendar value() {
            return AcademicCalendar.of(semesters == null ? List.of() : semesters);
        }
    }

    /** Passes on every element with its place, for use in problems. */
    private static <T> void each(String list, @Nullable List<T> elements, BiConsumer<T, Origin> adder) {
        if (elements != null) {
            IntStream.range(0, elements.size())
                    .forEach(i -> adder.accept(elements.get(i), new Origin(list + "[" + i + "]")));
        }
    }
}
