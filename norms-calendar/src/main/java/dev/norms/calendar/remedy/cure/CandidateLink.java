package dev.norms.calendar.remedy.cure;

import dev.norms.evidence.TargetKind;
import dev.norms.organization.PersonId;
import java.util.Optional;

/**
 * A link that could begin on the day.
 *
 * @param target the branch or activist; empty for a target to be chosen, of which there are enough
 */
record CandidateLink(PersonId keeper, TargetKind kind, Optional<String> target) {}
