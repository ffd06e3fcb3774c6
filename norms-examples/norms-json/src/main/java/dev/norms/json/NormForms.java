package dev.norms.json;

import dev.norms.book.NormBook;
import dev.norms.book.NormEdition;
import dev.norms.clause.Clause;
import dev.norms.clause.Clauses;
import dev.norms.duty.NormId;
import dev.norms.label.Label;
import dev.norms.norm.Interpretation;
import dev.norms.norm.Norm;
import dev.norms.norm.ValueForm;
import dev.norms.opinion.ImplementationOpinion;
import dev.norms.procedure.AdmissionEdition;
import dev.norms.procedure.AdmissionProcedure;
import dev.norms.profile.Change;
import dev.norms.profile.Profile;
import dev.norms.requirement.Amount;
import dev.norms.source.Citation;
import dev.norms.source.Edition;
import dev.norms.source.RuleSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The JSON forms of norms and their parts. */
final class NormForms {
    private NormForms() {}

    /** A reading with its value as text; the code determines how the value is parsed. */
    record Read(
            String code,
            Label question,
            Optional<String> value,
            Label reading,
            @Nullable List<Label> alternatives,
            Label reason,
            Label fixedBy,
            List<Citation> citations) {
        /** The prefix of profile decisions other than readings. */
        private static final String PROFILE = "profile:";

        static Read of(Interpretation<?> known) {
            return new Read(
                    known.code(),
                    known.question(),
                    known.code().startsWith(PROFILE) ? Optional.of(known.value().toString()) : known.text(),
                    known.reading(),
                    known.alternativeLabels(),
                    known.reason(),
                    known.fixedBy(),
                    known.citations());
        }

        Interpretation<?> restored() {
            Optional<Interpretation<?>> known = ImplementationOpinion.findReading(code);
            return known.isPresent() ? as(known.get()) : with(decided(), Optional.empty(), List.of());
        }

        private <T> Interpretation<T> as(Interpretation<T> known) {
            T read = known.form().isPresent()
                    ? known.form().get().parse(value.orElseThrow(() -> missing("value")))
                    : known.value();
            List<T> others = IntStream.range(0, known.alternatives().size())
                    .filter(i -> alternatives != null
                            && alternatives.contains(known.alternativeLabels().get(i)))
                    .mapToObj(known.alternatives()::get)
                    .toList();
            return with(read, known.form(), others);
        }

        private <T> Interpretation<T> with(T read, Optional<ValueForm<T>> form, List<T> others) {
            return new Interpretation<>(code, question, read, form, reading, others, reason, fixedBy, citations);
        }

        /** Returns the number that a profile tightened, or another decision of it as text; else the reading's text. */
        private Object decided() {
            if (!code.startsWith(PROFILE)) {
                return value.<Object>map(text -> text).orElse(reading);
            }
            String text = value.orElseThrow(() -> missing("value"));
            return isNorm(code.substring(PROFILE.length())) ? Amount.parse(text) : text;
        }

        private static boolean isNorm(String setting) {
            try {
                return NormId.parse(setting).text().equals(setting);
            } catch (IllegalArgumentException e) {
                return false;
            }
        }
    }

    /** A reading fixed by a profile. */
    record Fixed(String reading, String to, String reason, String by) {
        static Fixed of(Change.Fix<?> fix) {
            return new Fixed(fix.setting(), fix.value(), fix.reason(), fix.by());
        }

        Change.Fix<?> restored() {
            return fix(ImplementationOpinion.findReading(reading)
                    .orElseThrow(() -> new IllegalArgumentException(
                            "reading must be known, see book --list readings, but was " + reading)));
        }

        private <T> Change.Fix<T> fix(Interpretation<T> known) {
            return new Change.Fix<>(
                    known,
                    known.form()
                            .orElseThrow(() -> new IllegalArgumentException(
                                    "reading must have a value that can be fixed, but was " + reading))
                            .parse(to),
                    reason,
                    by);
        }
    }

    /** A document clause by clause. */
    record OfClauses(List<Clause> clauses) {
        static OfClauses of(Clauses all) {
            return new OfClauses(all.all());
        }

        Clauses value() {
            return Clauses.of(clauses);
        }
    }

    /** The rules on admission by date. */
    record Procedure(List<AdmissionEdition> editions) {
        static Procedure of(AdmissionProcedure procedure) {
            return new Procedure(procedure.editions());
        }

        AdmissionProcedure value() {
            return new AdmissionProcedure(editions);
        }
    }

    /** An edition with its norms. */
    record OfEdition(Edition edition, LocalDate from, List<Profile> profiles, List<Norm> norms) {
        static OfEdition of(NormEdition edition) {
            return new OfEdition(edition.edition(), edition.from(), edition.profiles(), edition.norms());
        }
    }

    /** A book of norms, with the upper rules that it cites. */
    record OfBook(List<NormEdition> editions, List<RuleSource> upperRules) {
        static OfBook of(NormBook book) {
            return new OfBook(book.editions(), book.upperRules());
        }
    }

    private static IllegalArgumentException missing(String field) {
        return new IllegalArgumentException(field + " must be given, but was missing");
    }
}
