package dev.norms.embedding;

import dev.norms.calendar.academic.CollegeCalendar;
import dev.norms.calendar.assessment.Assessment;
import dev.norms.calendar.schedule.Schedule;
import dev.norms.calendar.workday.ChinaWorkdays;
import dev.norms.json.NormsJson;
import dev.norms.ledger.Ledger;
import dev.norms.opinion.ImplementationOpinion;
import dev.norms.time.DateRange;
import java.time.LocalDate;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The core of an example web service that receives a ledger as JSON and returns the lapsed obligations as JSON. */
public final class JsonAnswer {
    private JsonAnswer() {}

    /**
     * Answers one request.
     *
     * @param request a college and its records as JSON, see {@link NormsJson}
     * @param day the as-of day
     * @return the lapsed obligations, or the problems of the request, as JSON
     */
    public static String to(String request, LocalDate day) {
        // README.md shows what stands between the two markers; ProgramsTest compares them
        // the README's service
        JsonMapper mapper = NormsJson.mapper();
        try {
            Ledger ledger = mapper.readValue(request, Ledger.class);
            CollegeCalendar days = CollegeCalendar.of(ChinaWorkdays.bundled());
            DateRange year = DateRange.ofYear(day.getYear());
            Schedule schedule = Schedule.of(ImplementationOpinion.book(), ledger.college(), days, year);
            return mapper.writeValueAsString(
                    Assessment.of(schedule, ledger, day).lapsed());
        } catch (JacksonException refused) {
            return mapper.writeValueAsString(NormsJson.problems(refused));
        }
        // its end
    }
}
