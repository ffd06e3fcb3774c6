package dev.norms.report.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.io.ByteStreams;
import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Writer of a workbook without the time of writing and with the style that plain cells have, by way of a temporary file
 * that only this user can read. {@code TimelessZip} of norms-files leaves the time out of small ones, in memory;
 * neither module depends on the other.
 */
final class Timeless {
    /**
     * A time that a zip file stores independently of the machine's time zone; the first moment of 1980 would not be.
     */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    /** A compression level with nearly the smallest size in half the time. */
    private static final int LEVEL = 4;

    private static final String PROPERTIES = "docProps/core.xml";
    private static final String CREATED = "<dcterms:created[^>]*>[^<]*</dcterms:created>";

    private static final String STYLES = "xl/styles.xml";
    private static final String CELLS = "</cellXfs>";
    /** Says that cells without a style have the workbook's font; else LibreOffice takes a smaller one of its own. */
    private static final String NORMAL =
            "<cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles>";

    /** A writer of a workbook with its time of writing. */
    @FunctionalInterface
    interface Source {
        void writeTo(OutputStream out) throws IOException;
    }

    private Timeless() {}

    static void write(Source workbook, OutputStream out) throws IOException {
        Path draft = Files.createTempFile("norms", ".xlsx");
        try {
            try (OutputStream buffered = new BufferedOutputStream(Files.newOutputStream(draft))) {
                workbook.writeTo(buffered);
            }
            try (ZipFile from = new ZipFile(draft.toFile());
                    ZipOutputStream zip = new ZipOutputStream(new Unclosed(out))) {
                zip.setLevel(LEVEL);
                for (ZipEntry entry : Collections.list(from.entries())) {
                    try (InputStream in = from.getInputStream(entry)) {
                        copy(entry.getName(), in, zip);
                    }
                }
            }
        } finally {
            Files.deleteIfExists(draft);
        }
        out.flush();
    }

    private static void copy(String name, InputStream in, ZipOutputStream zip) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        if (name.equals(PROPERTIES)) {
            String properties = new String(in.readAllBytes(), UTF_8);
            zip.write(properties.replaceAll(CREATED, "").getBytes(UTF_8));
        } else if (name.equals(STYLES)) {
            String styles = new String(in.readAllBytes(), UTF_8);
            zip.write(styles.replace(CELLS, CELLS + NORMAL).getBytes(UTF_8));
        } else {
            ByteStreams.copy(in, zip);
        }
        zip.closeEntry();
    }

    /** A stream that is left open, since the caller closes it. */
    private static final class Unclosed extends FilterOutputStream {
        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
