/** The browsers that are installed, as the tests of pages drive them. */
@NullMarked
package dev.norms.testing.browser;

import org.jspecify.annotations.NullMarked;
