package dev.norms.cli.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShellTest {
    private static final Shell POSIX = new Shell("norms", "\\");
    private static final Shell WINDOWS = new Shell("norms", "^");

    @ParameterizedTest
    @ValueSource(strings = {"norms-out/sample", "我的学院", "/data/a_1.2", "ART-8.1#new-students@b1/2026"})
    void a_plain_argument_stands_as_it_is(String argument) {
        assertThat(POSIX.quoted(argument)).isEqualTo(argument);
        assertThat(WINDOWS.quoted(argument)).isEqualTo(argument);
    }

    @ParameterizedTest
    @ValueSource(strings = {"my college", "a&b", "$HOME", "a(1)", "~x", "#1", "a;b", "a,b", "\u3000", ""})
    void what_a_shell_would_take_for_something_else_is_quoted(String argument) {
        assertThat(POSIX.quoted(argument)).isEqualTo("'" + argument + "'");
        assertThat(WINDOWS.quoted(argument)).isEqualTo('"' + argument + '"');
    }

    @Test
    void an_apostrophe_stands_outside_of_the_quotation_marks() {
        assertThat(POSIX.quoted("a'b")).isEqualTo("'a'\\''b'");
    }

    @Test
    void a_backslash_is_plain_on_windows_alone() {
        assertThat(WINDOWS.quoted("C:\\data\\c")).isEqualTo("C:\\data\\c");
        assertThat(WINDOWS.quoted("C:\\my data")).isEqualTo("\"C:\\my data\"");
        assertThat(POSIX.quoted("a\\b")).isEqualTo("'a\\b'");
    }
}
