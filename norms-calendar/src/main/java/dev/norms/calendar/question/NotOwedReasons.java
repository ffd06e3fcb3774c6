package dev.norms.calendar.question;

import dev.norms.book.NormEdition;
import dev.norms.calendar.family.Families;
import dev.norms.calendar.family.RequirementTiming;
import dev.norms.calendar.obligation.Obligation;
import dev.norms.calendar.schedule.Schedule;
import dev.norms.college.College;
import dev.norms.college.Organization;
import dev.norms.college.TermOfOffice;
import dev.norms.duty.Addressee;
import dev.norms.duty.NormId;
import dev.norms.evidence.ActivityKind;
import dev.norms.label.Label;
import dev.norms.norm.Demand;
import dev.norms.norm.Norm;
import dev.norms.organization.OrganizationId;
import dev.norms.organization.OrganizationKind;
import dev.norms.organization.PersonId;
import dev.norms.organization.SubjectId;
import dev.norms.requirement.Parts;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the reason why an owner owes nothing by a norm; the most general of several reasons is given.
 *
 * @param schedule the schedule
 * @param asOf the day for which standing duties are asked about; empty if they are not
 * @param id the norm's id
 * @param owner the organization or person
 */
record NotOwedReasons(Schedule schedule, Optional<LocalDate> asOf, NormId id, SubjectId owner) {
    /**
     * Returns whether an obligation is the owner's by this norm, whether it goes by the id of the norm or by that of
     * the norm that this one replaces.
     */
    boolean concerns(Obligation obligation) {
        return obligation.owner().equals(owner)
                && (obligation.normId().equals(id) || obligation.norm().id().equals(id));
    }

    /** Returns the reason, given the obligations that were planned but are not owed. */
    Label of(List<Obligation> inapplicable) {
        if (!schedule.book().knows(id)) {
            return Label.of("规范集中没有" + id, "the book has no norm " + id);
        }
        List<Demand> demands = editions().stream()
                .flatMap(edition -> edition.find(id).stream())
                .flatMap(norm -> norm.demands().stream())
                .toList();
        if (demands.isEmpty()) {
            return notInForce();
        }
        if (!isKnown()) {
            return Label.of("名册中没有" + owner, "no organization and no person is known as " + owner);
        }
        List<Demand> own = demands.stream().filter(this::isForOwnersKind).toList();
        if (own.isEmpty()) {
            return forOthers(demands);
        }
        Optional<Demand> asked = own.stream()
                .filter(demand -> asOf.isPresent() || !Families.isStanding(demand.requirement()))
                .findFirst();
        return asked.map(demand -> inapplicable.isEmpty() ? unplanned(demand) : inapplicable(inapplicable))
                .orElseGet(() -> Label.format(
                        "{0}是经常性要求，没有期限，须按某一日查看",
                        "{0} is a standing duty without dates: ask for a day instead of a range", norm()));
    }

    /** Returns the norm by name and id. */
    private Label norm() {
        Label name = editions().stream()
                .flatMap(edition -> edition.find(id).stream())
                .map(Norm::label)
                .findFirst()
                .orElseThrow();
        return Label.format("{0}（{1}）", "{0} ({1})", name, id);
    }

    private College college() {
        return schedule.college();
    }

    /** Returns the editions that govern some day of the range, or the as-of day. */
    private List<NormEdition> editions() {
        LocalDate last = schedule.range().last();
        return Stream.concat(
                        Stream.concat(Stream.of(schedule.range().from(), last), asOf.stream()),
                        schedule.book().editions().stream()
                                .map(NormEdition::from)
                                .filter(schedule.range()::contains))
                .sorted()
                .map(schedule.book()::governing)
                .distinct()
                .toList();
    }

    private Label notInForce() {
        List<Label> names = editions().stream()
                .map(edition -> edition.edition().name().label())
                .distinct()
                .toList();
        return Label.format(
                "所问期间适用的{0}中没有{1}", "norm {1} is not in the editions that apply then: {0}", list(names), id);
    }

    private boolean isKnown() {
        return owner instanceof OrganizationId organization
                ? college().find(organization).isPresent()
                : college().people().contains(owner);
    }

    private Optional<OrganizationKind> kind() {
        return owner instanceof OrganizationId organization
                ? college().find(organization).map(Organization::kind)
                : Optional.empty();
    }

    private boolean isForOwnersKind(Demand demand) {
        return demand.addressees().stream()
                .anyMatch(addressee -> addressee.tier().equals(kind()));
    }

    /**
     * Returns the reason that the norm is for another tier or for persons, and says so if the owner has no organization
     * of that tier below it.
     */
    private Label forOthers(List<Demand> demands) {
        List<Addressee> others = demands.stream()
                .flatMap(demand -> demand.addressees().stream())
                .distinct()
                .toList();
        List<Label> names = others.stream().map(Addressee::label).toList();
        Label what = kind().map(OrganizationKind::label).orElse(Label.of("个人", "person"));
        Label whole = Label.format(
                "{0}由{1}承担，而{2}是{3}", "{0} is for: {1}; but {2} is a {3}", norm(), list(names), owner, what);
        List<Label> missing = missingBelow(others);
        return missing.isEmpty()
                ? whole
                : Label.format("{0}，其下也没有{1}", "{0} and has none below: {1}", whole, list(missing));
    }

    private List<Label> missingBelow(List<Addressee> others) {
        if (!(owner instanceof OrganizationId organization)) {
            return List.of();
        }
        List<OrganizationKind> lower = others.stream()
                .flatMap(addressee -> addressee.tier().stream())
                .filter(tier -> tier.compareTo(kind().orElseThrow()) > 0)
                .distinct()
                .toList();
        boolean none = college()
                .below(organization)
                .filter(one -> one.life().overlaps(schedule.range()))
                .noneMatch(one -> lower.contains(one.kind()));
        return none ? lower.stream().map(OrganizationKind::label).toList() : List.of();
    }

    /** Returns the reason that the plan gives for the first of the obligations. */
    private static Label inapplicable(List<Obligation> obligations) {
        Label why = obligations.get(0).inapplicable().orElseThrow();
        int periods = obligations.size();
        return periods == 1
                ? Label.format("不适用：{0}", "does not apply: {0}", why)
                : Label.format(
                        "各期均不适用（共{0}期），首期：{1}",
                        "does not apply in any of {0} periods; in the first: {1}", periods, why);
    }

    private Label unplanned(Demand demand) {
        return owner instanceof OrganizationId organization
                ? ofOrganization(college().find(organization).orElseThrow(), demand)
                : ofPerson((PersonId) owner, demand);
    }

    private Label ofOrganization(Organization organization, Demand demand) {
        Optional<LocalDate> day = day(demand);
        boolean exists = day.map(organization.life()::contains)
                .orElseGet(() -> organization.life().overlaps(schedule.range()));
        if (!exists) {
            Label when = day.map(one -> Label.of(one.toString(), "on " + one))
                    .orElse(Label.of("所问期间", "on any day of the range"));
            Label life = organization.life().label();
            return Label.format("{0}在{1}不存续（{2}）", "{0} does not exist {1} ({2})", owner, when, life);
        }
        if (demand.parts() instanceof Parts.EachPerson each) {
            return noneOfStatus(day, each.status().label());
        }
        if (demand.parts() instanceof Parts.EachActivity each) {
            Label kinds = list(each.kinds().stream().map(ActivityKind::label).toList());
            return Label.format("{0}尚无{1}的活动记录", "{0} has no record yet of: {1}", owner, kinds);
        }
        return Families.of(demand.requirement()).timing() instanceof RequirementTiming.Terms timing
                ? terms(organization.id(), timing)
                : nothingDue();
    }

    private Label noneOfStatus(Optional<LocalDate> day, Label status) {
        return day.map(one -> Label.format("{0}，{1}没有{2}", "on {0} {1} has no {2}", one, owner, status))
                .orElseGet(() -> Label.format(
                        "应在所问期间完成的各期，首日{0}均没有{1}",
                        "{0} has no {1} on the first day of any period that is due in the range", owner, status));
    }

    private Label terms(OrganizationId organization, RequirementTiming.Terms timing) {
        List<TermOfOffice> terms = college().terms(organization).stream()
                .filter(term -> asOf.isEmpty() || !term.elected().isAfter(asOf.get()))
                .toList();
        if (terms.isEmpty()) {
            return Label.format("没有{0}的任期记录，无从推算", "no term of office of {0} is recorded, so no date follows", owner);
        }
        List<Label> ends = terms.stream()
                .map(term -> Label.format(
                        "{0}选举、最迟{1}", "elected on {0}, last day {1}", term.elected(), timing.closes(term)))
                .toList();
        return Label.format(
                "{0}各届任期的应完成日均不在所问期间：{1}",
                "no term of office of {0} puts the due day in the range: {1}", owner, Label.join(ends, "、", "; "));
    }

    private Label ofPerson(PersonId person, Demand demand) {
        Label names = list(demand.addressees().stream()
                .filter(addressee -> addressee.tier().isEmpty())
                .map(Addressee::label)
                .toList());
        if (Families.of(demand.requirement()).timing() instanceof RequirementTiming.StudyYears) {
            return Label.format(
                    "应在所问期间完成的年度中，{0}在各月首日均不是{1}",
                    "in the years that are due in the range, {0} is none of these on the first day of any month: {1}",
                    person,
                    names);
        }
        return day(demand)
                .map(day -> Label.format("{0}在{1}不是{2}", "on {1} {0} is none of these: {2}", person, day, names))
                .orElseGet(() -> Label.format(
                        "应在所问期间完成的各期，首日{0}均不是{1}",
                        "on the first day of each period that is due in the range, {0} is none of these: {1}",
                        person,
                        names));
    }

    private Label nothingDue() {
        return Label.format(
                "{0}在所问期间（{1}）没有{2}的应完成日",
                "{0} has no due day for {2} in the range asked for, {1}",
                norm(),
                schedule.range().label(),
                owner);
    }

    /** Returns the day that decides a standing duty; empty for a dated obligation, which the range decides. */
    private Optional<LocalDate> day(Demand demand) {
        return Families.isStanding(demand.requirement()) ? asOf : Optional.empty();
    }

    private static Label list(List<Label> labels) {
        return Label.join(labels, "、", ", ");
    }
}
