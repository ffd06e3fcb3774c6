package dev.norms.calendar.election;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import dev.norms.book.NormBook;
import dev.norms.book.NormEdition;
import dev.norms.calendar.academic.CollegeCalendar;
import dev.norms.calendar.family.Families;
import dev.norms.calendar.obligation.Obligation;
import dev.norms.calendar.schedule.Schedule;
import dev.norms.college.Appointment;
import dev.norms.college.College;
import dev.norms.college.Organization;
import dev.norms.college.TermOfOffice;
import dev.norms.duty.Addressee;
import dev.norms.ledger.Ballot;
import dev.norms.ledger.Ledger;
import dev.norms.organization.OrganizationKind;
import dev.norms.organization.SubjectId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The review of the terms of office of all bodies on one day. */
final class TermsReview {
    private final Ledger ledger;
    private final College college;
    private final LocalDate asOf;
    private final NormEdition edition;
    private final Set<OrganizationKind> tiers;
    private final ImmutableListMultimap<SubjectId, Obligation> reElections;

    TermsReview(NormBook book, Ledger ledger, CollegeCalendar calendar, LocalDate asOf) {
        this.ledger = ledger;
        this.college = ledger.college();
        this.asOf = asOf;
        this.edition = book.governing(asOf);
        this.tiers = edition.norms().stream()
                .flatMap(norm -> norm.demands().stream())
                .filter(demand -> Families.isReElection(demand.requirement()))
                .flatMap(demand -> demand.addressees().stream())
                .map(Addressee::tier)
                .flatMap(Optional::stream)
                .collect(ImmutableSet.toImmutableSet());
        this.reElections = Schedule.reElections(book, college, calendar).stream()
                .collect(ImmutableListMultimap.toImmutableListMultimap(Obligation::owner, obligation -> obligation));
    }

    Stream<BodyTerms> bodies() {
        return college.organizations().stream()
                .filter(body -> tiers.contains(body.kind()) && body.life().contains(asOf))
                .map(this::body);
    }

    private BodyTerms body(Organization body) {
        List<TermOfOffice> terms = college.terms(body.id()).stream()
                .filter(term -> !term.elected().isAfter(asOf))
                .toList();
        List<TermRecord> history = new ArrayList<>();
        for (int i = 0; i < terms.size(); i++) {
            Optional<TermOfOffice> next = terms.stream().skip(i + 1L).findFirst();
            record(terms.get(i), next).ifPresent(history::add);
        }
        return new BodyTerms(body, asOf, history, standing(body, terms, history), vacancies(body));
    }

    private Optional<TermRecord> record(TermOfOffice term, Optional<TermOfOffice> next) {
        Predicate<LocalDate> within = day -> day.isAfter(term.elected())
                && next.map(other -> day.isBefore(other.elected())).orElse(true);
        List<Ballot> byElections = ledger.ballots(term.organization()).stream()
                .filter(ballot -> ballot.matter().isElection())
                .filter(ballot -> !ballot.date().isAfter(asOf) && within.test(ballot.date()))
                .toList();
        return reElections.get(term.organization()).stream()
                .filter(owed -> owed.window().orElseThrow().period().equals(term.period()))
                .findFirst()
                .map(owed -> new TermRecord(term, owed, next, byElections));
    }

    private TermStanding standing(Organization body, List<TermOfOffice> terms, List<TermRecord> history) {
        Optional<LocalDate> elected = terms.isEmpty()
                ? Optional.empty()
                : Optional.of(terms.get(terms.size() - 1).elected());
        boolean appointed = college.appointments(body.id()).stream()
                .map(Appointment::since)
                .anyMatch(day -> !day.isAfter(asOf)
                        && elected.map(before -> day.isAfter(before)).orElse(true));
        if (appointed) {
            return TermStanding.APPOINTED;
        }
        if (elected.isEmpty()) {
            return TermStanding.DATE_MISSING;
        }
        return history.stream()
                .filter(one -> one.reElected().isEmpty())
                .filter(one -> one.reElection().inapplicable().isEmpty())
                .findFirst()
                .map(current -> TermStanding.of(current.lastDay(), asOf))
                .orElse(TermStanding.IN_ORDER);
    }

    private List<Vacancy> vacancies(Organization body) {
        if (college.posts().isEmpty()) {
            return List.of();
        }
        int full = CommitteePosts.fullMembers(college, body.id(), asOf);
        return CommitteePosts.of(edition, body, full)
                .posts()
                .map(post -> new Vacancy(
                        post.roles(),
                        post.bound(),
                        college.holders(body.id(), post.roles()::contains, asOf).size()))
                .filter(vacancy -> vacancy.held() < vacancy.asked().atLeast())
                .toList();
    }
}
