package dev.norms.calendar.assessment;

import dev.norms.calendar.obligation.Obligation;
import dev.norms.organization.SubjectId;
import java.util.List;

/**
 * How one owner stands.
 *
 * @param owner the organization or person
 * @param first the first index of its templates in the plan
 * @param end the end of these indexes
 * @param dated the results of its rows, of all its templates
 * @param standing its standing duties, in the order of their ids
 * @param ofStanding the result of each of them
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and never written to
record OwnerResults(SubjectId owner, int first, int end, int[] dated, List<Obligation> standing, int[] ofStanding) {}
