package dev.norms.calendar.proof;

import dev.norms.calendar.family.Families;
import dev.norms.college.College;
import dev.norms.college.Organization;
import dev.norms.college.Stay;
import dev.norms.duty.Addressee;
import dev.norms.duty.ObligationId;
import dev.norms.norm.Demand;
import dev.norms.norm.Norm;
import dev.norms.organization.OrganizationId;
import dev.norms.requirement.CountRequirement;
import dev.norms.requirement.Parts;
import dev.norms.requirement.StudyHoursRequirement;
import dev.norms.requirement.TermRequirement;
import dev.norms.time.CalendarPeriod;
import dev.norms.time.Period;
import dev.norms.time.PeriodForm;
import dev.norms.time.PeriodUnit;
import dev.norms.time.TermPeriod;
import dev.norms.time.WindowName;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The rows that must be there, found without the planner: for each ower that a demand addresses, one in each period of
 * the year that its cadence names, one for each term that expires in it, or a single one if it holds on every day. Not
 * included are obligations for each activity, of several seats or of members of committees, and documents of a term.
 *
 * @param year the year
 * @param college a college whose people and organizations do not change in the year
 */
record Expected(int year, College college) {
    private record Owner(String id, Optional<String> part) {}

    Stream<ObligationId> of(Norm norm, Demand demand) {
        return demand.requirement()
                .as(TermRequirement.class)
                .map(term -> terms(norm, demand, term))
                .orElseGet(() -> rows(norm, demand));
    }

    private Stream<ObligationId> rows(Norm norm, Demand demand) {
        List<Optional<Period>> periods = periods(demand).toList();
        return demand.addressees().stream()
                .flatMap(addressee -> owners(addressee, demand.parts()).stream())
                .flatMap(owner ->
                        periods.stream().map(period -> new ObligationId(norm.id(), owner.part(), owner.id(), period)));
    }

    private Stream<ObligationId> terms(Norm norm, Demand demand, TermRequirement term) {
        return demand.addressees().stream()
                .flatMap(addressee -> owners(addressee, demand.parts()).stream())
                .flatMap(owner -> college.terms(OrganizationId.of(owner.id())).stream())
                .filter(one -> term.rule().expiry(one.elected()).getYear() == year)
                .map(one -> ObligationId.of(norm.id(), one.organization(), new TermPeriod(one.elected())));
    }

    private Stream<Optional<Period>> periods(Demand demand) {
        if (Families.isStanding(demand.requirement())) {
            return Stream.of(Optional.empty());
        }
        Optional<StudyHoursRequirement> hours = demand.requirement().as(StudyHoursRequirement.class);
        Stream<PeriodForm> forms = hours.isPresent()
                // hours that replace those of another norm go by the id of that norm
                ? Stream.<PeriodForm>of(PeriodUnit.YEAR)
                        .filter(any -> hours.get().replaces().isEmpty())
                : demand.requirement().as(CountRequirement.class).stream()
                        .flatMap(count -> count.cadence().forms().stream());
        return forms.flatMap(this::periods).map(Optional::of);
    }

    private Stream<Period> periods(PeriodForm form) {
        if (form instanceof PeriodUnit unit) {
            return IntStream.rangeClosed(1, unit.perYear()).mapToObj(number -> new CalendarPeriod(unit, year, number));
        }
        return form instanceof WindowName window ? Stream.of(window.in(year)) : Stream.empty();
    }

    private List<Owner> owners(Addressee addressee, Parts parts) {
        List<Owner> owners = new ArrayList<>();
        if (addressee.tier().isEmpty()) {
            college.people().stream()
                    .flatMap(person -> college.stays(person).stream())
                    .filter(stay -> isAddressed(stay, addressee))
                    .forEach(stay -> owners.add(new Owner(stay.person().text(), named(parts))));
        } else if (addressee.posts().size() <= 1 && !(parts instanceof Parts.EachActivity)) {
            for (Organization organization :
                    college.organizations(addressee.tier().get())) {
                if (parts instanceof Parts.EachPerson each) {
                    college.staysBelow(organization.id(), LocalDate.MAX)
                            .filter(stay -> stay.status() == each.status())
                            .forEach(stay -> owners.add(new Owner(
                                    organization.id().text(),
                                    Optional.of(stay.person().text()))));
                } else {
                    owners.add(new Owner(organization.id().text(), named(parts)));
                }
            }
        }
        return owners;
    }

    private static Optional<String> named(Parts parts) {
        return parts instanceof Parts.Named one ? Optional.of(one.item().code()) : Optional.empty();
    }

    private static boolean isAddressed(Stay stay, Addressee addressee) {
        return stay.status().isMember()
                && addressee != Addressee.COMMITTEE_MEMBER
                && (addressee != Addressee.LEADING_CADRE || stay.isLeadingCadre());
    }
}
