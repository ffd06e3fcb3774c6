/** Tests of the files of a college. */
@NullMarked
package dev.norms.files;

import org.jspecify.annotations.NullMarked;
