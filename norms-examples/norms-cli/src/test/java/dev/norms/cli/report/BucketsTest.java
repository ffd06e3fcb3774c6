package dev.norms.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.cli.text.Cells;
import dev.norms.time.DateRange;
import java.util.List;
import org.junit.jupiter.api.Test;

class BucketsTest {
    private static List<String> labels(String range) {
        return Buckets.of(DateRange.parse(range)).stream()
                .map(bucket -> bucket.label().zh())
                .toList();
    }

    @Test
    void up_to_twelve_months_are_months() {
        assertThat(labels("2026-01-15/2026-04-02")).containsExactly("1月", "2月", "3月", "4月");
        assertThat(labels("2026-01-01/2027-01-01")).hasSize(12).endsWith("12月");
        assertThat(labels("2026-12-01/2027-02-01")).containsExactly("12月", "1月");
    }

    @Test
    void more_become_quarters_then_years_then_spans_of_years() {
        assertThat(labels("2025-12-31/2027-01-01")).containsExactly("25Q4", "26Q1", "26Q2", "26Q3", "26Q4");
        assertThat(labels("2024-01-01/2027-01-01")).hasSize(12);
        assertThat(labels("2024-01-01/2027-01-02")).containsExactly("2024", "2025", "2026", "2027");
        assertThat(labels("1990-01-01/2101-01-01")).hasSize(12).startsWith("1990", "2000");
    }

    @Test
    void they_are_adjacent_cover_the_range_and_have_short_labels() {
        for (String text : List.of("2026-02-28/2026-03-01", "2025-06-30/2027-01-01", "1990-01-01/2101-01-01")) {
            DateRange range = DateRange.parse(text);
            var buckets = Buckets.of(range);
            for (int i = 1; i < buckets.size(); i++) {
                assertThat(buckets.get(i - 1).days().until())
                        .contains(buckets.get(i).days().from());
            }
            assertThat(buckets.get(0).days().contains(range.from())).isTrue();
            assertThat(buckets.get(buckets.size() - 1).days().contains(range.last()))
                    .isTrue();
            assertThat(buckets)
                    .allMatch(bucket -> Cells.width(bucket.label().zh()) <= 4)
                    .allMatch(bucket -> Cells.width(bucket.label().en()) <= 4);
        }
    }
}
