package dev.norms.files;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.io.ByteSource;
import dev.norms.book.NormBook;
import dev.norms.files.college.Facts;
import dev.norms.files.college.Tables;
import dev.norms.files.folder.FoundTables;
import dev.norms.files.folder.NameTables;
import dev.norms.files.form.DomainForms;
import dev.norms.files.form.Meanings;
import dev.norms.files.leniency.LeniencyList;
import dev.norms.files.table.Column;
import dev.norms.files.table.Complaints;
import dev.norms.files.table.ProblemList;
import dev.norms.files.table.Row;
import dev.norms.files.table.TableFormat;
import dev.norms.files.table.TableReader;
import dev.norms.files.workbook.WorkbookFile;
import dev.norms.label.Coded;
import dev.norms.organization.SubjectId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What continues from an earlier folder in a new year: the rows of some tables that still hold on its first day. */
final class Rollover {
    /** The columns of the last day on which a row holds. */
    private static final ImmutableSet<String> LAST_DAYS = ImmutableSet.of("end", "date");

    /** The columns of the first day on which a row no longer holds. */
    private static final ImmutableSet<String> DAYS_AFTER = ImmutableSet.of("until", "dissolved");

    private static final ImmutableSet<String> ORGANIZATION_COLUMNS = ImmutableSet.of("organization", "parent");

    private final LocalDate first;
    private final FoundTables found;
    private final Meanings meanings;
    private final Map<String, ImmutableList<ImmutableList<String>>> kept = new HashMap<>();
    private final Set<String> organizations = new HashSet<>();
    private final Set<String> persons = new HashSet<>();

    private Rollover(Map<String, ByteSource> files, NormBook book, LocalDate first) {
        this.first = first;
        this.found = FoundTables.of(files, WorkbookFile::open, activity -> true);
        this.meanings = NameTables.read(found, book);
    }

    /** Returns the rows by table, each a text for each column in exact form. */
    static Map<String, ImmutableList<ImmutableList<String>>> of(
            Map<String, ByteSource> files, NormBook book, LocalDate first) {
        return new Rollover(files, book, first).read();
    }

    private Map<String, ImmutableList<ImmutableList<String>>> read() {
        keep(Tables.PROFILE, row -> true);
        keep(Tables.ORGANIZATIONS, this::holds);
        kept(Tables.ORGANIZATIONS).forEach(row -> organizations.add(row.get(0)));
        keep(Tables.PEOPLE, this::holds);
        kept(Tables.PEOPLE).forEach(row -> persons.add(row.get(0)));
        // all stays, also earlier ones, of those who are still there
        keep(Tables.PEOPLE, row -> isOf(row, "id", persons) && isOf(row, "organization", organizations));
        keep(Tables.NAMES, row -> isOf(row, "id", persons) || isOf(row, "id", organizations));
        keep(Tables.POSTS, this::holds);
        keep(Tables.CONTACTS, row -> holds(row) && isThere(row));
        keep(Tables.SEMESTERS, this::holds);
        keep(Tables.WORKDAYS, this::holds);
        keepCurrentTerms();
        return ImmutableMap.copyOf(kept);
    }

    /**
     * Returns whether a row still holds on the first day, and the person or organization that it is about is still
     * there.
     */
    private boolean holds(EarlierRow row) {
        boolean ended = row.columns.stream()
                .filter(column -> LAST_DAYS.contains(column.name()))
                .anyMatch(column -> row.day(column).filter(this::isBefore).isPresent());
        boolean isOpen = row.columns.stream()
                .filter(column -> DAYS_AFTER.contains(column.name()))
                .allMatch(column -> row.day(column).map(first::isBefore).orElse(true));
        boolean there = row.text("person").map(persons::contains).orElse(true)
                && ORGANIZATION_COLUMNS.stream()
                        .filter(name -> !organizations.isEmpty()) // empty while they are read themselves
                        .allMatch(name ->
                                row.text(name).map(organizations::contains).orElse(true));
        return !ended && isOpen && there;
    }

    private static boolean isOf(EarlierRow row, String column, Set<String> ids) {
        return row.text(column).filter(ids::contains).isPresent();
    }

    /** Returns whether the target of a contact, if it is an id, is still there. */
    private boolean isThere(EarlierRow contact) {
        return switch (contact.text("target_kind").orElse("")) {
            case "branch" -> isOf(contact, "target", organizations);
            case "activist" -> isOf(contact, "target", persons);
            default -> true;
        };
    }

    private boolean isBefore(LocalDate day) {
        return day.isBefore(first);
    }

    /** Keeps the last term of office of every organization; the first two columns are the organization and the day. */
    private void keepCurrentTerms() {
        TableFormat<Facts> terms = Tables.TERMS;
        keep(terms, this::holds);
        Map<String, ImmutableList<String>> last = new HashMap<>();
        ImmutableList<ImmutableList<String>> all = kept(terms);
        all.forEach(row ->
                last.merge(row.get(0), row, (one, other) -> one.get(1).compareTo(other.get(1)) < 0 ? other : one));
        kept.put(terms.name(), all.stream().filter(last::containsValue).collect(ImmutableList.toImmutableList()));
    }

    private ImmutableList<ImmutableList<String>> kept(TableFormat<Facts> format) {
        return kept.getOrDefault(format.name(), ImmutableList.of());
    }

    private void keep(TableFormat<Facts> format, Predicate<EarlierRow> condition) {
        List<ImmutableList<String>> rows = new ArrayList<>();
        TableFormat<Rollover> copied = TableFormat.<Rollover>of(
                        format.name(), format.chinese(), format.columns().toArray(Column<?>[]::new))
                .eachRow((row, any) -> {
                    if (format == Tables.CONTACTS) {
                        Tables.resolveTarget(row, meanings);
                    }
                    EarlierRow one = new EarlierRow(format.columns(), row);
                    if (condition.test(one)) {
                        rows.add(one.texts());
                    }
                });
        Complaints ignored = new Complaints(new ProblemList(List.of()), new LeniencyList());
        TableReader<Rollover> reader = new TableReader<>(ignored, this, row -> {}, meanings);
        found.of(format).forEach(table -> reader.read(copied, table));
        kept.put(format.name(), ImmutableList.copyOf(rows));
    }

    /** A row whose values can be looked up by the name of a column. */
    private record EarlierRow(ImmutableList<Column<?>> columns, Row row) {
        Optional<LocalDate> day(Column<?> column) {
            return row.find(column).filter(LocalDate.class::isInstance).map(LocalDate.class::cast);
        }

        Optional<String> text(String name) {
            return columns.stream()
                    .filter(column -> column.name().equals(name))
                    .findFirst()
                    .flatMap(row::find)
                    .map(Rollover::text);
        }

        ImmutableList<String> texts() {
            return columns.stream()
                    .map(column -> row.find(column).map(Rollover::text).orElse(""))
                    .collect(ImmutableList.toImmutableList());
        }
    }

    /** Returns the exact form of a value. */
    private static String text(Object value) {
        if (value instanceof Collection<?> items) {
            return items.stream().map(Rollover::text).collect(Collectors.joining(";"));
        }
        if (value instanceof Coded term) {
            return term.code();
        }
        if (value instanceof Boolean flag) {
            return flag ? "yes" : "no";
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        if (value instanceof SubjectId id) {
            return id.text();
        }
        if (value instanceof DomainForms.AnyId id) {
            return id.text();
        }
        return value.toString();
    }
}
