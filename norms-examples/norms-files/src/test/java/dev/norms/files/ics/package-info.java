/** Tests of dev.norms.files.ics. */
@NullMarked
package dev.norms.files.ics;

import org.jspecify.annotations.NullMarked;
