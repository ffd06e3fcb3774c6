package dev.norms.files.college;

import static dev.norms.files.table.Column.optional;
import static dev.norms.files.table.Column.required;

import dev.norms.calendar.preference.Preference;
import dev.norms.calendar.preference.PreferenceKind;
import dev.norms.calendar.preference.PreferenceRule;
import dev.norms.files.cell.CellForm;
import dev.norms.files.cell.NearTerms;
import dev.norms.files.cell.Term;
import dev.norms.files.form.DomainForms;
import dev.norms.files.form.PreferenceForms;
import dev.norms.files.form.TableName;
import dev.norms.files.leniency.Leniency;
import dev.norms.files.table.Column;
import dev.norms.files.table.Row;
import dev.norms.files.table.TableFormat;
import dev.norms.label.Label;
import dev.norms.organization.OrganizationId;
import java.util.Optional;

/** Format of the file about how a college's activities are to be arranged. */
final class PreferenceTable {
    private static final Column<OrganizationId> ORGANIZATION = optional("organization", "组织", DomainForms.ORGANIZATION);
    private static final Column<String> KIND = optional("kind", "活动类型", DomainForms.ACTIVITY_KIND);
    private static final Column<PreferenceKind> RULE = required("rule", "规则", CellForm.code(PreferenceKind.class));
    private static final Column<String> VALUE =
            required("value", "取值", CellForm.text().example("2nd-wed"));

    static final TableFormat<Facts> FORMAT = TableName.PREFERENCES
            .<Facts>of(ORGANIZATION, KIND, RULE, VALUE)
            .rule(PreferenceTable::readValue)
            .rule(PreferenceTable::checkKinds)
            .rule((row, facts) -> checkValue(row))
            .eachRow(PreferenceTable::add);

    private PreferenceTable() {}

    /** Replaces a value as people write it by its exact form. */
    private static void readValue(Row row, Facts facts) {
        row.find(RULE)
                .ifPresent(rule -> row.find(VALUE).ifPresent(text -> {
                    String exact = PreferenceForms.exact(rule, text, facts.meanings());
                    if (!exact.equals(text)) {
                        row.lenient(Leniency.CODE_FORM, text);
                        row.replace(VALUE, exact);
                    }
                }));
    }

    private static void checkKinds(Row row, Facts facts) {
        row.find(KIND).ifPresent(kind -> checkKind(row, KIND, kind, facts));
        rule(row)
                .filter(PreferenceRule.Together.class::isInstance)
                .ifPresent(rule ->
                        ((PreferenceRule.Together) rule).kinds().forEach(kind -> checkKind(row, VALUE, kind, facts)));
    }

    private static void checkKind(Row row, Column<?> column, String kind, Facts facts) {
        if (!facts.knowsKind(kind)) {
            Label what = NearTerms.message(
                    "没有这种活动类型",
                    "unknown kind of activity",
                    kind,
                    facts.book().activityKinds().stream()
                            .map(known -> new Term(known.code(), known.label()))
                            .toList());
            row.report(column, what, kind);
        }
    }

    private static void checkValue(Row row) {
        if (row.find(RULE).isPresent()
                && row.find(VALUE).isPresent()
                && rule(row).isEmpty()) {
            Label form = row.get(RULE).form();
            row.report(VALUE, Label.of("须为" + form.zh(), "must be " + form.en()), row.get(VALUE));
        }
    }

    private static Optional<PreferenceRule> rule(Row row) {
        return row.find(RULE).flatMap(kind -> row.find(VALUE).flatMap(kind::read));
    }

    private static void add(Row row, Facts facts) {
        Preference preference =
                new Preference(row.find(ORGANIZATION), row.find(KIND), rule(row).orElseThrow());
        facts.preferences()
                .contradicted(preference)
                .ifPresentOrElse(
                        other -> row.report(
                                VALUE,
                                Label.of("与另一行矛盾 [" + other + "]", "contradicts another row [" + other + "]"),
                                row.get(VALUE)),
                        () -> facts.preferences().add(preference, row.origin()));
    }
}
