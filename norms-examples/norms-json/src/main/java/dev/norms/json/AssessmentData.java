package dev.norms.json;

import dev.norms.calendar.assessment.Assessment;
import dev.norms.time.DateRange;
import java.time.LocalDate;
import java.util.List;

/**
 * What the JSON of an assessment carries: its findings, without the facts that they were made of.
 *
 * @param asOf the day
 * @param range the days in which the due days lie
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
