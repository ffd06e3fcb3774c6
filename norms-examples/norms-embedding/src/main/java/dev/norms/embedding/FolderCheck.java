package dev.norms.embedding;

import dev.norms.fact.Checked;
import dev.norms.files.CollegeFiles;
import dev.norms.files.CollegeFolder;
import dev.norms.label.Language;
import dev.norms.opinion.ImplementationOpinion;
import java.io.PrintStream;
import java.nio.file.Path;

/** An example of the CSV reader as a library: all problems of a folder, each with file, line and column. */
public final class FolderCheck {
    private FolderCheck() {}

    /**
     * Prints the problems of a folder.
     *
     * @param arguments the folder
     */
    public static void main(String[] arguments) {
        System.exit(check(Path.of(arguments[0]), System.out) ? 0 : 1);
    }

    static boolean check(Path folder, PrintStream out) {
        // README.md shows what stands between the two markers; ProgramsTest compares them
        // the README's check
        Checked<CollegeFiles> read = CollegeFolder.check(folder, ImplementationOpinion.book());
        read.problems().forEach(problem -> out.println(problem.in(Language.CHINESE)));
        read.value().notes().forEach(note -> out.println("注意：" + note.zh()));
        if (read.problems().isEmpty()) {
            CollegeFiles files = read.orThrow();
            out.println(files.college().organizations().size() + "个组织，"
                    + files.college().people().size() + "人");
        }
        return read.problems().isEmpty();
        // its end
    }
}
