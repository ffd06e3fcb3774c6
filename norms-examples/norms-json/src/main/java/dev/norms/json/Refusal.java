package dev.norms.json;

import com.google.common.base.CaseFormat;
import dev.norms.fact.InvalidFactsException;
import dev.norms.fact.Origin;
import dev.norms.fact.Problem;
import dev.norms.label.Label;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.InvalidTypeIdException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.exc.ValueInstantiationException;

/** Turns an exception that Jackson threw into the problems of the JSON text, each with its place. */
final class Refusal {
    /** The messages about missing fields: those of our builders name all of them (group 1), Jackson's one (group 2). */
    private static final Pattern MISSING =
            Pattern.compile("(?:must be given, but was not: (.*)|Missing required creator property '([^']*)')");

    /** The start of Jackson's message about a wrong value, which names the Java type. */
    private static final Pattern TYPE =
            Pattern.compile("^Cannot deserialize [^`]*`[^`]*` from String \".*?\": ", Pattern.DOTALL);

    private Refusal() {}

    static List<Problem> problems(JacksonException refused) {
        String path = path(refused);
        if (refused.getCause() instanceof InvalidFactsException facts) {
            return facts.problems().stream().map(one -> within(path, one)).toList();
        }
        return List.of(problem(path, refused));
    }

    private static Problem within(String path, Problem one) {
        String inside = one.origin().text();
        return new Problem(
                new Origin(inside.isEmpty() ? path : path + "." + inside), one.attribute(), one.what(), one.value());
    }

    private static Problem problem(String path, JacksonException refused) {
        Origin place = new Origin(path);
        String message = Optional.ofNullable(refused.getOriginalMessage()).orElse("");
        if (refused instanceof StreamReadException) {
            int line = refused.getLocation().getLineNr();
            int column = refused.getLocation().getColumnNr();
            return new Problem(
                    place,
                    "",
                    Label.of(
                            "第" + line + "行第" + column + "列不是合法的JSON：" + message,
                            "not JSON at line " + line + ", column " + column + ": " + message),
                    "");
        }
        if (refused instanceof RefusedTypeException type) {
            return new Problem(place, "", type.reason(), "");
        }
        if (refused instanceof UnrecognizedPropertyException unknown) {
            return new Problem(place, "", Label.of("没有这个字段", "unknown field"), unknown.getPropertyName());
        }
        if (refused instanceof InvalidFormatException wrong) {
            Label what = wrong.getTargetType() == LocalDate.class
                    ? Label.of("应为日期，如2021-03-05", "must be a date such as 2021-03-05")
                    : wrong(TYPE.matcher(message).replaceFirst(""));
            return new Problem(place, "", what, String.valueOf(wrong.getValue()));
        }
        if (refused instanceof InvalidTypeIdException kind) {
            return new Problem(
                    place,
                    "",
                    Label.of("缺少 type，或不是已知的种类", "type is missing or unknown"),
                    Optional.ofNullable(kind.getTypeId()).orElse(""));
        }
        Optional<MatchResult> missing = MISSING.matcher(message).results().findFirst();
        if (missing.isPresent()) {
            String names = Optional.ofNullable(missing.get().group(1))
                    .orElseGet(() -> missing.get().group(2));
            String fields = CaseFormat.LOWER_CAMEL.to(CaseFormat.LOWER_UNDERSCORE, names);
            return new Problem(place, "", Label.of("缺少字段", "missing fields"), fields);
        }
        if (refused instanceof ValueInstantiationException && refused.getCause() != null) {
            return new Problem(
                    place, "", wrong(String.valueOf(refused.getCause().getMessage())), "");
        }
        // the messages of its subclasses say more
        return refused.getClass().equals(MismatchedInputException.class)
                ? new Problem(place, "", Label.of("这里应为另一种值", "a value of another kind is required"), "")
                : new Problem(place, "", wrong(message), "");
    }

    private static Label wrong(String message) {
        return Label.of("值不对：" + message, "wrong value: " + message);
    }

    /** Returns the place as a JSON path, for instance {@code $.stays[3].during}. */
    private static String path(JacksonException refused) {
        StringBuilder path = new StringBuilder("$");
        for (JacksonException.Reference step : refused.getPath()) {
            if (step.getPropertyName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append('.').append(step.getPropertyName());
            }
        }
        return path.toString();
    }
}
