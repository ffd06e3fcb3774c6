/** Build-time style of the generated value types; not part of the public API. */
@NullMarked
package dev.norms.internal.style;

import org.jspecify.annotations.NullMarked;
