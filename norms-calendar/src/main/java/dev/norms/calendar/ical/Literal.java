package dev.norms.calendar.ical;

import static java.nio.charset.StandardCharsets.US_ASCII;

/**
 * Octets that are always the same: short lines in ASCII without anything to escape.
 *
 * @param octets the octets, fewer than a thousand
 * @param column how many of them stand on the last line, on which more is to come
 */
record Literal(byte[] octets, int column) {
    /** Of lines that end in a line feed, which becomes CRLF. */
    static Literal of(String lines) {
        return new Literal(
                lines.replace("\n", "\r\n").getBytes(US_ASCII), lines.length() - 1 - lines.lastIndexOf('\n'));
    }
}
