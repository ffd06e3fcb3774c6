package dev.norms.files.workbook;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream of markup that ends with an exception before the parser would need more memory or time than it may. */
final class Guard extends FilterInputStream {
    /** The largest number of bytes without the beginning of a tag: a cell holds at most 32,767 characters. */
    private static final int MAX_RUN = 1 << 20;

    private final Budget budget;
    /** The number of bytes since the last tag began. */
    private int run;

    private boolean spent;

    /** The bytes that all parts of a workbook may have together when they are unpacked. */
    static final class Budget {
        private long left;

        Budget(long bytes) {
            this.left = bytes;
        }
    }

    Guard(InputStream part, Budget budget) {
        super(part);
        this.budget = budget;
    }

    /** Returns whether the part is larger than it may be. */
    boolean isSpent() {
        return spent;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int count = super.read(bytes, offset, length);
        if (count > 0) {
            budget.left -= count;
            spent |= budget.left < 0;
            for (int i = offset; i < offset + count; i++) {
                run = bytes[i] == '<' ? 0 : run + 1;
                spent |= run > MAX_RUN;
            }
            if (spent) {
                throw new IOException("part must not be larger than its limits");
            }
        }
        return count;
    }
}
