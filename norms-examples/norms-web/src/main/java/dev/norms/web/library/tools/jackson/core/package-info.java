/** Stand-ins for classes of {@code tools.jackson.core}. */
@NullMarked
package dev.norms.web.library.tools.jackson.core;

import org.jspecify.annotations.NullMarked;
