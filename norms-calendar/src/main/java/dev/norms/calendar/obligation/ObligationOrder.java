package dev.norms.calendar.obligation;

import dev.norms.internal.order.CodePointOrder;
import java.util.Comparator;

/**
 * The order of results: by due day, standing duties last, then by id as text and code point.
 *
 * <p>It compares the parts of ids where that gives the order of the whole texts: a separator ends each part, and the
 * end of an owner's id compares like the {@code /} that follows it.
 */
final class ObligationOrder implements Comparator<Obligation> {
    static final ObligationOrder INSTANCE = new ObligationOrder();

    private static final char SEPARATOR = '/';
    private static final char BEFORE_OWNER = '@';

    private ObligationOrder() {}

    @Override
    public int compare(Obligation left, Obligation right) {
        Window a = left.window().orElse(null);
        Window b = right.window().orElse(null);
        if ((a == null) != (b == null)) {
            return b == null ? -1 : 1;
        }
        if (a != null && b != null && a != b) {
            int byDue = a.due().compareTo(b.due());
            if (byDue != 0) {
                return byDue;
            }
        }
        if (!left.normId().equals(right.normId()) || !left.part().equals(right.part())) {
            return byBeginning(left, right);
        }
        if (a == null || b == null) { // the id of a standing duty ends with its owner
            return byText(left.owner().text(), right.owner().text());
        }
        int byOwner = byOwner(left.owner().text(), right.owner().text());
        return byOwner != 0 || a.period().equals(b.period())
                ? byOwner
                : byText(a.period().toString(), b.period().toString());
    }

    /**
     * Compares two ids up to the owner. Mostly the ids of the norms decide or, if they are equal, the parts; only if
     * one of them begins with the other must the texts be put together.
     */
    private static int byBeginning(Obligation left, Obligation right) {
        String one = left.normId().text();
        String other = right.normId().text();
        if (one.equals(other) && left.part().isPresent() && right.part().isPresent()) {
            return byEnded(left.part().get(), right.part().get(), BEFORE_OWNER);
        }
        return one.startsWith(other) || other.startsWith(one)
                ? byText(beforeOwner(left), beforeOwner(right))
                : byText(one, other);
    }

    private static String beforeOwner(Obligation obligation) {
        return obligation.normId() + obligation.part().map(part -> "#" + part).orElse("") + BEFORE_OWNER;
    }

    private static int byText(String left, String right) {
        return CodePointOrder.INSTANCE.compare(left, right);
    }

    static int byOwner(String left, String right) {
        return byEnded(left, right, SEPARATOR);
    }

    /** Compares texts each of which is followed by a character that is in none of them. */
    private static int byEnded(String left, String right, char end) {
        if (left.length() < right.length() && right.startsWith(left)) {
            return Character.compare(end, right.charAt(left.length()));
        }
        if (right.length() < left.length() && left.startsWith(right)) {
            return Character.compare(left.charAt(right.length()), end);
        }
        return byText(left, right);
    }
}
