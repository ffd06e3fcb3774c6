package dev.norms.json;

import dev.norms.calendar.assessment.Matrix;
import dev.norms.calendar.assessment.Verdict;
import dev.norms.organization.OrganizationId;
import dev.norms.time.Period;
import java.util.Map;
import java.util.stream.Stream;

/** The number of findings of each verdict of one organization in one period. */
record MatrixCell(OrganizationId organization, Period period, Map<Verdict, Integer> verdicts) {
    static Stream<MatrixCell> of(Matrix matrix, OrganizationId row, Period column) {
        return matrix.find(row, column).map(found -> new MatrixCell(row, column, found.verdicts())).stream();
    }
}
