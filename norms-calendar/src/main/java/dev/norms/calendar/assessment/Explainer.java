package dev.norms.calendar.assessment;

import dev.norms.book.EditionInForce;
import dev.norms.book.NormEdition;
import dev.norms.calendar.counting.Match;
import dev.norms.calendar.counting.Tally;
import dev.norms.calendar.family.Families;
import dev.norms.calendar.obligation.Obligation;
import dev.norms.calendar.obligation.Window;
import dev.norms.college.Organization;
import dev.norms.duty.Addressee;
import dev.norms.explanation.Explanation;
import dev.norms.explanation.StepKind;
import dev.norms.internal.order.CodePointOrder;
import dev.norms.label.Label;
import dev.norms.ledger.Exemption;
import dev.norms.norm.Demand;
import dev.norms.norm.Norm;
import dev.norms.organization.OrganizationId;
import dev.norms.profile.Change;
import dev.norms.requirement.Parts;
import dev.norms.source.Edition;
import dev.norms.time.EditionPeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Explains a decision as a tree: the rule and its sources, the days, the facts and every record considered. */
record Explainer(Assessor assessor, Obligation obligation, Tally tally) {
    Explanation explain() {
        List<Explanation> steps = new ArrayList<>();
        steps.add(rule(obligation.norm(), obligation.demand()));
        obligation
                .edition()
                .find(obligation.normId())
                .filter(replaced -> !replaced.equals(obligation.norm()))
                .ifPresent(replaced -> replaced.demands().forEach(demand -> steps.add(rule(replaced, demand))));
        steps.addAll(considered());
        steps.add(versions());
        return Explanation.of(
                StepKind.VERDICT,
                Label.format(
                        "{0} {1}（截至{2}）：{3}",
                        "{0} {1} (as of {2}): {3}",
                        obligation,
                        assessor.verdict(obligation, tally).label(obligation),
                        assessor.asOf(),
                        assessor.sentence(obligation, tally)),
                steps);
    }

    /** Returns what decided this finding alone: the days, the facts and every record considered. */
    List<Explanation> considered() {
        List<Explanation> steps = new ArrayList<>();
        obligation.window().ifPresent(window -> steps.add(period(window)));
        addFacts(steps);
        tally.matches().forEach(match -> steps.add(record(match)));
        return List.copyOf(steps);
    }

    /**
     * Adds the facts on which the decision rests: the life of the organization, the person responsible, exemptions for
     * a part of the window, and the facts that only such requirements have.
     */
    private void addFacts(List<Explanation> steps) {
        obligation.organization().ifPresent(id -> steps.add(fact(organization(id))));
        assessor.person(obligation)
                .ifPresent(person -> steps.add(fact(Label.format("责任人：{0}", "person: {0}", person))));
        assessor.partialExemptions(obligation).forEach(exemption -> steps.add(fact(partly(exemption))));
        Families.of(obligation.requirement())
                .facts(obligation, assessor.counter())
                .forEach(label -> steps.add(fact(label)));
    }

    private Label organization(OrganizationId id) {
        Organization organization = assessor.schedule().college().find(id).orElseThrow();
        return Label.format(
                "{0}（{1}），{2}",
                "{1} ({3}), {2}",
                organization.name(),
                id,
                organization.life().label(),
                organization.kind().label());
    }

    private static Label partly(Exemption exemption) {
        return Label.format(
                "经{0}{1}同意可不开展（{2}），未覆盖整个期间",
                "exempted by {0}, {1}, {2}: not the whole period",
                exemption.authority(),
                exemption.document(),
                exemption.during().label());
    }

    private static Explanation fact(Label label) {
        return Explanation.of(StepKind.FACT, label);
    }

    /** Returns the versions on which the answer depends. */
    private Explanation versions() {
        NormEdition edition = obligation.edition();
        EditionPeriod name = edition.edition().name();
        List<String> authors = edition.profiles().stream()
                .flatMap(profile -> profile.changes().stream())
                .map(Change::by)
                .distinct()
                .sorted(CodePointOrder.INSTANCE)
                .toList();
        Label tailoredEdition = authors.isEmpty()
                ? Label.same(name.toString())
                : Label.format(
                        "{0}，由{1}自定",
                        "{0}, tailored by {2}", name, String.join("、", authors), String.join(", ", authors));
        return Explanation.of(
                StepKind.VERSION,
                Label.format(
                        "norms {0}；{1}；放假安排：{2}",
                        "norms {0}; {1}; holidays: {2}",
                        LibraryVersion.version(),
                        tailoredEdition,
                        assessor.schedule().calendar().workdays().version()));
    }

    private Explanation rule(Norm norm, Demand demand) {
        List<Explanation> details = new ArrayList<>();
        List<Label> owers = demand.addressees().stream().map(Addressee::label).toList();
        Label whole = demand.requirement().label();
        Label asked = demand.parts() instanceof Parts.Whole
                ? whole
                : Label.format("{0}：{1}", "{0}: {1}", whole, demand.parts().label());
        details.add(Explanation.of(
                StepKind.REQUIREMENT,
                Label.format("责任主体：{0}；{1}", "owed by: {0}; {1}", Label.join(owers, "、", ", "), asked)));
        norm.citationsOn(governingDay())
                .forEach(citation -> details.add(
                        Explanation.of(citation, assessor.schedule().book().upperRules())));
        details.add(edition());
        norm.interpretations()
                .forEach(reading -> details.add(Explanation.of(StepKind.INTERPRETATION, reading.label())));
        return Explanation.of(StepKind.RULE, Label.format("{0} {1}", "{0} {1}", norm.id(), norm.summary()), details);
    }

    /** Returns the day on which the governing edition is in force: the first of the period, else the as-of day. */
    private LocalDate governingDay() {
        return obligation.window().map(Window::begins).orElse(assessor.asOf());
    }

    private Explanation edition() {
        Edition edition = obligation.edition().edition();
        EditionInForce inForce = assessor.schedule().book().asOf(governingDay());
        return Explanation.of(
                StepKind.EDITION,
                Label.format(
                        "{0}（{1}，{2}，核对于{3}）",
                        "{1} ({0}, {2}; checked on {3})",
                        edition.number(),
                        edition.name(),
                        inForce.basis().label(),
                        edition.lastCheckedOn()));
    }

    private static Explanation period(Window window) {
        return Explanation.of(
                StepKind.PERIOD,
                Label.format(
                        "{0}：{1}起，应于{2}前（含当日）完成，最迟{3}（{4}）",
                        "{0}: opens {1}, due {2}, deadline {3} ({4})",
                        window.period().label(),
                        window.opens(),
                        window.due(),
                        window.deadline(),
                        window.certainty().label()));
    }

    private static Explanation record(Match match) {
        Label about = match.about().orElse(Label.same(match.date().toString()));
        Label what = Label.format("{0}（{1}）", "{0} ({1})", match.ref(), about);
        return match.rejection()
                .map(why -> Explanation.of(StepKind.NOT_COUNTED, Label.format("{0}：{1}", "{0}: {1}", what, why)))
                .orElseGet(() -> Explanation.of(
                        StepKind.COUNTED,
                        Label.format(
                                "{0}计{1}",
                                "{0} counts {1}", what, match.quantity().toPlainString())));
    }
}
