package dev.norms.report.unit;

import static java.nio.charset.StandardCharsets.UTF_8;

/** The place of an explanation inside a page, by the id of the obligation. */
public final class Anchor {
    private static final String PLAIN = "-._~@/:!$&'()*+,;=?";

    private Anchor() {}

    /**
     * Returns the fragment that leads to an element.
     *
     * @param id the id of the element
     * @return for instance {@code #ART-10.1%23funds@art/2026-H1}
     */
    public static String href(String id) {
        StringBuilder href = new StringBuilder("#");
        for (byte octet : id.getBytes(UTF_8)) {
            char c = (char) (octet & 0xFF);
            if ((c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || PLAIN.indexOf(c) >= 0) {
                href.append(c);
            } else {
                href.append('%').append(Character.forDigit(c >> 4, 16)).append(Character.forDigit(c & 0xF, 16));
            }
        }
        return href.toString();
    }
}
