/** Helpers shared by builders and their checks; not part of the public API. */
@NullMarked
package dev.norms.internal.draft;

import org.jspecify.annotations.NullMarked;
