package dev.norms.report.unit;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Links to elements of a page by their ids, such as the explanation of an obligation. */
public final class Anchor {
    /** The characters besides letters and digits that a fragment may have unescaped (RFC 3986). */
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
