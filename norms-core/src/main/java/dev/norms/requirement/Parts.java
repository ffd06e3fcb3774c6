package dev.norms.requirement;

import static java.util.Objects.requireNonNull;

import dev.norms.evidence.ActivityKind;
import dev.norms.evidence.Item;
import dev.norms.label.Label;
import dev.norms.organization.MemberStatus;

/** Into which duties a demand falls for one owner and period; each is told apart by the part of its id. */
public sealed interface Parts {
    /**
     * The parts in words.
     *
     * @return the label
     */
    Label label();

    /** It is one duty, without a part. */
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
     * It is the duty of one stage, item or side; its code is the part.
     *
     * @param item the stage, item or side
     */
    record Named(Item item) implements Parts {
        /**
         * Checks the part.
         *
         * @param item the stage, item or side
         */
        public Named {
            requireNonNull(item, "item");
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
     * It is a duty for each person of a status in the owning branch, its groups included; the person's key is the part.
     *
     * @param status the status
     */
    record EachPerson(MemberStatus status) implements Parts {
        /**
         * Checks the part.
         *
         * @param status the status
         */
        public EachPerson {
            requireNonNull(status, "status");
        }

        @Override
        public Label label() {
            return Label.of("每名" + status.label().zh(), "each " + status.label().en());
        }

        @Override
        public String toString() {
            return "each " + status.code();
        }
    }

    /**
     * It is a duty for each activity of a kind that the owner held; the activity's id is the part.
     *
     * @param kind the kind
     */
    record EachActivity(ActivityKind kind) implements Parts {
        /**
         * Checks the part.
         *
         * @param kind the kind
         */
        public EachActivity {
            requireNonNull(kind, "kind");
        }

        @Override
        public Label label() {
            return Label.of("每次" + kind.label().zh(), "each " + kind.label().en());
        }

        @Override
        public String toString() {
            return "each " + kind.code();
        }
    }
}
