/** Holds the surface page to the modules: every exported type, what it is, and who uses it. */
@NullMarked
package dev.norms.cli.surface;

import org.jspecify.annotations.NullMarked;
