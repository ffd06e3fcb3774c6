package dev.norms.files;

import dev.norms.college.College;
import dev.norms.duty.ObligationId;
import dev.norms.files.college.Facts;
import dev.norms.files.form.DomainForms.ActivityId;
import dev.norms.files.form.DomainForms.AnyId;
import dev.norms.files.table.Column;
import dev.norms.files.table.Row;
import dev.norms.label.Label;
import dev.norms.organization.OrganizationId;
import dev.norms.organization.PersonId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The references in rows that were rejected for another reason. Such rows reach no builder, but unknown ids in them are
 * reported together with all other problems.
 */
final class LooseReferences {
    private static final Label NO_ORGANIZATION = Label.of("没有这个组织", "unknown organization");
    private static final Label NO_PERSON = Label.of("没有这个人员（人员名单中无此代号）", "unknown person (not among the people)");
    private static final Label NO_SUBJECT = Label.of("没有这个组织或人员", "unknown organization or person");
    private static final Label NO_ACTIVITY = Label.of("没有这个活动", "unknown activity");

    private final List<Reference> references = new ArrayList<>();

    private record Reference(Row row, Column<?> column, Object id) {
        void check(boolean isKnown, Label what, String text) {
            if (!isKnown) {
                row.report(column, what, text);
            }
        }
    }

    void add(Row row) {
        row.forEach((column, value) -> {
            if (value instanceof OrganizationId
                    || value instanceof PersonId
                    || value instanceof ActivityId
                    || value instanceof AnyId
                    || value instanceof ObligationId) {
                references.add(new Reference(row, column, value));
            }
        });
    }

    void check(College college, Facts facts) {
        Set<ActivityId> activities =
                references.isEmpty() ? Set.of() : facts.records().activities();
        for (Reference reference : references) {
            if (reference.id() instanceof OrganizationId id) {
                reference.check(college.knows(id), NO_ORGANIZATION, id.text());
            } else if (reference.id() instanceof PersonId id) {
                reference.check(college.knows(id), NO_PERSON, id.text());
            } else if (reference.id() instanceof AnyId id) {
                reference.check(college.knows(id.in(college)), NO_SUBJECT, id.text());
            } else if (reference.id() instanceof ObligationId id) {
                reference.check(college.knows(AnyId.ownerOf(id).in(college)), NO_SUBJECT, id.toString());
            } else if (reference.id() instanceof ActivityId id) {
                reference.check(activities.contains(id), NO_ACTIVITY, id.text());
            }
        }
    }
}
