/** What builders share; not part of the public API. */
@NullMarked
package dev.norms.internal.draft;

import org.jspecify.annotations.NullMarked;
