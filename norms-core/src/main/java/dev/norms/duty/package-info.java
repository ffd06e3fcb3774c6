/**
 * What a duty is called and who owes it.
 *
 * <p>A {@link dev.norms.duty.NormId} is the address of a demand ({@code INS-2.4}); an
 * {@link dev.norms.duty.ObligationId} that of one obligation ({@code INS-2.1@art-f1/2021-Q2}), which users keep as the
 * key of it in their databases. An {@link dev.norms.duty.Addressee} says whom a norm binds. Rules and facts both speak
 * these names; neither sees the other. May import: label, time, source, explanation, organization.
 */
@NullMarked
package dev.norms.duty;

import org.jspecify.annotations.NullMarked;
