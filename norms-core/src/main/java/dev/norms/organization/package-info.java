/**
 * The vocabulary of a college's Party organization: tiers, types of branches, posts, statuses, ids, terms of office.
 *
 * <p>{@link dev.norms.organization.OrganizationId} and {@link dev.norms.organization.PersonId} share one name space and
 * are both a {@link dev.norms.organization.SubjectId}, since either may owe something. Persons are opaque keys: no
 * name, birthday or other personal particulars are held. The organizations and people of one college are in
 * {@code dev.norms.college}.
 */
@NullMarked
package dev.norms.organization;

import org.jspecify.annotations.NullMarked;
