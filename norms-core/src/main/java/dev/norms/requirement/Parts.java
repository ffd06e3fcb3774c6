package dev.norms.requirement;

import static java.util.Objects.requireNonNull;

import dev.norms.evidence.ActivityKind;
import dev.norms.evidence.Item;
import dev.norms.internal.order.Ordered;
import dev.norms.label.Label;
import dev.norms.organization.MemberStatus;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** How a demand is split into duties for one owner and period, which the parts in their ids tell apart. */
public sealed interface Parts {
    /**
     * The parts in words.
     *
     * @return the label
     */
    Label label();

    /** One duty; it needs no part in its id. */
    record Whole() implements Parts {
        @Override
        public Label label() {
            return Label.of("整体一项", "one duty");
        }

        @Override
        public String toString() {
            return "";
        }
    }

    /**
     * The duty of one stage, item or side of what a norm demands; its code is the part in the id. For instance, dual
     * organizational life (双重组织生活) has two sides: the branch's organizational life meeting and the leadership's
     * democratic life meeting.
     *
     * @param item the stage, item or side
     */
    record Named(Item item) implements Parts {
        public Named {
            requireNonNull(item, "item");
        }

        /**
         * The duty of one kind of activity, for a norm that demands several.
         *
         * @param kind the kind
         * @return the part
         */
        public static Named of(ActivityKind kind) {
            return new Named(new Item(kind.code(), kind.label()));
        }

        @Override
        public Label label() {
            return item.label();
        }

        @Override
        public String toString() {
            return item.code();
        }
    }

    /**
     * A duty for each person of a status in the owning branch, its groups included; the person's key is the part.
     *
     * @param status the status
     */
    record EachPerson(MemberStatus status) implements Parts {
        public EachPerson {
            requireNonNull(status, "status");
        }

        @Override
        public Label label() {
            return Label.format("每名{0}", "each {0}", status.label());
        }

        @Override
        public String toString() {
            return "each " + status.code();
        }
    }

    /**
     * A duty for each activity of some kinds that the owner held; an activity of several of these kinds still gives one
     * duty. The activity's id is the part.
     *
     * @param kinds the kinds, at least one
     */
    record EachActivity(Set<ActivityKind> kinds) implements Parts {
        /**
         * Checks that there is a kind.
         *
         * @throws IllegalArgumentException if there is none
         */
        public EachActivity {
            kinds = Ordered.set(kinds);
            if (kinds.isEmpty()) {
                throw new IllegalArgumentException("kinds must not be empty, but were " + kinds);
            }
        }

        /**
         * A duty for each activity of a kind.
         *
         * @param kind the kind
         * @return the parts
         */
        public static EachActivity of(ActivityKind kind) {
            return new EachActivity(Set.of(kind));
        }

        /**
         * These parts, and activities of one more kind.
         *
         * @param kind the kind
         * @return the parts
         */
        public EachActivity and(ActivityKind kind) {
            Set<ActivityKind> all = new LinkedHashSet<>(kinds);
            all.add(kind);
            return new EachActivity(all);
        }

        @Override
        public Label label() {
            return Label.format(
                    "每次{0}",
                    "each {0}",
                    Label.join(kinds.stream().map(ActivityKind::label).toList(), "、", ", "));
        }

        @Override
        public String toString() {
            return "each " + kinds.stream().map(ActivityKind::code).collect(Collectors.joining("|"));
        }
    }
}
