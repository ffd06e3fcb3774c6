package dev.norms.json;

import dev.norms.calendar.assessment.Assessment;
import dev.norms.time.DateRange;
import java.time.LocalDate;
import java.util.List;

/**
 * The content of an assessment's JSON: its findings, without the facts from which they were computed.
 *
 * @param asOf the as-of day
 * @param range the range of days in which the due days lie
 * @param findings the findings, in the order of the assessment
 */
public record AssessmentData(LocalDate asOf, DateRange range, List<FindingData> findings) {
    /**
     * Returns the data of an assessment.
     *
     * @param assessment the assessment
     * @return its data
     */
    public static AssessmentData of(Assessment assessment) {
        return new AssessmentData(
                assessment.asOf(),
                assessment.schedule().range(),
                assessment.findings().list().stream().map(FindingData::of).toList());
    }
}
