/** Tests of dev.norms.files.event. */
@NullMarked
package dev.norms.files.event;

import org.jspecify.annotations.NullMarked;
