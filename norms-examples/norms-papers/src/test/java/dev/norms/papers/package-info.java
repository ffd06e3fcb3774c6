/** Papers: what they say, what hostile texts and edited templates do to them, and what an office makes of them. */
@NullMarked
package dev.norms.papers;

import org.jspecify.annotations.NullMarked;
