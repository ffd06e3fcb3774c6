package dev.norms.calendar.schedule;

import dev.norms.label.CodePointOrder;
import java.util.Comparator;
import java.util.Optional;

/**
 * The order of results: by due day, standing duties last, then by id as text and code point.
 *
 * <p>It compares the parts of ids where that gives the order of the whole texts: a separator ends each part, and the
 * end of an owner's id compares like the {@code /} that follows it.
 */
final class ObligationOrder implements Comparator<Obligation> {
    static final ObligationOrder INSTANCE = new ObligationOrder();

    private static final char SEPARATOR = '/';

    private ObligationOrder() {}

    @Override
    public int compare(Obligation left, Obligation right) {
        Optional<Window> a = left.window();
        Optional<Window> b = right.window();
        if (a.isEmpty() || b.isEmpty()) {
            return a.isPresent() ? -1 : b.isPresent() ? 1 : byText(left.toString(), right.toString());
        }
        if (a.get() != b.get()) {
            int byDue = a.get().due().compareTo(b.get().due());
            if (byDue != 0) {
                return byDue;
            }
        }
        if (!left.key().equals(right.key()) || !left.part().equals(right.part())) {
            return byText(beforeOwner(left), beforeOwner(right));
        }
        int byOwner = byOwner(left.owner().text(), right.owner().text());
        return byOwner != 0
                ? byOwner
                : byText(a.get().period().toString(), b.get().period().toString());
    }

    private static String beforeOwner(Obligation obligation) {
        return obligation.key() + obligation.part().map(part -> "#" + part).orElse("") + "@";
    }

    private static int byText(String left, String right) {
        return CodePointOrder.INSTANCE.compare(left, right);
    }

    private static int byOwner(String left, String right) {
        if (left.length() < right.length() && right.startsWith(left)) {
            return Character.compare(SEPARATOR, right.charAt(left.length()));
        }
        if (right.length() < left.length() && left.startsWith(right)) {
            return Character.compare(left.charAt(right.length()), SEPARATOR);
        }
        return byText(left, right);
    }
}
