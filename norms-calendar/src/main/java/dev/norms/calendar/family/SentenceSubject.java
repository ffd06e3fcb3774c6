package dev.norms.calendar.family;

import dev.norms.calendar.obligation.Obligation;
import dev.norms.calendar.obligation.Window;
import dev.norms.evidence.DocumentKind;
import dev.norms.evidence.EvidenceSource;
import dev.norms.label.Coded;
import dev.norms.label.Label;
import dev.norms.time.Period;
import dev.norms.time.WindowPeriod;
import java.util.Set;
import java.util.stream.Stream;

/** The Chinese subject of a sentence: the period and what is owed, without repeating a word that both have. */
final class SentenceSubject {
    private static final String YEARLY = "年度";
    private static final String FESTIVE = "节日";

    private SentenceSubject() {}

    /** Returns for instance 2026年度工作计划, 2026年“七一”表彰 or 2026年上半年督查报告. */
    static String of(Obligation obligation, Label when) {
        String what = what(obligation);
        Period period = obligation.window().map(Window::period).orElse(null);
        if (!(period instanceof WindowPeriod window)) {
            return joined(when.zh(), what);
        }
        String year = window.year() + "年";
        return what.startsWith(YEARLY) || repeats(window, what) ? joined(year, what) : onFestival(when.zh(), what);
    }

    private static String joined(String when, String what) {
        boolean isTwice = when.endsWith("年") && what.startsWith("年");
        return when + (isTwice ? what.substring(1) : what);
    }

    /** Returns for instance 2026年国庆节走访慰问 for 节日走访慰问. */
    private static String onFestival(String when, String what) {
        return when + (when.endsWith("节") && what.startsWith(FESTIVE) ? what.substring(FESTIVE.length()) : what);
    }

    /** Returns whether the name of the thing already contains the name of the window, such as “七一”. */
    private static boolean repeats(WindowPeriod window, String what) {
        String name = window.form().label().zh();
        int end = name.indexOf('”');
        return end > 0 && what.contains(name.substring(0, end + 1));
    }

    /**
     * Returns the name of what is owed; for a document its own name, if that begins with the name of the obligation.
     */
    private static String what(Obligation obligation) {
        String name = obligation.label().zh();
        Set<String> kinds = obligation.requirement().evidence().kinds();
        if (kinds.size() != 1
                || !obligation.requirement().evidence().sources().equals(Set.of(EvidenceSource.DOCUMENTS))) {
            return name;
        }
        return Stream.of(DocumentKind.values())
                .filter(kind -> kinds.contains(kind.code()))
                .map(Coded::label)
                .map(Label::zh)
                .filter(paper -> paper.startsWith(name))
                .findFirst()
                .orElse(name);
    }
}
