package dev.norms.calendar.feed;

import com.google.common.hash.Hashing;
import dev.norms.organization.OrganizationId;
import dev.norms.organization.SubjectId;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** Computes the address of the feed of an organization or a person, see {@link Feed#address()}. */
final class FeedAddress {
    private static final int LONGEST = 180;
    /** The length of the end of a name that is cut: two signs and 32 digits. */
    private static final int ENDING = 34;

    private static final Set<String> DEVICES = Set.of(
            "con", "prn", "aux", "nul", "com0", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9",
            "lpt0", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9");

    private FeedAddress() {}

    static String of(SubjectId subject) {
        String folder = subject instanceof OrganizationId ? Feed.ORGANIZATIONS : Feed.PEOPLE;
        return folder + "/" + name(subject.text()) + ".ics";
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

    /** Of ASCII characters, an id has only letters, digits, {@code .}, {@code _} and {@code -}. */
    private static boolean staysAsItIs(int c) {
        return c < 0x80 || Character.getType(c) == Character.OTHER_LETTER;
    }

    private static String cut(String name) {
        int end = name.length();
        while (octets(name.substring(0, end)) > LONGEST - ENDING || Character.isLowSurrogate(name.charAt(end))) {
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
}
