/** Tests that the surface page lists every exported type of the modules, what it is, and who uses it. */
@NullMarked
package dev.norms.cli.surface;

import org.jspecify.annotations.NullMarked;
