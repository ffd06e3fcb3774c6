package dev.norms.norm;

import dev.norms.label.Label;
import dev.norms.requirement.LeadTimes;
import dev.norms.time.Bound;
import dev.norms.time.Cadence;
import dev.norms.time.PeriodForm;
import dev.norms.time.PeriodUnit;
import dev.norms.time.SpecialForm;
import java.util.Iterator;
import java.util.List;

/** Text forms of numbers. */
final class NumberForms {
    private NumberForms() {}

    /** Reads a whole number of at most four digits, from 0 to {@code most}. */
    static int number(String text, int most) {
        int number = text.matches("[0-9]{1,4}") ? Integer.parseInt(text) : -1;
        if (number < 0 || number > most) {
            throw new IllegalArgumentException("number must be from 0 to " + most + ", but was '" + text + "'");
        }
        return number;
    }

    /** A frequency by calendar periods or semesters. */
    static final class HowOften implements ValueForm.Form<Cadence> {
        @Override
        public Cadence parse(String text) {
            Cadence cadence = Cadence.parse(text);
            for (PeriodForm form : cadence.forms()) {
                if (!(form instanceof PeriodUnit) && form != SpecialForm.SEMESTER) {
                    throw new IllegalArgumentException(
                            "cadence must be of calendar periods or semesters, but was " + text);
                }
            }
            return cadence;
        }

        @Override
        public Label describe(Cadence cadence) {
            return cadence.label();
        }
    }

    /** A number or a range of numbers. */
    static final class HowMany implements ValueForm.Form<Bound> {
        @Override
        public Bound parse(String text) {
            return Bound.parse(text);
        }

        @Override
        public Label describe(Bound bound) {
            if (bound.atMost().isPresent() && bound.atMost().getAsInt() == bound.atLeast()) {
                return Label.of("恰好" + bound.atLeast(), "exactly " + bound.atLeast());
            }
            return bound.atMost().isPresent()
                    ? Label.of(
                            bound.atLeast() + "至" + bound.atMost().getAsInt(),
                            bound.atLeast() + " to " + bound.atMost().getAsInt())
                    : bound.label();
        }
    }

    /** A whole number in a range. */
    static final class WholeNumber implements ValueForm.Form<Integer> {
        private final int least;
        private final int most;
        private final Label unit;

        WholeNumber(int least, int most, Label unit) {
            this.least = least;
            this.most = most;
            this.unit = unit;
        }

        @Override
        public Integer parse(String text) {
            int number = number(text, most);
            if (number < least) {
                throw new IllegalArgumentException("number must be at least " + least + ", but was " + number);
            }
            return number;
        }

        @Override
        public Label describe(Integer number) {
            return Label.of(number + unit.zh(), number + " " + unit.en());
        }
    }

    /** The lead times of all forms of periods, in the order of the components. */
    static final class Leads implements ValueForm.Form<LeadTimes> {
        @Override
        public LeadTimes parse(String text) {
            Iterator<String> parts = List.of(text.split(",", -1)).iterator();
            LeadTimes times = new LeadTimes(
                    days(parts, "month"),
                    days(parts, "quarter"),
                    days(parts, "half-year"),
                    days(parts, "year"),
                    days(parts, "window"));
            if (parts.hasNext()) {
                throw new IllegalArgumentException("lead times must end with those of windows, but were " + text);
            }
            return times;
        }

        private static int days(Iterator<String> parts, String form) {
            String part = parts.hasNext() ? parts.next() : "";
            if (!part.startsWith(form + ":")) {
                throw new IllegalArgumentException("lead time must be of a " + form + ", but was '" + part + "'");
            }
            return number(part.substring(form.length() + 1), 366);
        }

        @Override
        public Label describe(LeadTimes times) {
            return times.label();
        }
    }
}
