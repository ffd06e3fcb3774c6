package dev.norms.calendar.admission;

import com.google.common.collect.ImmutableList;
import dev.norms.admission.AdmissionStep;
import dev.norms.college.Organization;
import dev.norms.college.Stay;
import dev.norms.evidence.EvidenceSource;
import dev.norms.ledger.AdmissionEntry;
import dev.norms.ledger.Ledger;
import dev.norms.ledger.LedgerRecord;
import dev.norms.organization.OrganizationId;
import dev.norms.organization.OrganizationKind;
import dev.norms.organization.PersonId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Splits the steps of a person into cases: a person whose case was closed may apply again. */
record CaseSplit(AdmissionContext context, Ledger ledger) {
    private static final Comparator<AdmissionEntry> IN_ORDER =
            Comparator.comparing(AdmissionEntry::date).thenComparing(AdmissionEntry::step);

    /** Adds the cases of a person, from the steps up to the as-of day, in the order of time. */
    void add(PersonId person, ImmutableList.Builder<AdmissionCase> cases) {
        List<LedgerRecord> records = ledger.records(person, EvidenceSource.ADMISSIONS);
        if (records.isEmpty()) {
            return;
        }
        List<AdmissionEntry> entries = new ArrayList<>(records.size());
        for (LedgerRecord record : records) {
            if (!record.date().isAfter(context.asOf)) {
                entries.add((AdmissionEntry) record);
            }
        }
        entries.sort(IN_ORDER);
        int start = 0;
        boolean ended = false;
        for (int i = 0; i < entries.size(); i++) {
            AdmissionStep step = entries.get(i).step();
            if (ended && step == AdmissionStep.APPLICATION) {
                cases.add(caseOf(person, entries.subList(start, i)));
                start = i;
                ended = false;
            }
            ended |= step.closesCase();
        }
        if (start < entries.size()) {
            cases.add(caseOf(person, entries.subList(start, entries.size())));
        }
    }

    private AdmissionCase caseOf(PersonId person, List<AdmissionEntry> entries) {
        List<Stay> stays = context.college.stays(person);
        OrganizationId organization = branch(stays, entries.get(entries.size() - 1));
        boolean underGeneralBranch = context.college
                .find(organization)
                .flatMap(Organization::parent)
                .flatMap(context.college::find)
                .filter(above -> above.kind() == OrganizationKind.GENERAL_BRANCH)
                .isPresent();
        return new AdmissionCase(
                new CaseWalk(context, person, stays, underGeneralBranch, ImmutableList.copyOf(entries)), organization);
    }

    private OrganizationId branch(List<Stay> stays, AdmissionEntry last) {
        OrganizationId id = last.organization();
        for (Stay stay : stays) {
            if (!stay.during().from().isAfter(context.asOf)) {
                id = stay.organization(); // the latest stay that has begun decides
            }
        }
        return context.college
                .find(id)
                .filter(organization -> organization.kind() == OrganizationKind.GROUP)
                .flatMap(Organization::parent)
                .orElse(id);
    }
}
