package dev.norms.files.form;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Multimaps;
import dev.norms.book.NormBook;
import dev.norms.duty.NormId;
import dev.norms.evidence.ActivityKind;
import dev.norms.evidence.CheckList;
import dev.norms.evidence.Item;
import dev.norms.files.cell.CellContext;
import dev.norms.files.cell.CellForm;
import dev.norms.files.cell.LooseText;
import dev.norms.files.cell.Term;
import dev.norms.files.code.RecordCodes;
import dev.norms.files.found.FoundTable;
import dev.norms.files.leniency.Leniency;
import dev.norms.files.table.Aliases;
import dev.norms.files.table.Column;
import dev.norms.files.table.Row;
import dev.norms.label.Label;
import dev.norms.norm.Norm;
import dev.norms.organization.OrganizationId;
import dev.norms.organization.PersonId;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The ids and codes that texts in a college's tables may stand for: names instead of ids of organizations and persons,
 * labels instead of codes and of ids of norms. An id of {@code organizations.csv} or {@code names.csv} is never taken
 * for another's name.
 */
public final class Meanings implements Aliases {
    /** No names and no labels. */
    public static final Meanings NONE = new Meanings(Names.NONE, Names.NONE, ImmutableList.of(), ImmutableList.of());

    private final ImmutableSet<String> ids;
    private final ImmutableSetMultimap<String, String> organizations;
    private final ImmutableSetMultimap<String, String> people;
    private final ImmutableSet<String> kindCodes;
    private final ImmutableSetMultimap<String, String> kinds;
    private final ImmutableList<Norm> norms;
    private final ImmutableSetMultimap<String, String> normIds;
    private final Set<Term> parts = new HashSet<>();
    private final Map<CheckList, Set<Term>> items = new EnumMap<>(CheckList.class);

    private Meanings(Names organizations, Names people, List<ActivityKind> kinds, ImmutableList<Norm> norms) {
        this.ids = ImmutableSet.<String>builder()
                .addAll(organizations.ids())
                .addAll(people.ids())
                .build();
        this.organizations = organizations.byName();
        // an organization named in both tables counts once, by its name in organizations.csv
        ImmutableSet<String> named = ImmutableSet.copyOf(organizations.byName().values());
        this.people = ImmutableSetMultimap.copyOf(Multimaps.filterValues(people.byName(), id -> !named.contains(id)));
        this.kinds = kindForms(kinds);
        this.kindCodes = ImmutableSet.copyOf(this.kinds.values());
        this.norms = norms;
        this.normIds = normForms(norms);
    }

    /**
     * The ids of a table, and the names that they have there.
     *
     * @param ids all ids
     * @param byName ids by {@linkplain LooseText#plain plain} name
     */
    public record Names(ImmutableSet<String> ids, ImmutableSetMultimap<String, String> byName) {
        private static final Names NONE = new Names(ImmutableSet.of(), ImmutableSetMultimap.of());
    }

    /**
     * Returns what texts may stand for.
     *
     * @param organizations the names of {@code organizations.csv}
     * @param people the names of {@code names.csv}
     * @param book the norms, which name kinds of activities, stages and items
     * @return the meanings
     */
    public static Meanings of(Names organizations, Names people, NormBook book) {
        return new Meanings(
                organizations,
                people,
                book.activityKinds(),
                book.editions().stream()
                        .flatMap(edition -> edition.norms().stream())
                        .collect(ImmutableList.toImmutableList()));
    }

    private static ImmutableSetMultimap<String, String> normForms(List<Norm> known) {
        ImmutableSetMultimap.Builder<String, String> forms = ImmutableSetMultimap.builder();
        for (Norm norm : known) {
            String id = norm.id().text();
            Stream.of(norm.label().zh(), norm.label().en())
                    .flatMap(label -> Stream.of(label, id + " " + label))
                    .forEach(form -> forms.put(LooseText.plain(form), id));
        }
        return forms.build();
    }

    private static ImmutableSetMultimap<String, String> kindForms(List<ActivityKind> known) {
        ImmutableSetMultimap.Builder<String, String> forms = ImmutableSetMultimap.builder();
        for (ActivityKind kind : known) {
            Stream.of(kind.code(), kind.label().zh(), kind.label().en())
                    .forEach(form -> forms.put(LooseText.plain(form), kind.code()));
        }
        return forms.build();
    }

    @Override
    public List<String> of(Class<?> type, String text) {
        if (type == ActivityKind.class) {
            return kindCodes.contains(text)
                    ? ImmutableList.of()
                    : kinds.get(LooseText.plain(text)).asList();
        }
        if (type == NormId.class) {
            return normIds.get(LooseText.plain(text)).asList();
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

    /**
     * Replaces a stage or item in a column of texts by its code, unless a norm has it as it is written.
     *
     * @param row the row
     * @param column the column
     */
    public void resolvePart(Row row, Column<String> column) {
        if (parts.isEmpty()) {
            norms.forEach(norm -> parts.addAll(RecordCodes.parts(norm)));
        }
        resolve(row, column, parts);
    }

    /**
     * Replaces an item of a checklist in a column of texts by its code, unless a norm has it as it is written.
     *
     * @param row the row
     * @param column the column
     * @param list the checklist
     */
    public void resolveItem(Row row, Column<String> column, CheckList list) {
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

    /**
     * Replaces a name in a column of texts by the id that has it.
     *
     * @param row the row
     * @param column the column
     * @param type the class of the ids that are wanted
     */
    public void resolve(Row row, Column<String> column, Class<?> type) {
        row.find(column).ifPresent(text -> {
            CellForm<String> form = CellForm.id(
                    type, id -> id, Label.same(column.name()), column.form().shape());
            form.read(text, new CellContext() {
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
