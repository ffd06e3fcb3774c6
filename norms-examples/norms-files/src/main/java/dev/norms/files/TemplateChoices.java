package dev.norms.files;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.norms.book.NormBook;
import dev.norms.evidence.CheckList;
import dev.norms.files.cell.Term;
import dev.norms.files.code.RecordCodes;
import dev.norms.files.form.PreferenceReading;
import dev.norms.norm.Norm;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What the cells of a template offer to choose from that the forms of their columns do not know: words of the norms.
 */
final class TemplateChoices {
    private final ImmutableMap<String, ImmutableList<String>> choices;

    private TemplateChoices(ImmutableMap<String, ImmutableList<String>> choices) {
        this.choices = choices;
    }

    static TemplateChoices of(NormBook book) {
        List<Norm> norms = book.editions().get(book.editions().size() - 1).norms();
        ImmutableList<String> ids =
                texts(norms, norm -> Stream.of(norm.id() + " " + norm.label().zh()));
        return new TemplateChoices(ImmutableMap.of(
                "activities.part", texts(norms, norm -> labels(RecordCodes.parts(norm))),
                "checks.item",
                        texts(
                                norms,
                                norm -> Stream.of(CheckList.values())
                                        .flatMap(list -> labels(RecordCodes.items(norm, list)))),
                "attestations.norm", ids,
                "exemptions.norm", ids,
                "preferences.value", PreferenceReading.offered(),
                "profile.setting",
                        book.readings().stream()
                                .filter(reading -> reading.text().isPresent())
                                .map(reading -> reading.code())
                                .collect(ImmutableList.toImmutableList())));
    }

    private static ImmutableList<String> texts(List<Norm> norms, Function<Norm, Stream<String>> words) {
        return norms.stream().flatMap(words).distinct().collect(ImmutableList.toImmutableList());
    }

    private static Stream<String> labels(List<Term> terms) {
        return terms.stream().map(term -> term.label().zh());
    }

    /** Returns the choices of a table by column. */
    ImmutableMap<String, ImmutableList<String>> of(String table) {
        ImmutableMap.Builder<String, ImmutableList<String>> found = ImmutableMap.builder();
        choices.forEach((column, texts) -> {
            if (column.startsWith(table + ".")) {
                found.put(column.substring(table.length() + 1), texts);
            }
        });
        return found.buildOrThrow();
    }
}
