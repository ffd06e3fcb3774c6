package dev.norms.calendar.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The ratios of measured scores, beside their targets.
 *
 * <p>A ratio is that of medians. Whether one has fallen is decided by best scores, which other work on the machine
 * disturbs least: the peer's best, and ours in the slowest process, so that what is fast only in some processes fails.
 * It has fallen if it is below half its target.
 */
final class Ratios {
    /**
     * A target with what was measured.
     *
     * @param target the target
     * @param ours our score
     * @param other the peer's score, or the limit
     */
    record Row(Target target, Score ours, Score other) {
        double ratio() {
            return other.median() / ours.median();
        }

        boolean holds() {
            return ratio() >= target.times();
        }

        boolean hasFallen() {
            return target.isGuarded() && other.best() / ours.worstFork() < target.times() / 2;
        }
    }

    private final List<Row> rows = new ArrayList<>();

    /** Of those targets whose scores were measured. */
    Ratios(List<Target> targets, Map<String, Score> scores) {
        for (Target target : targets) {
            Score ours = scores.get(target.ours());
            Score other = target.peer().map(scores::get).orElse(null);
            if (target.peer().isEmpty()) {
                other = Score.of(target.limit());
            }
            if (ours != null && other != null) {
                rows.add(new Row(target, ours, other));
            }
        }
    }

    List<Row> rows() {
        return rows;
    }

    /** Those whose ratio is below half its target. */
    List<Row> fallen() {
        return rows.stream().filter(Row::hasFallen).toList();
    }

    /** The table, in Markdown. */
    String table() {
        StringBuilder table = new StringBuilder("| Question | norms | other | ratio | target | holds |\n")
                .append("|---|---:|---:|---:|---:|---|\n");
        for (Row row : rows) {
            double times = row.target().times();
            table.append(String.format(
                    Locale.ROOT,
                    "| %s | %s | %s | %s | %s | %s |\n",
                    row.target().question(),
                    number(row.ours().median()),
                    number(row.other().median()),
                    number(row.ratio()),
                    times == 0 ? "-" : "≥ " + number(times),
                    times == 0 ? "-" : row.holds() ? "yes" : "no"));
        }
        return table.toString();
    }

    /** Three digits are more than is known. */
    private static String number(double value) {
        return value >= 100 ? String.format(Locale.ROOT, "%,.0f", value) : String.format(Locale.ROOT, "%.3g", value);
    }
}
