package dev.norms.fuzz;

import dev.norms.calendar.notice.HolidayNotice;
import dev.norms.college.College;
import dev.norms.fact.Problem;
import dev.norms.json.NormsJson;
import dev.norms.ledger.Ledger;
import dev.norms.procedure.AdmissionProcedure;
import dev.norms.profile.Profile;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Reading of the library's values as JSON. */
final class Json {
    private static final JsonMapper MAPPER = NormsJson.mapper();
    private static final Map<String, Class<?>> TYPES = Map.of(
            "college",
            College.class,
            "ledger",
            Ledger.class,
            "profile",
            Profile.class,
            "notice",
            HolidayNotice.class,
            "procedure",
            AdmissionProcedure.class);

    private Json() {}

    static void read(byte[] input) {
        Parts.of(input).forEach((name, bytes) -> {
            Class<?> type = TYPES.get(name);
            if (type != null) {
                read(bytes, type);
            }
        });
    }

    private static void read(byte[] bytes, Class<?> type) {
        Object value;
        try {
            value = MAPPER.readValue(bytes, type);
        } catch (JacksonException e) {
            List<Problem> problems = NormsJson.problems(e);
            if (problems.isEmpty()) {
                throw new AssertionError("refused without a problem", e);
            }
            Bounds.tell(problems);
            return;
        }
        if (value != null && !value.equals(MAPPER.readValue(MAPPER.writeValueAsString(value), type))) {
            throw new AssertionError("not the same when it is read again: " + value);
        }
    }
}
