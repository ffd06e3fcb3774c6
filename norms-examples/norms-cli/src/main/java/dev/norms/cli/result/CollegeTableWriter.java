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
 * Writer of a generated college with its records as the files that commands read. It writes neither ballots nor
 * exemptions, since no act of a remedy makes any.
 */
public final class CollegeTableWriter {
    private final String folder;
    private final List<OutputFile> files = new ArrayList<>();

    private CollegeTableWriter(String folder) {
        this.folder = folder;
    }

    /**
     * Returns the files of a college.
     *
     * @param folder the folder for their names
     * @param ledger the records, with the college
     * @param profile its tailoring; no file if there is none
     * @return the files; a table without rows is written, too
     */
    public static List<OutputFile> of(String folder, Ledger ledger, List<ProfileRow> profile) {
        CollegeTableWriter tables = new CollegeTableWriter(folder);
        tables.college(ledger.college());
        tables.activities(ledger);
        tables.papers(ledger);
        if (!profile.isEmpty()) {
            tables.add(
                    "profile",
                    profile,
                    ResultColumn.of("setting", row -> Cell.of(row.setting())),
                    ResultColumn.of("value", row -> Cell.of(row.value())),
                    ResultColumn.of("reason", row -> Cell.of(row.reason())),
                    ResultColumn.of("by", row -> Cell.of(row.by())));
        }
        return tables.files;
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    private <T> void add(String table, List<T> rows, ResultColumn<T>... columns) {
        files.add(new OutputFile(folder + "/" + table + ".csv", CsvTableWriter.of(List.of(columns), rows)));
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

    private static <T> ResultColumn<T> from(Function<T, DateRange> days) {
        return ResultColumn.of("from", row -> Cell.of(days.apply(row).from()));
    }

    private static <T> ResultColumn<T> until(Function<T, DateRange> days) {
        return ResultColumn.of("until", row -> text(days.apply(row).until()));
    }

    private void college(College college) {
        add(
                "organizations",
                college.organizations(),
                ResultColumn.of("id", row -> Cell.of(row.id().text())),
                ResultColumn.of("kind", row -> Cell.of(row.kind().code())),
                ResultColumn.of("name", row -> Cell.of(row.name())),
                ResultColumn.of("parent", row -> text(row.parent())),
                ResultColumn.of("type", row -> text(row.type())),
                ResultColumn.of("established", row -> Cell.of(row.life().from())),
                ResultColumn.of("dissolved", row -> text(row.life().until())));
        add(
                "people",
                college.people().stream()
                        .flatMap(person -> college.stays(person).stream())
                        .toList(),
                ResultColumn.of("id", row -> Cell.of(row.person().text())),
                ResultColumn.of(
                        "organization", row -> Cell.of(row.organization().text())),
                ResultColumn.of("status", row -> Cell.of(row.status().code())),
                from(row -> row.during()),
                until(row -> row.during()),
                ResultColumn.of("leading_cadre", row -> yes(row.isLeadingCadre())),
                ResultColumn.of("student", row -> yes(row.isStudent())),
                ResultColumn.of("graduates", row -> text(row.graduates())));
        add(
                "posts",
                college.posts(),
                ResultColumn.of("person", row -> Cell.of(row.person().text())),
                ResultColumn.of(
                        "organization", row -> Cell.of(row.organization().text())),
                ResultColumn.of("role", row -> Cell.of(row.role().code())),
                from(row -> row.during()),
                until(row -> row.during()));
        List<TermOfOffice> terms = college.organizations().stream()
                .map(Organization::id)
                .flatMap(id -> college.terms(id).stream())
                .toList();
        add(
                "terms",
                terms,
                ResultColumn.of(
                        "organization", row -> Cell.of(row.organization().text())),
                ResultColumn.of("elected", row -> Cell.of(row.elected())),
                ResultColumn.of("extended_to", row -> text(row.extendedTo())),
                ResultColumn.of("approval", row -> text(row.approval())));
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
                ResultColumn.of("id", row -> Cell.of(row.id())),
                ResultColumn.of("organization", row -> joined(row.organizations())),
                ResultColumn.of("kinds", row -> joined(row.kinds())),
                ResultColumn.of("date", row -> Cell.of(row.date())),
                ResultColumn.of("for_period", row -> text(row.forPeriod())),
                ResultColumn.of("hours", row -> text(row.hours().map(BigDecimal::toPlainString))),
                ResultColumn.of("led_by", row -> joined(row.leaders())),
                ResultColumn.of("part", row -> text(row.part())),
                ResultColumn.of("filed", row -> text(row.filed())));
        add(
                "attendance",
                of(ledger, AttendedActivity.class),
                ResultColumn.of("activity", row -> Cell.of(row.activity().id())),
                ResultColumn.of("person", row -> Cell.of(row.subject().text())),
                ResultColumn.of("hours", row -> text(row.attendance().hours().map(BigDecimal::toPlainString))));
        add(
                "approvals",
                ledger.approvals(),
                ResultColumn.of("activity", row -> Cell.of(row.activity())),
                ResultColumn.of("body", row -> Cell.of(row.body().code())),
                ResultColumn.of("date", row -> Cell.of(row.date())));
        add(
                "study",
                of(ledger, Study.class),
                ResultColumn.of("person", row -> Cell.of(row.person().text())),
                ResultColumn.of("date", row -> Cell.of(row.date())),
                ResultColumn.of("hours", row -> Cell.of(row.hours().toPlainString())),
                ResultColumn.of("topic", row -> text(row.topic())));
    }

    private void papers(Ledger ledger) {
        add(
                "documents",
                of(ledger, Document.class),
                ResultColumn.of(
                        "organization", row -> Cell.of(row.organization().text())),
                ResultColumn.of("kind", row -> Cell.of(row.kind().code())),
                ResultColumn.of("date", row -> Cell.of(row.date())),
                ResultColumn.of("for_period", row -> text(row.forPeriod())),
                ResultColumn.of("person", row -> text(row.person().map(PersonId::text))));
        add(
                "contacts",
                of(ledger, Contact.class),
                ResultColumn.of("person", row -> Cell.of(row.person().text())),
                ResultColumn.of("target_kind", row -> Cell.of(row.targetKind().code())),
                ResultColumn.of("target", row -> Cell.of(row.target())),
                from(row -> row.during()),
                until(row -> row.during()));
        add(
                "checks",
                of(ledger, ItemCheck.class),
                ResultColumn.of(
                        "organization", row -> Cell.of(row.organization().text())),
                ResultColumn.of("list", row -> Cell.of(row.list().code())),
                ResultColumn.of("item", row -> Cell.of(row.item())),
                ResultColumn.of("date", row -> Cell.of(row.date())),
                ResultColumn.of("present", row -> Cell.of(row.isPresent() ? "yes" : "no")));
        add(
                "attestations",
                of(ledger, Attestation.class),
                ResultColumn.of("norm", row -> Cell.of(row.norm().text())),
                ResultColumn.of(
                        "organization", row -> Cell.of(row.organization().text())),
                ResultColumn.of("for_period", row -> text(row.forPeriod())),
                ResultColumn.of("by", row -> Cell.of(row.by())),
                ResultColumn.of("date", row -> Cell.of(row.date())),
                ResultColumn.of("statement", row -> text(row.statement())));
        add(
                "dues",
                of(ledger, DuesPayment.class),
                ResultColumn.of("person", row -> Cell.of(row.person().text())),
                ResultColumn.of("month", row -> Cell.of(row.month().toString())),
                ResultColumn.of("paid", row -> Cell.of(row.paid())));
        add(
                "admissions",
                of(ledger, AdmissionEntry.class),
                ResultColumn.of("person", row -> Cell.of(row.person().text())),
                ResultColumn.of(
                        "organization", row -> Cell.of(row.organization().text())),
                ResultColumn.of("step", row -> Cell.of(row.step().code())),
                ResultColumn.of("date", row -> Cell.of(row.date())),
                ResultColumn.of("note", row -> text(row.note())));
        add(
                "followups",
                ledger.followUps(),
                ResultColumn.of("obligation", row -> Cell.of(row.obligation().toString())),
                ResultColumn.of("action", row -> Cell.of(row.action())),
                ResultColumn.of("by", row -> Cell.of(row.by())),
                ResultColumn.of("date", row -> Cell.of(row.date())),
                ResultColumn.of("done", row -> text(row.done())));
    }
}
