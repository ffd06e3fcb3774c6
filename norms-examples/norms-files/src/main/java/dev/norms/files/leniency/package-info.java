/**
 * What was read although it is not of the exact form: the {@link dev.norms.files.leniency.Leniency kinds}, and the
 * {@link dev.norms.files.leniency.LeniencyList} that counts them by table and keeps the first places of each, so that a
 * user gets one note and not one for every row.
 */
@NullMarked
package dev.norms.files.leniency;

import org.jspecify.annotations.NullMarked;
