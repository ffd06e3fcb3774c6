/** Copies of collections; not part of the public API. */
@NullMarked
package dev.norms.internal.order;

import org.jspecify.annotations.NullMarked;
