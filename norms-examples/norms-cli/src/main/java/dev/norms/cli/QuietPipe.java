package dev.norms.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.regex.Pattern;

/** A stream that drops what is written after the reader of its pipe has closed it, as {@code head} does. */
final class QuietPipe extends FilterOutputStream {
    /** Messages of operating systems about a closed pipe. */
    private static final Pattern CLOSED = Pattern.compile("(?i)pipe|管道");

    QuietPipe(OutputStream out) {
        super(out);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        try {
            out.write(bytes, offset, length);
        } catch (IOException e) {
            if (!CLOSED.matcher(String.valueOf(e.getMessage())).find()) {
                throw e;
            }
        }
    }
}
