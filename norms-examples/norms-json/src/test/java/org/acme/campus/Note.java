package org.acme.campus;

import java.time.LocalDate;
import java.util.Optional;

/** A type that knows nothing of the library. */
public record Note(String headLine, boolean isUrgent, Optional<String> footNote, LocalDate onDay, Tone tone) {
    /** How loud it is. */
    public enum Tone {
        VERY_LOUD
    }
}
