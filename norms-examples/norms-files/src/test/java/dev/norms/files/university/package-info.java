/** Tests of the reading of a university's calendar. */
@NullMarked
package dev.norms.files.university;

import org.jspecify.annotations.NullMarked;
