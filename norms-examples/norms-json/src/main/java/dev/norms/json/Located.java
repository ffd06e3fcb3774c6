package dev.norms.json;

import dev.norms.fact.Origin;
import dev.norms.ledger.Activity;
import dev.norms.ledger.AdmissionEntry;
import dev.norms.ledger.AttendedActivity;
import dev.norms.ledger.Attestation;
import dev.norms.ledger.Contact;
import dev.norms.ledger.Document;
import dev.norms.ledger.DuesPayment;
import dev.norms.ledger.ItemCheck;
import dev.norms.ledger.LedgerRecord;
import dev.norms.ledger.Study;

/** Copies records, giving them their place in the JSON as origin. */
final class Located {
    private Located() {}

    static LedgerRecord at(Origin place, LedgerRecord record) {
        if (record instanceof Activity activity) {
            return activity.withOrigin(place);
        }
        if (record instanceof AttendedActivity attended) {
            return new AttendedActivity(
                    attended.activity(), attended.attendance().withOrigin(place));
        }
        if (record instanceof Study study) {
            return study.withOrigin(place);
        }
        if (record instanceof Contact contact) {
            return contact.withOrigin(place);
        }
        if (record instanceof Document document) {
            return document.withOrigin(place);
        }
        if (record instanceof DuesPayment payment) {
            return payment.withOrigin(place);
        }
        if (record instanceof ItemCheck check) {
            return check.withOrigin(place);
        }
        if (record instanceof Attestation attestation) {
            return attestation.withOrigin(place);
        }
        return ((AdmissionEntry) record).withOrigin(place);
    }
}
