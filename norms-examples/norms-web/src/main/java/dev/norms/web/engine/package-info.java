/**
 * The engine as the page calls it: {@link dev.norms.web.engine.Engine} opens files,
 * {@link dev.norms.web.engine.OpenFolder} answers. What goes in and out are values of the page's language; the types
 * stand in {@code norms.d.ts}.
 */
@NullMarked
package dev.norms.web.engine;

import org.jspecify.annotations.NullMarked;
