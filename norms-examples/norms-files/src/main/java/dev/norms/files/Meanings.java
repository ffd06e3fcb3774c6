package dev.norms.files;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Multimaps;
import dev.norms.book.NormBook;
import dev.norms.evidence.ActivityKind;
import dev.norms.evidence.CheckList;
import dev.norms.evidence.Item;
import dev.norms.files.cell.CellForm;
import dev.norms.files.cell.Hearing;
import dev.norms.files.cell.LooseText;
import dev.norms.files.cell.Term;
import dev.norms.files.found.FoundTable;
import dev.norms.files.leniency.Leniency;
import dev.norms.files.leniency.LeniencyList;
import dev.norms.files.table.Aliases;
import dev.norms.files.table.Column;
import dev.norms.files.table.Complaints;
import dev.norms.files.table.ProblemList;
import dev.norms.files.table.Row;
import dev.norms.files.table.TableFormat;
import dev.norms.files.table.TableReader;
import dev.norms.label.Label;
import dev.norms.norm.Norm;
import dev.norms.organization.OrganizationId;
import dev.norms.organization.PersonId;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What texts in a college's tables may stand for: names for the ids of organizations and persons, labels for the codes
 * of activities. An id of {@code organizations.csv} or {@code names.csv} is never taken for another's name.
 */
final class Meanings implements Aliases {
    /** Nothing has a name. */
    static final Meanings NONE = new Meanings();

    private final Set<String> ids = new HashSet<>();
    private final Set<String> organizationIds = new HashSet<>();
    private ImmutableSetMultimap<String, String> organizations = ImmutableSetMultimap.of();
    private ImmutableSetMultimap<String, String> people = ImmutableSetMultimap.of();
    private Set<String> kindCodes = Set.of();
    private ImmutableSetMultimap<String, String> kinds = ImmutableSetMultimap.of();
    private List<Norm> norms = List.of();
    private final Set<Term> parts = new HashSet<>();
    private final Map<CheckList, Set<Term>> items = new EnumMap<>(CheckList.class);

    private Meanings() {}

    /** Reads the names before anything else is read, since any table may use them. */
    static Meanings of(FoundTables found, NormBook book) {
        Meanings meanings = new Meanings();
        meanings.organizations = meanings.names(found, Tables.ORGANIZATIONS);
        meanings.organizationIds.addAll(meanings.organizations.values());
        meanings.people = ImmutableSetMultimap.copyOf(Multimaps.filterValues(
                meanings.names(found, Tables.NAMES), id -> !meanings.organizationIds.contains(id)));
        meanings.addKinds(book.activityKinds());
        meanings.norms = book.editions().stream()
                .flatMap(edition -> edition.norms().stream())
                .toList();
        return meanings;
    }

    private void addKinds(List<ActivityKind> known) {
        ImmutableSetMultimap.Builder<String, String> forms = ImmutableSetMultimap.builder();
        for (ActivityKind kind : known) {
            Stream.of(kind.code(), kind.label().zh(), kind.label().en())
                    .forEach(form -> forms.put(LooseText.plain(form), kind.code()));
        }
        kinds = forms.build();
        kindCodes = Set.copyOf(kinds.values());
    }

    /**
     * Reads the ids of a table, and their names if it has any. What is wrong with the table is told when it is read as
     * a whole.
     */
    private ImmutableSetMultimap<String, String> names(FoundTables found, TableFormat<Facts> format) {
        List<Column<String>> texts = format.columns().stream()
                .map(column -> Column.optional(column.name(), column.chinese(), CellForm.text()))
                .toList();
        ImmutableSetMultimap.Builder<String, String> names = ImmutableSetMultimap.builder();
        TableFormat<Meanings> reading = TableFormat.<Meanings>of(
                        format.name(), format.chinese(), texts.toArray(Column<?>[]::new))
                .eachRow((row, any) -> value(row, texts, "id").ifPresent(id -> {
                    ids.add(id);
                    value(row, texts, "name").ifPresent(name -> names.put(LooseText.plain(name), id));
                }));
        Complaints ignored = new Complaints(new ProblemList(List.of()), new LeniencyList());
        TableReader<Meanings> reader = new TableReader<>(ignored, this, row -> {}, Aliases.NONE);
        found.of(format).forEach(table -> reader.read(reading, table));
        return names.build();
    }

    private static Optional<String> value(Row row, List<Column<String>> columns, String name) {
        return columns.stream()
                .filter(column -> column.name().equals(name))
                .findFirst()
                .flatMap(row::find);
    }

    @Override
    public List<String> of(Class<?> type, String text) {
        if (type == ActivityKind.class) {
            return kindCodes.contains(text)
                    ? ImmutableList.of()
                    : kinds.get(LooseText.plain(text)).asList();
        }
        if (ids.contains(text)) {
            return ImmutableList.of();
        }
        if (type == OrganizationId.class) {
            return named(organizations, text);
        }
        if (type == PersonId.class) {
            return named(people, text);
        }
        return Stream.concat(named(organizations, text).stream(), named(people, text).stream())
                .toList();
    }

    private static List<String> named(ImmutableSetMultimap<String, String> names, String text) {
        return names.isEmpty()
                ? ImmutableList.of()
                : names.get(LooseText.plain(text)).asList();
    }

    /** Replaces a stage or item in a column of texts by its code, unless the library knows it as it is written. */
    void resolvePart(Row row, Column<String> column) {
        if (parts.isEmpty()) {
            norms.forEach(norm -> parts.addAll(RecordCodes.parts(norm)));
        }
        resolve(row, column, parts);
    }

    /**
     * Replaces an item of a checklist in a column of texts by its code, unless the library knows it as it is written.
     */
    void resolveItem(Row row, Column<String> column, CheckList list) {
        resolve(
                row,
                column,
                items.computeIfAbsent(
                        list,
                        any -> norms.stream()
                                .flatMap(norm -> RecordCodes.items(norm, list).stream())
                                .collect(Collectors.toSet())));
    }

    private static void resolve(Row row, Column<String> column, Set<Term> known) {
        row.find(column).ifPresent(text -> {
            if (known.stream().noneMatch(term -> new Item(term.code(), term.label()).isNamed(text))) {
                List<String> meant = known.stream()
                        .filter(term -> isForm(LooseText.plain(text), term))
                        .map(Term::code)
                        .distinct()
                        .toList();
                if (meant.size() == 1) {
                    row.lenient(Leniency.CODE_FORM, text);
                    row.replace(column, meant.get(0));
                }
            }
        });
    }

    private static boolean isForm(String plain, Term term) {
        return Stream.of(term.code(), term.label().zh(), term.label().en())
                .anyMatch(form -> plain.equals(LooseText.plain(form)));
    }

    /** Replaces a name in a column of texts by the id of the one that has it. */
    void resolve(Row row, Column<String> column, Class<?> type) {
        row.find(column).ifPresent(text -> {
            CellForm<String> form = CellForm.id(
                    type, id -> id, Label.same(column.name()), column.form().shape());
            form.read(text, new Hearing() {
                        @Override
                        public void complain(Label what, String value) {
                            row.report(column, what, value);
                        }

                        @Override
                        public void lenient(Leniency leniency) {
                            row.lenient(leniency, text);
                        }

                        @Override
                        public LocalDate dayZero() {
                            return FoundTable.DAY_ZERO;
                        }

                        @Override
                        public List<String> meant(Class<?> wanted, String name) {
                            return of(wanted, name);
                        }
                    })
                    .ifPresent(id -> row.replace(column, id));
        });
    }
}
