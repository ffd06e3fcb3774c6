package dev.norms.spring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The programs on the pages of the libraries for an application compile as they stand there. */
class PagesTest {
    @ParameterizedTest
    @ValueSource(strings = {"norms-codes", "norms-json", "norms-jdbc", "norms-spring-boot-starter"})
    void the_program_of_a_page_compiles_and_the_page_says_what_it_does_not_do(String module, @TempDir Path classes)
            throws IOException {
        String page = Files.readString(Path.of("..", module, "README.md"));
        Matcher block = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL).matcher(page);
        assertThat(block.find()).isTrue();
        String program = block.group(1);
        Matcher name = Pattern.compile("^class (\\w+)", Pattern.MULTILINE).matcher(program);
        assertThat(name.find()).isTrue();

        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> told = new DiagnosticCollector<>();
        boolean isCompiled = compiler.getTask(
                        null,
                        null,
                        told,
                        List.of("-proc:none", "-parameters", "-d", classes.toString()),
                        null,
                        List.of(new Program(name.group(1), program)))
                .call();

        assertThat(told.getDiagnostics())
                .filteredOn(one -> one.getKind() == Diagnostic.Kind.ERROR)
                .extracting(one -> one.getLineNumber() + ": " + one.getMessage(Locale.ROOT))
                .isEmpty();
        assertThat(isCompiled).isTrue();
        assertThat(page).contains("What it does not do");
    }

    private static final class Program extends SimpleJavaFileObject {
        private final String text;

        Program(String name, String text) {
            super(URI.create("string:///" + name + ".java"), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
