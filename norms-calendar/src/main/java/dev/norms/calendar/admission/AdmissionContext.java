package dev.norms.calendar.admission;

import static java.util.Objects.requireNonNull;

import dev.norms.book.NormBook;
import dev.norms.calendar.academic.CollegeCalendar;
import dev.norms.college.College;
import dev.norms.ledger.Ballot;
import dev.norms.ledger.Ledger;
import dev.norms.norm.Interpretation;
import dev.norms.norm.Norm;
import dev.norms.organization.PersonId;
import dev.norms.procedure.AdmissionEdition;
import dev.norms.procedure.AdmissionProcedure;
import dev.norms.requirement.ProcedureRequirement;
import dev.norms.source.RuleSource;
import java.time.LocalDate;
import java.util.IdentityHashMap;
import java.util.List;

/** The inputs that all cases of one {@link Admissions} share. */
final class AdmissionContext {
    final College college;
    final CollegeCalendar calendar;
    final LocalDate asOf;
    final List<Interpretation<?>> readings;
    final List<RuleSource> rules;
    private final AdmissionProcedure procedure;
    private final IdentityHashMap<AdmissionEdition, StepTable> tables;
    private final Ledger ledger;

    /** Takes the inputs; {@code norms} are those that demand the procedure, at least one. */
    AdmissionContext(
            NormBook book, List<Norm> norms, College college, Ledger ledger, CollegeCalendar calendar, LocalDate asOf) {
        this.rules = book.upperRules();
        this.readings = norms.stream()
                .<Interpretation<?>>flatMap(norm -> norm.interpretations().stream())
                .distinct()
                .toList();
        this.procedure =
                norms.get(0).find(ProcedureRequirement.class).orElseThrow().procedure();
        this.tables = new IdentityHashMap<>();
        procedure.editions().forEach(edition -> tables.put(edition, new StepTable(edition)));
        this.college = college;
        this.ledger = ledger;
        this.calendar = calendar;
        this.asOf = asOf;
    }

    private AdmissionContext(AdmissionContext other, Ledger ledger) {
        this.rules = other.rules;
        this.readings = other.readings;
        this.procedure = other.procedure;
        this.tables = other.tables;
        this.college = other.college;
        this.ledger = ledger;
        this.calendar = other.calendar;
        this.asOf = other.asOf;
    }

    /** Returns these inputs with the votes of another ledger. */
    AdmissionContext forLedger(Ledger other) {
        return new AdmissionContext(this, other);
    }

    /** Returns whether an answer is the value of one of the readings. */
    boolean holds(Enum<?> answer) {
        for (Interpretation<?> reading : readings) {
            if (reading.value() == answer) {
                return true;
            }
        }
        return false;
    }

    /** Returns the votes on a person. */
    List<Ballot> ballots(PersonId person) {
        return ledger.ballots(person);
    }

    /** Returns the steps of the edition by which a step on a day is judged. */
    StepTable on(LocalDate day) {
        return requireNonNull(tables.get(procedure.on(day)));
    }
}
