package dev.norms.time;

import dev.norms.internal.order.Ordered;
import dev.norms.label.Coded;
import dev.norms.label.Label;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;

/**
 * A bound on a number of times in every period of one or more forms.
 *
 * <p>The text form is {@code 1+/quarter}, {@code 1..2/month}, {@code 1+/spring-festival,national-day}. Each period is
 * counted by itself; no interval is demanded from one time to the next.
 *
 * @param bound the bound for each single period
 * @param forms the forms of the periods, at least one; the bound holds for each period of each of them
 */
public record Cadence(Bound bound, Set<PeriodForm> forms) implements Serializable {
    /**
     * Checks that there is a form.
     *
     * @throws IllegalArgumentException if there is no form
     */
    public Cadence {
        forms = Ordered.set(forms);
        if (forms.isEmpty()) {
            throw new IllegalArgumentException("forms must not be empty, but were (bound " + bound + ")");
        }
    }

    /**
     * A cadence.
     *
     * @param bound the bound for each single period
     * @param form a form
     * @param more further forms
     * @return the cadence
     */
    public static Cadence of(Bound bound, PeriodForm form, PeriodForm... more) {
        return new Cadence(bound, Ordered.set(form, more));
    }

    /**
     * Reads the text form.
     *
     * @param text for instance {@code 1+/quarter}
     * @return the cadence
     * @throws IllegalArgumentException if the text is not of that form
     */
    public static Cadence parse(String text) {
        int slash = text.indexOf('/');
        if (slash == -1) {
            throw new IllegalArgumentException("cadence must have the form 1+/quarter, but was " + text);
        }
        List<PeriodForm> forms = new ArrayList<>();
        for (String code : text.substring(slash + 1).split(",", -1)) {
            Optional<? extends PeriodForm> form = form(code);
            if (form.isEmpty()) {
                throw new IllegalArgumentException(
                        "cadence must name forms of periods such as quarter, but was " + text);
            }
            forms.add(form.get());
        }
        return new Cadence(Bound.parse(text.substring(0, slash)), Ordered.set(forms));
    }

    /**
     * The cadence in words.
     *
     * @return for instance 每季度不少于1次 and "at least 1 per quarter"
     */
    public Label label() {
        // a plain loop: this runs while a program starts, and its first stream is slow to load
        List<Label> labels = new ArrayList<>();
        boolean isSuccessive = true; // whether the periods follow one another all year
        for (PeriodForm form : forms) {
            labels.add(form.label());
            isSuccessive &= form instanceof PeriodUnit || form == SpecialForm.SEMESTER;
        }
        Label names = Label.join(labels, "、", ", ");
        if (isSuccessive) {
            return Label.format("每{0}{1}次", "{1} per {0}", names, bound.label());
        }
        if (forms.contains(SpecialForm.EDITION)) {
            return Label.format("每个版本{0}次", "{0} per edition", bound.label());
        }
        return forms.size() == 1
                ? Label.format("每年{0}{1}次", "{1} every year ({0})", names, bound.label())
                : Label.format("每年{0}各{1}次", "{1} each, every year ({0})", names, bound.label());
    }

    /**
     * The text form.
     *
     * @return for instance {@code 1+/quarter}
     */
    @Override
    public String toString() {
        StringJoiner codes = new StringJoiner(",");
        for (PeriodForm form : forms) {
            codes.add(form.code());
        }
        return bound + "/" + codes;
    }

    private static Optional<? extends PeriodForm> form(String code) {
        Optional<PeriodUnit> unit = Coded.find(PeriodUnit.class, code);
        if (unit.isPresent()) {
            return unit;
        }
        Optional<WindowName> window = Coded.find(WindowName.class, code);
        return window.isPresent() ? window : Coded.find(SpecialForm.class, code);
    }
}
