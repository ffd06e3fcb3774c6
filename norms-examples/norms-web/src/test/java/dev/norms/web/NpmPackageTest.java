package dev.norms.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.testing.Programs;
import dev.norms.web.answer.Asked;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The package for npm, as a program of Node uses it; where Node is missing, the test is skipped. */
class NpmPackageTest {
    private static final String PROGRAM = """
            const fs = require("fs"), [, , engine, folder, out] = process.argv;
            const norms = require(engine);
            const files = fs.readdirSync(folder).map(name => ({ name, bytes: fs.readFileSync(folder + "/" + name) }));
            const { check, standing } = norms.assess(files, "2026-09-15");
            if (!check.usable || standing.findings.length === 0) throw new Error("no standing");
            const bad = norms.assess([{ name: "posts.csv", bytes: Buffer.from("person") }], "2026-09-15");
            if (bad.standing || bad.check.problems.length === 0) throw new Error("no problem");
            fs.writeFileSync(out, Buffer.from(norms.open(files).ask({ asOf: "2026-09-15" }).file("findings.csv")));
            """;

    @TempDir
    private Path folder;

    @Test
    void a_program_assesses_a_folder() throws Exception {
        Path node = Programs.find("node");
        Path program = Files.writeString(folder.resolve("program.cjs"), PROGRAM);
        Path findings = folder.resolve("findings.csv");
        Programs.run(
                folder.resolve("node.log"),
                List.of(
                        node.toString(),
                        program.toString(),
                        Path.of("target/npm").toAbsolutePath().toString(),
                        Answers.SAMPLE.toAbsolutePath().toString(),
                        findings.toString()));

        assertThat(Files.readString(findings))
                .isEqualTo(new String(
                        Answers.open(Answers.files(Answers.SAMPLE))
                                .ask(Asked.of(LocalDate.of(2026, 9, 15)))
                                .file("findings.csv"),
                        UTF_8));
    }
}
