package dev.norms.opinion;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import dev.norms.book.NormBook;
import dev.norms.book.NormEdition;
import dev.norms.clause.Clauses;
import dev.norms.label.Label;
import dev.norms.norm.Discrepancy;
import dev.norms.norm.Interpretation;
import dev.norms.norm.Interpretations;
import dev.norms.norm.Norm;
import dev.norms.norm.ValueForm;
import dev.norms.opinion.reading.CountingReadings;
import dev.norms.opinion.reading.Discrepancies;
import dev.norms.opinion.reading.UpperRules;
import dev.norms.requirement.LeadTimes;
import dev.norms.source.Edition;
import dev.norms.time.DateRange;
import dev.norms.time.EditionPeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The implementation opinion on the norms for organizational work (院党总支〔2020〕4号), adopted and issued on 29 October
 * 2020: its norms, default readings, discrepancies and clauses.
 */
public final class ImplementationOpinion {
    /** The edition of 2020, in force from the day of issue. */
    public static final Edition EDITION_2020 = new Edition(
            new EditionPeriod(2020),
            "院党总支〔2020〕4号",
            Label.of(
                    "艺术设计学院党总支关于加强党组织工作活动基本规范的实施意见",
                    "Implementation opinion of a college's Party general branch on norms for organizational work"),
            DateRange.since(LocalDate.of(2020, 10, 29)),
            LocalDate.of(2026, 11, 23),
            Optional.of(Label.of("同名的原实施意见，文本未见", "an earlier opinion of the same title, whose text is unknown")),
            List.of(
                    UpperRules.PARTY_CONSTITUTION_2017,
                    UpperRules.UNIVERSITY_RULES_2010,
                    UpperRules.MUNICIPAL_NORMS_2016));

    /** Builds the norms; holds the book, which is built on first use, since tracing a copy needs only the clauses. */
    private static final class Template implements Function<Interpretations, List<Norm>> {
        static final NormBook BOOK =
                NormBook.of(List.of(NormEdition.of(EDITION_2020, new Template())), UpperRules.all());

        @Override
        public List<Norm> apply(Interpretations in) {
            return norms(in);
        }
    }

    /** The default readings by name, listed on first use. */
    private static final class ByCode {
        static final ImmutableMap<String, Interpretation<?>> READINGS =
                Maps.uniqueIndex(book().readings(), Interpretation::code);
    }

    private ImplementationOpinion() {}

    /**
     * Returns the book of all known editions.
     *
     * @return the book; always the same value
     */
    public static NormBook book() {
        return Template.BOOK;
    }

    /**
     * Returns the places where the document contradicts upper rules or itself, and how its norms resolve them.
     *
     * @return the discrepancies: within the document, then against upper rules; unmodifiable
     */
    public static List<Discrepancy> discrepancies() {
        return Discrepancies.all();
    }

    /**
     * Returns the default readings of everything that the document leaves vague or unsaid.
     *
     * @return the readings in the order in which the norms name them, unmodifiable
     */
    public static List<Interpretation<?>> readings() {
        return ByCode.READINGS.values().asList();
    }

    /**
     * Returns a default reading that a profile may change.
     *
     * @param <T> the type of its value
     * @param code its name, for instance {@code funds-published}
     * @param form the text form of its value, for instance {@link ValueForm#CADENCE}
     * @return the reading
     * @throws IllegalArgumentException if no reading has that name, or its value has another form
     */
    @SuppressWarnings("unchecked") // one form has one type
    public static <T> Interpretation<T> reading(String code, ValueForm<T> form) {
        Interpretation<?> reading = findReading(code)
                .orElseThrow(() -> new IllegalArgumentException(
                        "reading must be one of " + ByCode.READINGS.keySet() + ", but was '" + code + "'"));
        if (reading.form().filter(form::equals).isEmpty()) {
            throw new IllegalArgumentException("reading " + code + " must have a value like " + form.example()
                    + ", but had " + reading.text().orElse("no value that can be fixed"));
        }
        return (Interpretation<T>) reading;
    }

    /**
     * Finds a default reading.
     *
     * @param code its name, for instance {@code funds-published}
     * @return the reading, or empty if none has that name
     */
    public static Optional<Interpretation<?>> findReading(String code) {
        return Optional.ofNullable(ByCode.READINGS.get(code));
    }

    /**
     * Returns the document clause by clause: what each place says in our own words, its norms or the reason why it
     * demands nothing, and the fingerprint of its words.
     *
     * @return the clauses of the edition of 2020; always the same value
     */
    public static Clauses clauses() {
        return OpinionClauses.EDITION_2020;
    }

    private static List<Norm> norms(Interpretations in) {
        Interpretation<LeadTimes> leadTimes = in.get(CountingReadings.LEAD_TIMES);
        List<Norm> norms = new ArrayList<>();
        for (List<Norm.Builder> part : List.of(
                OrganizationNorms.norms(in),
                AdmissionNorms.norms(in),
                MeetingNorms.norms(in),
                ManagementNorms.norms(in),
                ActivityNorms.norms(in),
                ImageNorms.norms(in),
                FoundationArticles.norms(in),
                InstitutionArticles.norms(in),
                ManagementArticles.norms(in),
                ActivityArticles.norms(in),
                ImageArticles.norms(in),
                SupervisionArticles.norms(in))) {
            for (Norm.Builder norm : part) {
                norms.add(norm.leadTimes(leadTimes)
                        .addAllSources(UpperRules.all())
                        .build());
            }
        }
        return norms;
    }
}
