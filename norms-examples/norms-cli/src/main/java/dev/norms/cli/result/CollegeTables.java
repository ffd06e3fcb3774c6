package dev.norms.cli.result;

import dev.norms.college.College;
import dev.norms.college.Organization;
import dev.norms.college.TermOfOffice;
import dev.norms.label.Coded;
import dev.norms.ledger.Activity;
import dev.norms.ledger.AdmissionEntry;
import dev.norms.ledger.AttendedActivity;
import dev.norms.ledger.Attestation;
import dev.norms.ledger.Contact;
import dev.norms.ledger.Document;
import dev.norms.ledger.DuesPayment;
import dev.norms.ledger.ItemCheck;
import dev.norms.ledger.Ledger;
import dev.norms.ledger.LedgerRecord;
import dev.norms.ledger.Study;
import dev.norms.organization.PersonId;
import dev.norms.profile.ProfileRow;
import dev.norms.time.DateRange;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Writer of a college with its records as the files that commands read, for colleges that were made and not collected:
 * of what no act of a remedy makes, ballots and exemptions, there are none.
 */
public final class CollegeTables {
    private final String folder;
    private final List<OutputFile> files = new ArrayList<>();

    private CollegeTables(String folder) {
        this.folder = folder;
    }

    /**
     * Returns the files of a college.
     *
     * @param folder the folder for their names
     * @param ledger the records, with the college
     * @param profile its tailoring; no file if there is none
     * @return the files; every table that can be read is supplied
     */
    public static List<OutputFile> of(String folder, Ledger ledger, List<ProfileRow> profile) {
        CollegeTables tables = new CollegeTables(folder);
        tables.college(ledger.college());
        tables.activities(ledger);
        tables.papers(ledger);
        if (!profile.isEmpty()) {
            tables.add(
                    "profile",
                    profile,
                    Column.of("setting", row -> Cell.of(row.setting())),
                    Column.of("value", row -> Cell.of(row.value())),
                    Column.of("reason", row -> Cell.of(row.reason())),
                    Column.of("by", row -> Cell.of(row.by())));
        }
        return tables.files;
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    private <T> void add(String table, List<T> rows, Column<T>... columns) {
        files.add(new OutputFile(folder + "/" + table + ".csv", CsvTable.of(List.of(columns), rows)));
    }

    private static Cell text(Optional<?> value) {
        return value.<Cell>map(some -> Cell.of(some instanceof Coded coded ? coded.code() : some.toString()))
                .orElseGet(Cell.Absent::new);
    }

    private static Cell joined(Collection<?> values) {
        return text(Optional.of(values)
                .filter(some -> !some.isEmpty())
                .map(some ->
                        String.join(";", some.stream().map(Object::toString).toList())));
    }

    private static Cell yes(boolean is) {
        return text(is ? Optional.of("yes") : Optional.empty());
    }

    private static <T> Column<T> from(Function<T, DateRange> days) {
        return Column.of("from", row -> Cell.of(days.apply(row).from()));
    }

    private static <T> Column<T> until(Function<T, DateRange> days) {
        return Column.of("until", row -> text(days.apply(row).until()));
    }

    private void college(College college) {
        add(
                "organizations",
                college.organizations(),
                Column.of("id", row -> Cell.of(row.id().text())),
                Column.of("kind", row -> Cell.of(row.kind().code())),
                Column.of("name", row -> Cell.of(row.name())),
                Column.of("parent", row -> text(row.parent())),
                Column.of("type", row -> text(row.type())),
                Column.of("established", row -> Cell.of(row.life().from())),
                Column.of("dissolved", row -> text(row.life().until())));
        add(
                "people",
                college.people().stream()
                        .flatMap(person -> college.stays(person).stream())
                        .toList(),
                Column.of("id", row -> Cell.of(row.person().text())),
                Column.of("organization", row -> Cell.of(row.organization().text())),
                Column.of("status", row -> Cell.of(row.status().code())),
                from(row -> row.during()),
                until(row -> row.during()),
                Column.of("leading_cadre", row -> yes(row.isLeadingCadre())),
                Column.of("student", row -> yes(row.isStudent())),
                Column.of("graduates", row -> text(row.graduates())));
        add(
                "posts",
                college.posts(),
                Column.of("person", row -> Cell.of(row.person().text())),
                Column.of("organization", row -> Cell.of(row.organization().text())),
                Column.of("role", row -> Cell.of(row.role().code())),
                from(row -> row.during()),
                until(row -> row.during()));
        List<TermOfOffice> terms = college.organizations().stream()
                .map(Organization::id)
                .flatMap(id -> college.terms(id).stream())
                .toList();
        add(
                "terms",
                terms,
                Column.of("organization", row -> Cell.of(row.organization().text())),
                Column.of("elected", row -> Cell.of(row.elected())),
                Column.of("extended_to", row -> text(row.extendedTo())),
                Column.of("approval", row -> text(row.approval())));
    }

    private static <R extends LedgerRecord> List<R> of(Ledger ledger, Class<R> type) {
        return ledger.records().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    private void activities(Ledger ledger) {
        add(
                "activities",
                of(ledger, Activity.class),
                Column.of("id", row -> Cell.of(row.id())),
                Column.of("organization", row -> joined(row.organizations())),
                Column.of("kinds", row -> joined(row.kinds())),
                Column.of("date", row -> Cell.of(row.date())),
                Column.of("for_period", row -> text(row.forPeriod())),
                Column.of("hours", row -> text(row.hours().map(BigDecimal::toPlainString))),
                Column.of("led_by", row -> joined(row.leaders())),
                Column.of("part", row -> text(row.part())),
                Column.of("filed", row -> text(row.filed())));
        add(
                "attendance",
                of(ledger, AttendedActivity.class),
                Column.of("activity", row -> Cell.of(row.activity().id())),
                Column.of("person", row -> Cell.of(row.subject().text())),
                Column.of("hours", row -> text(row.attendance().hours().map(BigDecimal::toPlainString))));
        add(
                "approvals",
                ledger.approvals(),
                Column.of("activity", row -> Cell.of(row.activity())),
                Column.of("body", row -> Cell.of(row.body().code())),
                Column.of("date", row -> Cell.of(row.date())));
        add(
                "study",
                of(ledger, Study.class),
                Column.of("person", row -> Cell.of(row.person().text())),
                Column.of("date", row -> Cell.of(row.date())),
                Column.of("hours", row -> Cell.of(row.hours().toPlainString())),
                Column.of("topic", row -> text(row.topic())));
    }

    private void papers(Ledger ledger) {
        add(
                "documents",
                of(ledger, Document.class),
                Column.of("organization", row -> Cell.of(row.organization().text())),
                Column.of("kind", row -> Cell.of(row.kind().code())),
                Column.of("date", row -> Cell.of(row.date())),
                Column.of("for_period", row -> text(row.forPeriod())),
                Column.of("person", row -> text(row.person().map(PersonId::text))));
        add(
                "contacts",
                of(ledger, Contact.class),
                Column.of("person", row -> Cell.of(row.person().text())),
                Column.of("target_kind", row -> Cell.of(row.targetKind().code())),
                Column.of("target", row -> Cell.of(row.target())),
                from(row -> row.during()),
                until(row -> row.during()));
        add(
                "checks",
                of(ledger, ItemCheck.class),
                Column.of("organization", row -> Cell.of(row.organization().text())),
                Column.of("list", row -> Cell.of(row.list().code())),
                Column.of("item", row -> Cell.of(row.item())),
                Column.of("date", row -> Cell.of(row.date())),
                Column.of("present", row -> Cell.of(row.isPresent() ? "yes" : "no")));
        add(
                "attestations",
                of(ledger, Attestation.class),
                Column.of("norm", row -> Cell.of(row.norm().text())),
                Column.of("organization", row -> Cell.of(row.organization().text())),
                Column.of("for_period", row -> text(row.forPeriod())),
                Column.of("by", row -> Cell.of(row.by())),
                Column.of("date", row -> Cell.of(row.date())),
                Column.of("statement", row -> text(row.statement())));
        add(
                "dues",
                of(ledger, DuesPayment.class),
                Column.of("person", row -> Cell.of(row.person().text())),
                Column.of("month", row -> Cell.of(row.month().toString())),
                Column.of("paid", row -> Cell.of(row.paid())));
        add(
                "admissions",
                of(ledger, AdmissionEntry.class),
                Column.of("person", row -> Cell.of(row.person().text())),
                Column.of("organization", row -> Cell.of(row.organization().text())),
                Column.of("step", row -> Cell.of(row.step().code())),
                Column.of("date", row -> Cell.of(row.date())),
                Column.of("note", row -> text(row.note())));
        add(
                "followups",
                ledger.followUps(),
                Column.of("obligation", row -> Cell.of(row.obligation().toString())),
                Column.of("action", row -> Cell.of(row.action())),
                Column.of("by", row -> Cell.of(row.by())),
                Column.of("date", row -> Cell.of(row.date())),
                Column.of("done", row -> text(row.done())));
    }
}
