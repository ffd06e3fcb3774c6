package dev.norms.json;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import dev.norms.book.NormBook;
import dev.norms.book.NormEdition;
import dev.norms.calendar.academic.AcademicCalendar;
import dev.norms.calendar.admission.AdmissionCase;
import dev.norms.calendar.admission.AdmissionFinding;
import dev.norms.calendar.admission.Admissions;
import dev.norms.calendar.admission.NextStep;
import dev.norms.calendar.assessment.Assessment;
import dev.norms.calendar.assessment.Finding;
import dev.norms.calendar.assessment.Findings;
import dev.norms.calendar.assessment.Matrix;
import dev.norms.calendar.assessment.Reminders;
import dev.norms.calendar.composition.Composition;
import dev.norms.calendar.election.BallotReview;
import dev.norms.calendar.election.BodyTerms;
import dev.norms.calendar.election.Terms;
import dev.norms.calendar.obligation.Obligation;
import dev.norms.calendar.question.ActivityEffects;
import dev.norms.calendar.question.Comparison;
import dev.norms.calendar.question.DateShift;
import dev.norms.calendar.question.Difference;
import dev.norms.calendar.question.ScheduleChanges;
import dev.norms.calendar.question.WhyNotOwed;
import dev.norms.calendar.schedule.Schedule;
import dev.norms.clause.Clauses;
import dev.norms.clause.Trace;
import dev.norms.clause.TraceLine;
import dev.norms.college.College;
import dev.norms.ledger.Ledger;
import dev.norms.norm.Interpretation;
import dev.norms.organization.SubjectId;
import dev.norms.procedure.AdmissionProcedure;
import dev.norms.profile.Change;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.exc.ValueInstantiationException;
import tools.jackson.databind.type.TypeFactory;
import tools.jackson.databind.util.StdConverter;

/**
 * The JSON forms of the types that are not written directly.
 *
 * @param <T> the type
 * @param <F> what is written for it: a record, or an array
 * @param type the type
 * @param form the type of the form
 * @param writer converts a value to its form
 * @param reader converts a form to its value; null for write-only results
 */
record Forms<T, F>(
        Class<T> type,
        Class<F> form,
        Function<T, F> writer,
        @Nullable Function<F, T> reader) {
    private static final ImmutableMap<Class<?>, Forms<?, ?>> ALL = Stream.of(
                    both(SubjectId.class, FactForms.Subject.class, FactForms.Subject::of, FactForms.Subject::value),
                    both(College.class, FactForms.OfCollege.class, FactForms.OfCollege::of, FactForms.OfCollege::value),
                    both(Ledger.class, FactForms.OfLedger.class, FactForms.OfLedger::of, FactForms.OfLedger::value),
                    both(
                            AcademicCalendar.class,
                            FactForms.Semesters.class,
                            FactForms.Semesters::of,
                            FactForms.Semesters::value),
                    both(Clauses.class, NormForms.OfClauses.class, NormForms.OfClauses::of, NormForms.OfClauses::value),
                    written(
                            Trace.class,
                            TraceLine[].class,
                            trace -> trace.lines().toArray(new TraceLine[0])),
                    both(Interpretation.class, NormForms.Read.class, NormForms.Read::of, NormForms.Read::restored),
                    both(Change.Fix.class, NormForms.Fixed.class, NormForms.Fixed::of, NormForms.Fixed::restored),
                    both(
                            AdmissionProcedure.class,
                            NormForms.Procedure.class,
                            NormForms.Procedure::of,
                            NormForms.Procedure::value),
                    written(NormEdition.class, NormForms.OfEdition.class, NormForms.OfEdition::of),
                    written(NormBook.class, NormForms.OfBook.class, NormForms.OfBook::of),
                    written(Obligation.class, ObligationData.class, ObligationData::of),
                    written(Schedule.class, ScheduleData.class, ScheduleData::of),
                    written(Finding.class, FindingData.class, FindingData::of),
                    written(Findings.class, Finding[].class, all -> all.list().toArray(new Finding[0])),
                    written(Assessment.class, AssessmentData.class, AssessmentData::of),
                    written(Reminders.class, ResultForms.OfReminders.class, ResultForms.OfReminders::of),
                    written(Reminders.Reminder.class, ResultForms.OfReminder.class, ResultForms.OfReminder::of),
                    written(Matrix.class, ResultForms.OfMatrix.class, ResultForms.OfMatrix::of),
                    both(
                            Composition.class,
                            ResultForms.OfComposition.class,
                            ResultForms.OfComposition::of,
                            ResultForms.OfComposition::value),
                    both(
                            WhyNotOwed.class,
                            ResultForms.OfWhyNotOwed.class,
                            ResultForms.OfWhyNotOwed::of,
                            ResultForms.OfWhyNotOwed::value),
                    written(
                            Comparison.class,
                            Difference[].class,
                            all -> all.differences().toArray(new Difference[0])),
                    written(Difference.class, ResultForms.OfDifference.class, ResultForms.OfDifference::of),
                    written(
                            ScheduleChanges.class,
                            DateShift[].class,
                            all -> all.shifts().toArray(new DateShift[0])),
                    written(DateShift.class, ResultForms.OfDateShift.class, ResultForms.OfDateShift::of),
                    written(
                            ActivityEffects.class,
                            ResultForms.OfActivityEffects.class,
                            ResultForms.OfActivityEffects::of),
                    written(AdmissionCase.class, CaseForms.OfCase.class, CaseForms.OfCase::of),
                    written(AdmissionFinding.class, CaseForms.OfFinding.class, CaseForms.OfFinding::of),
                    written(
                            Admissions.class,
                            AdmissionCase[].class,
                            all -> all.cases().toArray(new AdmissionCase[0])),
                    written(NextStep.class, CaseForms.OfStep.class, CaseForms.OfStep::of),
                    written(BallotReview.class, CaseForms.OfReview.class, CaseForms.OfReview::of),
                    written(BodyTerms.class, CaseForms.OfBody.class, CaseForms.OfBody::of),
                    written(Terms.class, CaseForms.OfTerms.class, CaseForms.OfTerms::of))
            .collect(ImmutableMap.toImmutableMap(Forms::type, one -> one));

    private static <T, F> Forms<T, F> both(Class<T> type, Class<F> form, Function<T, F> writer, Function<F, T> reader) {
        return new Forms<>(type, form, writer, reader);
    }

    private static <T, F> Forms<T, F> written(Class<T> type, Class<F> form, Function<T, F> writer) {
        return new Forms<>(type, form, writer, null);
    }

    /** Returns whether a type is a record that serves as a form; arrays are none. */
    static boolean isFormRecord(Class<?> type) {
        return valueType(type) != type;
    }

    /**
     * Returns the type for which a record serves as the form. Any other type is returned itself, and so is an array,
     * which may also be a value of its own.
     */
    static Class<?> valueType(Class<?> form) {
        return form.isArray()
                ? form
                : ALL.values().stream()
                        .filter(one -> one.form.equals(form))
                        .<Class<?>>map(Forms::type)
                        .findFirst()
                        .orElse(form);
    }

    /** Returns whether a type is write-only. */
    static boolean isOnlyWritten(Class<?> type) {
        Forms<?, ?> own = ALL.get(type);
        return own != null && own.reader == null;
    }

    /** Returns the converter of a type to its form; null if the type is written directly. */
    static @Nullable Object writer(Class<?> type) {
        Forms<?, ?> own = ALL.get(type);
        return own == null ? null : new ToForm<>(own);
    }

    /** Returns the converter of a form to its type; null if the type is read directly or not at all. */
    static @Nullable Object reader(Class<?> type) {
        Forms<?, ?> own = ALL.get(type);
        return own == null || own.reader == null ? null : new FromForm<>(own);
    }

    /** The conversion of a value to its form. */
    private static final class ToForm<T, F> extends StdConverter<T, F> {
        private final Forms<T, F> forms;

        ToForm(Forms<T, F> forms) {
            this.forms = forms;
        }

        @Override
        public F convert(T value) {
            return forms.writer.apply(value);
        }

        @Override
        public JavaType getInputType(TypeFactory types) {
            return types.constructType(forms.type);
        }

        @Override
        public JavaType getOutputType(TypeFactory types) {
            return types.constructType(forms.form);
        }
    }

    /** The conversion of a form to its value; failures become Jackson exceptions. */
    private static final class FromForm<T, F> extends StdConverter<F, T> {
        private final Forms<T, F> forms;

        FromForm(Forms<T, F> forms) {
            this.forms = forms;
        }

        @Override
        public T convert(F form) {
            return requireNonNull(forms.reader).apply(form);
        }

        @Override
        public T convert(DeserializationContext context, F form) {
            try {
                return convert(form);
            } catch (IllegalArgumentException e) {
                throw ValueInstantiationException.from(
                        (JsonParser) null, String.valueOf(e.getMessage()), context.constructType(forms.type), e);
            }
        }

        @Override
        public JavaType getInputType(TypeFactory types) {
            return types.constructType(forms.form);
        }

        @Override
        public JavaType getOutputType(TypeFactory types) {
            return types.constructType(forms.type);
        }
    }
}
