package dev.norms.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.norms.book.NormBook;
import dev.norms.book.NormEdition;
import dev.norms.calendar.assessment.Assessment;
import dev.norms.calendar.assessment.Finding;
import dev.norms.calendar.assessment.Findings;
import dev.norms.calendar.obligation.Obligation;
import dev.norms.calendar.schedule.Schedule;
import dev.norms.label.Label;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanDescription;

/** Which types of core and calendar have JSON, and why the others have none. */
final class JsonTypes {
    private static final ImmutableMap<String, Label> NO_JSON = reasons();

    private static final String PREFIX = "dev.norms.";

    /** The packages with values, those of core, calendar and this module, without prefix and subpackages. */
    private static final Set<String> PACKAGES = ImmutableSet.of(
            "admission",
            "book",
            "calendar",
            "clause",
            "college",
            "duty",
            "evidence",
            "explanation",
            "fact",
            "json",
            "label",
            "ledger",
            "norm",
            "opinion",
            "organization",
            "procedure",
            "profile",
            "requirement",
            "source",
            "time",
            "vote");

    /** The types that can be read in place of results that are only written. */
    private static final ImmutableMap<Class<?>, String> DATA = ImmutableMap.of(
            Obligation.class, "ObligationData",
            Schedule.class, "ScheduleData",
            Finding.class, "FindingData",
            Findings.class, "List<FindingData>",
            Assessment.class, "AssessmentData");

    private JsonTypes() {}

    /** Returns whether a type belongs to core or calendar, or is the data of one of its results. */
    static boolean isOurs(Class<?> type) {
        if (!type.getName().startsWith(PREFIX)) {
            return false;
        }
        String rest = type.getName().substring(PREFIX.length());
        int dot = rest.indexOf('.');
        return dot > 0 && PACKAGES.contains(rest.substring(0, dot));
    }

    /** Returns why a type is not written; empty if it is. */
    static Optional<Label> whyNotWritten(Class<?> type) {
        // the reasons name outermost types, and those that a generated class extends
        return Stream.<Class<?>>iterate(type, one -> one != null, Class::getEnclosingClass)
                .filter(one -> one.getEnclosingClass() == null)
                .flatMap(one -> Stream.of(one, one.getSuperclass()))
                .filter(one -> one != null && NO_JSON.containsKey(one.getName()))
                .findFirst()
                .map(one -> NO_JSON.get(one.getName()));
    }

    /**
     * Returns why a type of another module, such as the one of a college's files, is not written: it would be an empty
     * object. No reason if it would not be one.
     */
    static Optional<Label> whyEmpty(Class<?> type, BeanDescription.@Nullable Supplier description) {
        boolean isEmpty = type.getName().startsWith(PREFIX)
                && !isOurs(type)
                && !type.isEnum()
                && !type.isRecord()
                && !Iterable.class.isAssignableFrom(type)
                && description != null
                && description.get().findProperties().isEmpty();
        return isEmpty
                ? Optional.of(Label.of(
                        type.getSimpleName() + "不是可写出的数据：请分别写出其各部分",
                        type.getSimpleName() + " cannot be written as one value; write its parts instead"))
                : Optional.empty();
    }

    /** Returns why a type is not read; empty if it is. */
    static Optional<Label> whyNotRead(Class<?> type) {
        return whyNotWritten(type).or(() -> Forms.isOnlyWritten(type) ? Optional.of(computed(type)) : Optional.empty());
    }

    private static Label computed(Class<?> type) {
        if (type.equals(NormBook.class) || type.equals(NormEdition.class)) {
            return Label.of(
                    type.getSimpleName() + "含有程序，不能读回：请读入 Profile，再据以调整规范",
                    type.getSimpleName()
                            + " contains code and cannot be read: read the Profile and tailor the book again");
        }
        String data = DATA.get(type);
        return Label.of(
                type.getSimpleName() + "是算出的结果，不能读回：请读入事实重新计算" + (data == null ? "" : "，或读作" + data),
                type.getSimpleName() + " is computed and cannot be read: read the facts and compute it again"
                        + (data == null ? "" : ", or read it as " + data));
    }

    private static ImmutableMap<String, Label> reasons() {
        try (InputStream file = requireNonNull(JsonTypes.class.getResourceAsStream("no-json.txt"), "no-json.txt")) {
            return new String(file.readAllBytes(), UTF_8)
                    .lines()
                    .map(line -> line.split("\\|", 3))
                    .collect(ImmutableMap.toImmutableMap(parts -> parts[0], parts -> Label.of(parts[1], parts[2])));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
