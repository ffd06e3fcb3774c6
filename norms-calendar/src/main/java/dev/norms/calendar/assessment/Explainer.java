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
import dev.norms.source.Citation;
import dev.norms.source.Edition;
import dev.norms.time.EditionPeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Explains a decision as a tree: the rule and its sources, the days, the facts and every record considered. */
record Explainer(Assessor assessor, Obligation obligation, Tally tally) {
    Explanation explain() {
        List<Explanation> steps = new ArrayList<>();
        steps.add(rule(obligation.norm(), obligation.demand()));
        obligation
                .edition()
                .find(obligation.key())
                .filter(replaced -> !replaced.equals(obligation.norm()))
                .ifPresent(
                        replaced -> replaced.demands().forEach(demand -> steps.add(rule(replaced, demand))));
        obligation.window().ifPresent(window -> steps.add(period(window)));
        addFacts(steps);
        tally.matches().forEach(match -> steps.add(record(match)));
        steps.add(versions());
        Label verdict = assessor.verdict(obligation, tally).label();
        Label reason = assessor.reason(obligation, tally);
        return Explanation.of(
                StepKind.VERDICT,
                Label.of(
                        obligation + " " + verdict.zh() + "（截至" + assessor.asOf() + "）：" + reason.zh(),
                        obligation + " " + verdict.en() + " (as of " + assessor.asOf() + "): " + reason.en()),
                steps);
    }

    /** The facts about the college on which the decision rests: life spans, posts, exemptions, and the family's own. */
    private void addFacts(List<Explanation> steps) {
        obligation.organization().ifPresent(id -> steps.add(fact(organization(id))));
        assessor.person(obligation).ifPresent(person -> steps.add(fact(Label.of("责任人：" + person, "person: " + person))));
        assessor.partly(obligation).forEach(exemption -> steps.add(fact(partly(exemption))));
        Families.of(obligation.requirement()).facts(obligation, assessor.counter()).forEach(label -> steps.add(fact(label)));
    }

    private Label organization(OrganizationId id) {
        Organization organization = assessor.schedule().college().find(id).orElseThrow();
        Label life = organization.life().label();
        return Label.of(
                organization.name() + "（" + id + "），" + life.zh(),
                id + " (" + organization.kind().label().en() + "), " + life.en());
    }

    private static Label partly(Exemption exemption) {
        Label days = exemption.during().label();
        return Label.of(
                exemption.authority() + exemption.document() + "豁免" + days.zh() + "，未覆盖整个期间",
                "exempted by " + exemption.authority() + ", " + exemption.document() + ", " + days.en()
                        + ": not the whole period");
    }

    private static Explanation fact(Label label) {
        return Explanation.of(StepKind.FACT, label);
    }

    /** What has to be the same for the answer to be the same. */
    private Explanation versions() {
        NormEdition edition = obligation.edition();
        String engine = "norms " + LibraryVersion.version();
        EditionPeriod name = edition.edition().name();
        List<String> tailored = edition.profiles().stream()
                .flatMap(profile -> profile.changes().stream())
                .map(Change::by)
                .distinct()
                .sorted(CodePointOrder.INSTANCE)
                .toList();
        String holidays = assessor.schedule().calendar().workdays().version();
        return Explanation.of(
                StepKind.VERSION,
                Label.of(
                        engine + "；" + name
                                + (tailored.isEmpty() ? "" : "，由" + String.join("、", tailored) + "自定")
                                + "；放假安排：" + holidays,
                        engine + "; " + name
                                + (tailored.isEmpty() ? "" : ", tailored by " + String.join(", ", tailored))
                                + "; holidays: " + holidays));
    }

    private Explanation rule(Norm norm, Demand demand) {
        List<Explanation> details = new ArrayList<>();
        details.add(Explanation.of(
                StepKind.REQUIREMENT,
                Label.of(
                        "义务主体：" + joined(demand, true) + "；"
                                + demand.requirement().label().zh()
                                + part(demand, true),
                        "owed by: " + joined(demand, false) + "; "
                                + demand.requirement().label().en()
                                + part(demand, false))));
        for (Citation citation : norm.citations()) {
            details.add(Explanation.of(
                    StepKind.CITATION,
                    Label.of(
                            citation + "（" + citation.confidence().label().zh() + "）",
                            citation + " (" + citation.confidence().label().en() + ")")));
        }
        details.add(edition());
        norm.interpretations()
                .forEach(reading -> details.add(Explanation.of(StepKind.INTERPRETATION, reading.label())));
        return Explanation.of(
                StepKind.RULE,
                Label.of(
                        norm.id() + " " + norm.summary().zh(),
                        norm.id() + " " + norm.summary().en()),
                details);
    }

    private Explanation edition() {
        Edition edition = obligation.edition().edition();
        LocalDate first = obligation.window().map(Window::begins).orElse(assessor.asOf());
        EditionInForce inForce = assessor.schedule().book().asOf(first);
        return Explanation.of(
                StepKind.EDITION,
                Label.of(
                        edition.number() + "（" + edition.name() + "，"
                                + inForce.basis().label().zh() + "，核对于" + edition.lastCheckedOn() + "）",
                        edition.name() + " (" + edition.number() + ", "
                                + inForce.basis().label().en() + "; checked on " + edition.lastCheckedOn() + ")"));
    }

    private static Explanation period(Window window) {
        return Explanation.of(
                StepKind.PERIOD,
                Label.of(
                        window.period().label().zh() + "：" + window.opens() + "起，应于" + window.due() + "前（含当日）完成，最迟"
                                + window.deadline() + "（"
                                + window.certainty().label().zh() + "）",
                        window.period().label().en() + ": opens " + window.opens() + ", due " + window.due()
                                + ", deadline " + window.deadline() + " ("
                                + window.certainty().label().en() + ")"));
    }

    private static Explanation record(Match match) {
        String what = match.ref() + "（"
                + match.about().map(Label::zh).orElse(match.date().toString()) + "）";
        String whatEn = match.ref() + " ("
                + match.about().map(Label::en).orElse(match.date().toString()) + ")";
        return match.rejection()
                .map(why ->
                        Explanation.of(StepKind.NOT_COUNTED, Label.of(what + "：" + why.zh(), whatEn + ": " + why.en())))
                .orElseGet(() -> Explanation.of(
                        StepKind.COUNTED,
                        Label.of(
                                what + "计" + match.quantity().toPlainString(),
                                whatEn + " counts " + match.quantity().toPlainString())));
    }

    private static String part(Demand demand, boolean zh) {
        if (demand.parts() instanceof Parts.Whole) {
            return "";
        }
        Label label = demand.parts().label();
        return zh ? "：" + label.zh() : ": " + label.en();
    }

    private static String joined(Demand demand, boolean zh) {
        return demand.addressees().stream()
                .map(Addressee::label)
                .map(label -> zh ? label.zh() : label.en())
                .collect(Collectors.joining(zh ? "、" : ", "));
    }
}
