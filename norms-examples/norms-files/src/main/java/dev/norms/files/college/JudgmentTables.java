package dev.norms.files.college;

import static dev.norms.files.table.Column.optional;
import static dev.norms.files.table.Column.required;

import dev.norms.duty.NormId;
import dev.norms.duty.ObligationId;
import dev.norms.evidence.ApprovalBody;
import dev.norms.evidence.CheckList;
import dev.norms.files.cell.CellForm;
import dev.norms.files.form.DomainForms;
import dev.norms.files.form.DomainForms.ActivityId;
import dev.norms.files.form.TableName;
import dev.norms.files.table.Column;
import dev.norms.files.table.Row;
import dev.norms.files.table.TableFormat;
import dev.norms.label.Label;
import dev.norms.ledger.Approval;
import dev.norms.ledger.Attestation;
import dev.norms.ledger.FollowUp;
import dev.norms.ledger.ItemCheck;
import dev.norms.organization.OrganizationId;
import dev.norms.time.Period;
import java.time.LocalDate;

/** The formats of the files about checks, approvals, attestations and follow-ups. */
final class JudgmentTables {
    private static final Label UNKNOWN_NORM = Label.of("没有这条规范", "unknown norm");

    static final TableFormat<Facts> CHECKS = Checks.FORMAT;
    static final TableFormat<Facts> APPROVALS = Approvals.FORMAT;
    static final TableFormat<Facts> ATTESTATIONS = Attestations.FORMAT;
    static final TableFormat<Facts> FOLLOWUPS = FollowUps.FORMAT;

    private JudgmentTables() {}

    static final class Checks {
        private static final Column<OrganizationId> ORGANIZATION =
                required("organization", "组织", DomainForms.ORGANIZATION);
        private static final Column<CheckList> LIST = required("list", "清单", CellForm.code(CheckList.class));
        private static final Column<String> ITEM =
                required("item", "项目", CellForm.text().example("place"));
        private static final Column<LocalDate> DATE = required("date", "日期", CellForm.date());
        private static final Column<Boolean> PRESENT = required("present", "是否", CellForm.yesOrNo());

        static final TableFormat<Facts> FORMAT = TableName.CHECKS
                .<Facts>of(ORGANIZATION, LIST, ITEM, DATE, PRESENT)
                .rule((row, facts) ->
                        row.find(LIST).ifPresent(list -> facts.meanings().resolveItem(row, ITEM, list)))
                .eachRow((row, facts) -> facts.records()
                        .add(ItemCheck.builder()
                                .organization(row.get(ORGANIZATION))
                                .list(row.get(LIST))
                                .item(row.get(ITEM))
                                .date(row.get(DATE))
                                .isPresent(row.get(PRESENT))
                                .origin(row.origin())
                                .build()));

        private Checks() {}
    }

    static final class Approvals {
        private static final Column<ActivityId> ACTIVITY = required("activity", "活动", DomainForms.ACTIVITY);
        private static final Column<ApprovalBody> BODY = required("body", "机构", CellForm.code(ApprovalBody.class));
        private static final Column<LocalDate> DATE = required("date", "日期", CellForm.date());

        static final TableFormat<Facts> FORMAT = TableName.APPROVALS
                .<Facts>of(ACTIVITY, BODY, DATE)
                .eachRow((row, facts) -> facts.records()
                        .add(Approval.builder()
                                .activity(row.get(ACTIVITY).text())
                                .body(row.get(BODY))
                                .date(row.get(DATE))
                                .origin(row.origin())
                                .build()));

        private Approvals() {}
    }

    static final class Attestations {
        private static final Column<NormId> NORM = required("norm", "规范", DomainForms.NORM);
        private static final Column<OrganizationId> ORGANIZATION =
                required("organization", "组织", DomainForms.ORGANIZATION);
        private static final Column<Period> FOR_PERIOD = required("for_period", "所属期", DomainForms.PERIOD);
        private static final Column<String> BY =
                required("by", "认定人", CellForm.text().example("总支书记"));
        private static final Column<LocalDate> DATE = required("date", "日期", CellForm.date());
        private static final Column<String> STATEMENT =
                optional("statement", "说明", CellForm.text().example("已逐项核对"));

        static final TableFormat<Facts> FORMAT = TableName.ATTESTATIONS
                .<Facts>of(NORM, ORGANIZATION, FOR_PERIOD, BY, DATE, STATEMENT)
                .rule(Attestations::checkNorm)
                .eachRow((row, facts) -> facts.records()
                        .add(Attestation.builder()
                                .norm(row.get(NORM))
                                .organization(row.get(ORGANIZATION))
                                .forPeriod(row.get(FOR_PERIOD))
                                .by(row.get(BY))
                                .date(row.get(DATE))
                                .statement(row.find(STATEMENT))
                                .origin(row.origin())
                                .build()));

        private Attestations() {}

        private static void checkNorm(Row row, Facts facts) {
            row.find(NORM)
                    .filter(norm -> !facts.knows(norm))
                    .ifPresent(norm -> row.report(NORM, UNKNOWN_NORM, norm.text()));
        }
    }

    static final class FollowUps {
        private static final Column<ObligationId> OBLIGATION = required("obligation", "应办事项", DomainForms.OBLIGATION);
        private static final Column<String> ACTION =
                required("action", "整改措施", CellForm.text().example("补开"));
        private static final Column<String> BY =
                required("by", "责任人", CellForm.text().example("支部书记"));
        private static final Column<LocalDate> DATE = required("date", "日期", CellForm.date());
        private static final Column<LocalDate> DONE = optional("done", "完成日期", CellForm.date());

        static final TableFormat<Facts> FORMAT = TableName.FOLLOWUPS
                .<Facts>of(OBLIGATION, ACTION, BY, DATE, DONE)
                .rule(FollowUps::checkNorm)
                .eachRow((row, facts) -> facts.records()
                        .add(FollowUp.builder()
                                .obligation(row.get(OBLIGATION))
                                .action(row.get(ACTION))
                                .by(row.get(BY))
                                .date(row.get(DATE))
                                .done(row.find(DONE))
                                .origin(row.origin())
                                .build()));

        private FollowUps() {}

        private static void checkNorm(Row row, Facts facts) {
            row.find(OBLIGATION)
                    .filter(obligation -> !facts.knows(obligation.norm()))
                    .ifPresent(obligation -> row.report(OBLIGATION, UNKNOWN_NORM, obligation.toString()));
        }
    }
}
