package dev.norms.calendar.ical;

import static java.nio.charset.StandardCharsets.US_ASCII;

/** Octets that are always the same: short lines in ASCII, fewer than three hundred octets, nothing to escape. */
final class Literal {
    private final byte[] octets;
    private final int column;

    private Literal(byte[] octets, int column) {
        this.octets = octets;
        this.column = column;
    }

    /** Of lines that end in a line feed, which becomes CRLF. */
    static Literal of(String lines) {
        return new Literal(
                lines.replace("\n", "\r\n").getBytes(US_ASCII), lines.length() - 1 - lines.lastIndexOf('\n'));
    }

    /** The octets themselves, not a copy. */
    byte[] octets() {
        return octets;
    }

    /** How many of them stand on the last line, on which more is to come. */
    int column() {
        return column;
    }
}
