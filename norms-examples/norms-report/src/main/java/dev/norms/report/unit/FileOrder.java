package dev.norms.report.unit;

import dev.norms.college.Organization;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The order in which organizations were written down: by file and line, those of no file as the college has them. */
final class FileOrder {
    /** The text of an origin that ends with the number of a line. */
    private static final Pattern LINE = Pattern.compile("(.*?)([0-9]{1,9})");

    static final Comparator<Organization> ORDER =
            Comparator.comparing(FileOrder::file).thenComparingInt(FileOrder::line);

    private FileOrder() {}

    private static String file(Organization organization) {
        Matcher origin = LINE.matcher(organization.origin().text());
        return origin.matches() ? origin.group(1) : "";
    }

    private static int line(Organization organization) {
        Matcher origin = LINE.matcher(organization.origin().text());
        return origin.matches() ? Integer.parseInt(origin.group(2)) : 0;
    }
}
