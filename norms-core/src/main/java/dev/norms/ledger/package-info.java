/**
 * What a college did: activities, attendance, study, contacts, documents, dues, steps of admission, ballots, and
 * exemptions that were granted.
 *
 * <p>A {@link dev.norms.ledger.Ledger} is built against a {@link dev.norms.college.College} from rows in any order;
 * broken references are reported all at once. Every record that can decide a norm is a
 * {@link dev.norms.ledger.LedgerRecord}: it has a subject, kinds, a day, perhaps a period, and a quantity. A ledger
 * also holds which sources were supplied at all, since a duty is not missed for want of records that were never
 * supplied.
 */
@NullMarked
package dev.norms.ledger;

import org.jspecify.annotations.NullMarked;
