package dev.norms.web.library.java.io;

import java.io.IOException;
import java.io.Writer;

/** Stands for {@code java.io.FilterWriter}. */
public abstract class FilterWriter extends Writer {
    /** The writer to which the text goes. */
    protected Writer out;

    /**
     * Creates a writer on another.
     *
     * @param out the other
     */
    protected FilterWriter(Writer out) {
        super(out);
        this.out = out;
    }

    @Override
    public void write(int character) throws IOException {
        out.write(character);
    }

    @Override
    public void write(char[] characters, int offset, int length) throws IOException {
        out.write(characters, offset, length);
    }

    @Override
    public void write(String text, int offset, int length) throws IOException {
        out.write(text, offset, length);
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
