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

/** Reads JSON: what is accepted is the same after a round trip, what is refused has problems. */
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
            Bounds.requireSentences(problems);
            return;
        }
        if (value != null) {
            // colleges and ledgers have no equality of their own, their texts have
            String written = MAPPER.writeValueAsString(value);
            if (!written.equals(MAPPER.writeValueAsString(MAPPER.readValue(written, type)))) {
                throw new AssertionError("not the same when it is read again: " + written);
            }
        }
    }
}
