package dev.norms.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every color of text has a contrast of 4.5 or more against what it stands on, in light, in dark and on paper (WCAG
 * AA).
 */
class ContrastTest {
    private static final double ENOUGH = 4.5;
    private static final List<String> TEXT_ON_GROUND = List.of(
            "ink on paper",
            "ink on card",
            "soft on paper",
            "soft on card",
            "accent on paper",
            "accent on card",
            "good on good-bg",
            "watch on watch-bg",
            "bad on bad-bg",
            "faint on faint-bg",
            "ink on faint-bg",
            "rest on rest-bg",
            "weekend on weekend-bg",
            "makeup on makeup-bg",
            "ink on vacation",
            "weekend on vacation",
            "soft on faint-bg",
            "soft on good-bg",
            "soft on watch-bg");

    @ParameterizedTest
    @ValueSource(
            strings = {
                ":root{color-scheme:light dark",
                "@media (prefers-color-scheme:dark){:root{",
                "@media print{:root{"
            })
    void colors_differ_enough(String theme) throws IOException {
        String page = Written.page(ReportCollege.year(""));
        int start = page.indexOf(theme);
        assertThat(start).isNotNegative();
        Map<String, String> colors = colors(page.substring(start, page.indexOf('}', start)));

        for (String pair : TEXT_ON_GROUND) {
            String[] names = pair.split(" on ", -1);
            assertThat(contrast(colors.get(names[0]), colors.get(names[1])))
                    .as(pair)
                    .isGreaterThanOrEqualTo(ENOUGH);
        }
    }

    private static Map<String, String> colors(String rule) {
        Map<String, String> colors = new HashMap<>();
        Matcher color = Pattern.compile("--([a-z-]+):#([0-9a-f]{3,6})").matcher(rule);
        while (color.find()) {
            String hex = color.group(2);
            colors.put(color.group(1), hex.length() == 3 ? hex.replaceAll("(.)", "$1$1") : hex);
        }
        return colors;
    }

    private static double contrast(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String hex) {
        double[] weights = {0.2126, 0.7152, 0.0722};
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            double part = Integer.parseInt(hex.substring(2 * i, 2 * i + 2), 16) / 255.0;
            sum += weights[i] * (part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4));
        }
        return sum;
    }
}
