package dev.norms.codes;

import dev.norms.label.Label;
import java.util.Optional;

/**
 * A code of a table.
 *
 * @param <T> the type of our term
 * @param code the code
 * @param label what it says
 * @param ours our term for it
 * @param isExact whether both say the same
 */
record CodeEntry<T>(String code, Label label, Optional<T> ours, boolean isExact) {}
