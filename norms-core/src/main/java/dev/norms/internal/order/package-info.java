/** Orders of texts, copies of collections in order, and the nearest word; not part of the public API. */
@NullMarked
package dev.norms.internal.order;

import org.jspecify.annotations.NullMarked;
