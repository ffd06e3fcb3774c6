package dev.norms.files.college;

import static dev.norms.files.table.Column.optional;
import static dev.norms.files.table.Column.required;

import dev.norms.admission.AdmissionStep;
import dev.norms.files.cell.CellForm;
import dev.norms.files.form.DomainForms;
import dev.norms.files.form.TableName;
import dev.norms.files.table.Column;
import dev.norms.files.table.Row;
import dev.norms.files.table.TableFormat;
import dev.norms.ledger.AdmissionEntry;
import dev.norms.ledger.Ballot;
import dev.norms.organization.OrganizationId;
import dev.norms.organization.PersonId;
import dev.norms.vote.Matter;
import java.time.LocalDate;
import java.util.OptionalInt;

/** Formats of the files about steps of admission and about ballots. */
final class ProcedureTables {
    static final TableFormat<Facts> ADMISSIONS = Admissions.FORMAT;
    static final TableFormat<Facts> BALLOTS = Ballots.FORMAT;

    private ProcedureTables() {}

    static final class Admissions {
        private static final Column<PersonId> PERSON = required("person", "人员", DomainForms.PERSON);
        private static final Column<OrganizationId> ORGANIZATION =
                required("organization", "组织", DomainForms.ORGANIZATION);
        private static final Column<AdmissionStep> STEP = required("step", "步骤", CellForm.code(AdmissionStep.class));
        private static final Column<LocalDate> DATE = required("date", "日期", CellForm.date());
        private static final Column<String> NOTE =
                optional("note", "备注", CellForm.text().example("材料已报"));

        static final TableFormat<Facts> FORMAT = TableName.ADMISSIONS
                .<Facts>of(PERSON, ORGANIZATION, STEP, DATE, NOTE)
                .eachRow((row, facts) -> facts.records()
                        .add(AdmissionEntry.builder()
                                .person(row.get(PERSON))
                                .organization(row.get(ORGANIZATION))
                                .step(row.get(STEP))
                                .date(row.get(DATE))
                                .note(row.find(NOTE))
                                .origin(row.origin())
                                .build()));

        private Admissions() {}
    }

    static final class Ballots {
        private static final Column<String> ID =
                required("id", "编号", CellForm.text().example("v1"));
        private static final Column<OrganizationId> ORGANIZATION =
                required("organization", "组织", DomainForms.ORGANIZATION);
        private static final Column<LocalDate> DATE = required("date", "日期", CellForm.date());
        private static final Column<Matter> MATTER = required("matter", "事项", CellForm.code(Matter.class));
        private static final Column<String> SUBJECT =
                optional("subject", "对象", CellForm.text().example("p2"));
        private static final Column<Integer> ENTITLED = required("entitled", "应到人数", DomainForms.COUNT);
        private static final Column<Integer> PRESENT = required("present", "实到人数", DomainForms.COUNT);
        private static final Column<Integer> FOR = optional("for", "赞成", DomainForms.COUNT);
        private static final Column<Integer> AGAINST = optional("against", "反对", DomainForms.COUNT);
        private static final Column<Integer> ABSTAIN = optional("abstain", "弃权", DomainForms.COUNT);
        private static final Column<Integer> CANDIDATES = optional("candidates", "候选人数", DomainForms.COUNT);
        private static final Column<Integer> SEATS = optional("seats", "应选人数", DomainForms.COUNT);

        static final TableFormat<Facts> FORMAT = TableName.BALLOTS
                .<Facts>of(
                        ID,
                        ORGANIZATION,
                        DATE,
                        MATTER,
                        SUBJECT,
                        ENTITLED,
                        PRESENT,
                        FOR,
                        AGAINST,
                        ABSTAIN,
                        CANDIDATES,
                        SEATS)
                .rule(Ballots::resolveSubject)
                .eachRow((row, facts) -> facts.records().add(ballot(row)));

        private Ballots() {}

        /** Replaces the name of a person by the id. */
        private static void resolveSubject(Row row, Facts facts) {
            row.find(MATTER)
                    .filter(Matter::concernsPerson)
                    .ifPresent(any -> facts.meanings().resolve(row, SUBJECT, PersonId.class));
        }

        private static Ballot ballot(Row row) {
            return Ballot.builder()
                    .id(row.get(ID))
                    .organization(row.get(ORGANIZATION))
                    .date(row.get(DATE))
                    .matter(row.get(MATTER))
                    .subject(row.find(SUBJECT))
                    .entitled(row.get(ENTITLED))
                    .present(row.get(PRESENT))
                    .inFavor(number(row, FOR))
                    .against(number(row, AGAINST))
                    .abstained(number(row, ABSTAIN))
                    .candidates(number(row, CANDIDATES))
                    .seats(number(row, SEATS))
                    .origin(row.origin())
                    .build();
        }

        private static OptionalInt number(Row row, Column<Integer> column) {
            return row.find(column).map(OptionalInt::of).orElseGet(OptionalInt::empty);
        }
    }
}
