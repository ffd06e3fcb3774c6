package dev.norms.calendar.feed;

import com.google.common.hash.Hashing;
import dev.norms.organization.OrganizationId;
import dev.norms.organization.SubjectId;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Set;

/**
 * Where a feed stands in a folder, or below the address of a server: {@code schedule.ics} of the college,
 * {@code organizations/art-f1.ics}, {@code people/p001.ics}.
 *
 * <p>The name of the file is made of the id alone, so it stays whoever comes or goes. It is safe on Linux, Windows and
 * macOS and in a URL, and two ids never share one, though some systems do not tell capital letters from small ones:
 *
 * <ul>
 *   <li>small letters {@code a} to {@code z}, digits, {@code -}, {@code _}, and letters of scripts without capitals, as
 *       Chinese, stand as they are; so do dots, but a dot in front is {@code =.} ({@code ..} is {@code =...ics});
 *   <li>a capital {@code A} to {@code Z} is {@code =} and its small letter: {@code P01} is {@code =p01.ics};
 *   <li>any other character is its code point, {@code =0} and hexadecimal digits and {@code =}: {@code é} is
 *       {@code =0e9=.ics};
 *   <li>a name that Windows keeps for a device, as {@code con} or {@code com1}, has {@code =} behind it, also before a
 *       dot: {@code con=.ics}, {@code nul=.a.ics};
 *   <li>a name that would be longer than 180 octets is cut, and ends with {@code ==} and 32 hexadecimal digits of the
 *       SHA-256 of the id.
 * </ul>
 *
 * @param path the folder, if any, and the name, joined by a slash
 */
public record FeedAddress(String path) implements Comparable<FeedAddress> {
    /** The feed of the whole college. */
    public static final FeedAddress COLLEGE = new FeedAddress("schedule.ics");

    /** The folder of the feeds of organizations. */
    public static final String ORGANIZATIONS = "organizations";

    /** The folder of the feeds of persons. */
    public static final String PEOPLE = "people";

    private static final int LONGEST = 180;
    private static final Set<String> DEVICES = Set.of(
            "con", "prn", "aux", "nul", "com0", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9",
            "lpt0", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9");

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if it does not end in {@code .ics}
     */
    public FeedAddress {
        if (!path.endsWith(".ics")) {
            throw new IllegalArgumentException("path must end in .ics, but was '" + path + "'");
        }
    }

    /**
     * The address of the feed of an organization or a person.
     *
     * @param subject the id
     * @return the address
     */
    public static FeedAddress of(SubjectId subject) {
        String folder = subject instanceof OrganizationId ? ORGANIZATIONS : PEOPLE;
        return new FeedAddress(folder + "/" + name(subject.text()) + ".ics");
    }

    /** Tells whether it is in a folder. */
    boolean isIn(String folder) {
        return path.startsWith(folder + "/");
    }

    private static String name(String id) {
        int dot = id.indexOf('.');
        String first = dot < 0 ? id : id.substring(0, dot);
        StringBuilder name = new StringBuilder();
        if (dot == 0) {
            name.append('=');
        }
        append(first, name);
        if (DEVICES.contains(first)) {
            name.append('=');
        }
        append(id.substring(first.length()), name);
        String whole = name.toString();
        return octets(whole) <= LONGEST ? whole : cut(whole) + "==" + digest(id);
    }

    private static void append(String text, StringBuilder name) {
        text.codePoints().forEach(c -> {
            if (c >= 'A' && c <= 'Z') {
                name.append('=').append((char) (c - 'A' + 'a'));
            } else if (staysAsItIs(c)) {
                name.appendCodePoint(c);
            } else {
                name.append("=0").append(Integer.toHexString(c)).append('=');
            }
        });
    }

    private static boolean staysAsItIs(int c) {
        return c < 0x80 || Character.getType(c) == Character.OTHER_LETTER;
    }

    private static String cut(String name) {
        int end = name.length();
        while (octets(name.substring(0, end)) > LONGEST - 34 || Character.isLowSurrogate(name.charAt(end))) {
            end--;
        }
        return name.substring(0, end);
    }

    private static int octets(String name) {
        return name.getBytes(StandardCharsets.UTF_8).length;
    }

    private static String digest(String id) {
        return Hashing.sha256()
                .hashString(id, StandardCharsets.UTF_8)
                .toString()
                .substring(0, 32);
    }

    /** By code point of the path. */
    @Override
    public int compareTo(FeedAddress other) {
        return Comparator.comparing(FeedAddress::path).compare(this, other);
    }

    /**
     * The address.
     *
     * @return the path
     */
    @Override
    public String toString() {
        return path;
    }
}
