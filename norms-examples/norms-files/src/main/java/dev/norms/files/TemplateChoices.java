package dev.norms.files;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.norms.book.NormBook;
import dev.norms.evidence.CheckList;
import dev.norms.evidence.TargetKind;
import dev.norms.files.cell.Term;
import dev.norms.files.code.RecordCodes;
import dev.norms.files.form.PreferenceForms;
import dev.norms.files.template.OfferedIds;
import dev.norms.norm.Norm;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The choices that a template offers in cells, as far as the form of the column does not give them: words of the norms,
 * obligations of organizations, and ids in cells that may hold the id of an organization or of a person.
 */
final class TemplateChoices {
    private static final String ORGANIZATIONS = "organizations";
    private static final String PEOPLE = "people";

    /** The texts by table and column, such as {@code activities.part}. */
    private final ImmutableMap<String, ImmutableList<String>> choices;

    /** The tables whose ids are offered, by table and column. */
    private final ImmutableMap<String, OfferedIds> ids;

    private TemplateChoices(ImmutableMap<String, ImmutableList<String>> choices, ImmutableMap<String, OfferedIds> ids) {
        this.choices = choices;
        this.ids = ids;
    }

    /**
     * Returns the choices for all tables.
     *
     * @param book the norms, of whose editions the last one counts
     * @param owed the ids of the obligations that may need a follow-up
     */
    static TemplateChoices of(NormBook book, List<String> owed) {
        List<Norm> norms = book.editions().get(book.editions().size() - 1).norms();
        ImmutableList<String> ids = texts(norms, norm -> Stream.of(named(norm)));
        ImmutableMap<String, ImmutableList<String>> choices = ImmutableMap.of(
                "activities.part", texts(norms, norm -> labels(RecordCodes.parts(norm))),
                "checks.item",
                        texts(
                                norms,
                                norm -> Stream.of(CheckList.values())
                                        .flatMap(list -> labels(RecordCodes.items(norm, list)))),
                "attestations.norm", ids,
                "exemptions.norm", ids,
                "followups.obligation", ImmutableList.copyOf(owed),
                "preferences.value", PreferenceForms.offered(),
                "profile.setting",
                        book.readings().stream()
                                .filter(reading -> reading.text().isPresent())
                                .map(reading -> reading.code())
                                .collect(ImmutableList.toImmutableList()));
        return new TemplateChoices(
                choices,
                ImmutableMap.of(
                        "contacts.target",
                                OfferedIds.of(PEOPLE)
                                        .unless(
                                                "target_kind",
                                                List.of(TargetKind.BRANCH
                                                        .label()
                                                        .zh()),
                                                ORGANIZATIONS),
                        "exemptions.subject",
                                OfferedIds.of(ORGANIZATIONS)
                                        .unless(
                                                "norm",
                                                texts(
                                                        norms,
                                                        norm -> isOwedByPersons(norm)
                                                                ? Stream.of(named(norm))
                                                                : Stream.empty()),
                                                PEOPLE),
                        "ballots.subject", OfferedIds.of(PEOPLE)));
    }

    private static String named(Norm norm) {
        return norm.id() + " " + norm.label().zh();
    }

    private static boolean isOwedByPersons(Norm norm) {
        return norm.demands().stream()
                .flatMap(demand -> demand.addressees().stream())
                .allMatch(addressee -> addressee.tier().isEmpty());
    }

    private static ImmutableList<String> texts(List<Norm> norms, Function<Norm, Stream<String>> words) {
        return norms.stream().flatMap(words).distinct().collect(ImmutableList.toImmutableList());
    }

    private static Stream<String> labels(List<Term> terms) {
        return terms.stream().map(term -> term.label().zh());
    }

    /** Returns the choices of a table by column. */
    ImmutableMap<String, ImmutableList<String>> choicesOf(String table) {
        return columns(table, choices);
    }

    /** Returns whose ids a table offers, by column. */
    ImmutableMap<String, OfferedIds> idsOf(String table) {
        return columns(table, ids);
    }

    private static <T> ImmutableMap<String, T> columns(String table, ImmutableMap<String, T> all) {
        ImmutableMap.Builder<String, T> found = ImmutableMap.builder();
        all.forEach((column, choice) -> {
            if (column.startsWith(table + ".")) {
                found.put(column.substring(table.length() + 1), choice);
            }
        });
        return found.buildOrThrow();
    }
}
