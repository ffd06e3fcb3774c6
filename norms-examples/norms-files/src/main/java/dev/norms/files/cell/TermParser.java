package dev.norms.files.cell;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSetMultimap;
import dev.norms.files.leniency.Leniency;
import dev.norms.label.Label;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Parses a code, its label or another form of either; the value is the index among the codes. */
final class TermParser {
    private final List<Term> terms;
    private final Label what;
    private final ImmutableMap<String, Integer> exact;
    private final ImmutableSetMultimap<String, Integer> loose;

    TermParser(List<Term> terms, Label what) {
        this.terms = terms;
        this.what = what;
        ImmutableMap.Builder<String, Integer> byCode = ImmutableMap.builder();
        ImmutableSetMultimap.Builder<String, Integer> byForm = ImmutableSetMultimap.builder();
        for (int i = 0; i < terms.size(); i++) {
            Term term = terms.get(i);
            byCode.put(term.code(), i);
            byForm.put(LooseText.plain(term.code()), i);
            byForm.put(LooseText.plain(term.label().zh()), i);
            byForm.put(LooseText.plain(term.label().en()), i);
        }
        this.exact = byCode.buildOrThrow();
        this.loose = byForm.build();
    }

    Optional<Integer> read(String text, CellContext context) {
        Integer index = exact.get(text);
        if (index != null) {
            return Optional.of(index);
        }
        Set<Integer> meant = loose.get(LooseText.plain(text));
        if (meant.size() == 1) {
            context.lenient(Leniency.CODE_FORM);
            return meant.stream().findFirst();
        }
        if (meant.isEmpty()) {
            context.complain(NearTerms.message(what.zh(), what.en(), text, terms), text);
        } else {
            String codes = meant.stream().map(each -> terms.get(each).code()).collect(joining("、"));
            context.complain(ambiguous(codes), text);
        }
        return Optional.empty();
    }

    /** Returns the message for a text that has several meanings. */
    static Label ambiguous(String meanings) {
        return Label.of(
                "有几种含义，请写其中一个代码：" + meanings,
                "has several meanings, write one of the codes: " + meanings.replace("、", ", "));
    }
}
