package dev.norms.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.cli.run.Session;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HelpTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "plan ",
                "assess ",
                "explain ",
                "admissions ",
                "papers ",
                "propose ",
                "book ",
                "trace ",
                "calendar ",
                "check ",
                "init "
            })
    void every_command_has_help_in_both_languages(String command) {
        Run chinese = Run.line(folder, command + "--help");
        Run english = Run.line(folder, command + "-h --lang en");

        assertThat(chinese.status()).isEqualTo(Session.DONE);
        assertThat(chinese.out()).contains("用法：norms", "选项：", "说明文字的语言").doesNotContain("Usage");
        assertThat(english.status()).isEqualTo(Session.DONE);
        assertThat(english.out()).contains("Usage: norms", "Options:").doesNotContainPattern("用法|选项|省略");
        assertThat(Width.widest(chinese.out())).isLessThanOrEqualTo(100);
        assertThat(Width.widest(english.out())).isLessThanOrEqualTo(100);
        assertThat(Run.files(folder)).isEmpty();
    }
}
