package dev.norms.testing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The LibreOffice that is installed, run without a window and with a profile of its own. */
public final class LibreOffice {
    /** The format of workbooks ({@code .xlsx}). */
    public static final String WORKBOOK = "xlsx:Calc MS Excel 2007 XML";

    private final Path program;
    private final Path folder;

    private LibreOffice(Path program, Path folder) {
        this.program = program;
        this.folder = folder;
    }

    /**
     * Finds LibreOffice; where it is not installed, the test is skipped with a notice.
     *
     * @param folder a folder for its profile, its log and what it writes
     * @return the program
     */
    public static LibreOffice find(Path folder) {
        return new LibreOffice(Programs.find("soffice", "libreoffice"), folder);
    }

    /**
     * Converts files; the test fails if LibreOffice does.
     *
     * @param format the format and, after a colon, the filter, as for {@code --convert-to}
     * @param files the files
     * @return the folder with the files written: their names, with the extension of the format
     * @throws IOException if LibreOffice cannot be started
     * @throws InterruptedException if the wait for it is interrupted
     */
    public Path convert(String format, Path... files) throws IOException, InterruptedException {
        Path out = folder.resolve("converted");
        List<String> command = new ArrayList<>(List.of(
                program.toString(),
                "--headless",
                "-env:UserInstallation=" + folder.resolve("office-profile").toUri(),
                "--convert-to",
                format,
                "--outdir",
                out.toString()));
        for (Path file : files) {
            command.add(file.toString());
        }
        Programs.run(folder.resolve("office.log"), command);
        return out;
    }
}
