/**
 * The ids of norms and obligations, and the addressees of norms.
 *
 * <p>A {@link dev.norms.duty.NormId} is the address of a demand ({@code INS-2.4}); an
 * {@link dev.norms.duty.ObligationId} that of one obligation ({@code INS-2.1@art-f1/2021-Q2}), which users may keep as
 * a database key. An {@link dev.norms.duty.Addressee} is whom a norm binds.
 */
@NullMarked
package dev.norms.duty;

import org.jspecify.annotations.NullMarked;
