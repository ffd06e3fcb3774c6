package dev.norms.calendar.bench;

import java.io.OutputStream;

/** Takes everything and counts it. */
final class CountingSink extends OutputStream {
    private long octets;

    @Override
    public void write(int octet) {
        octets++;
    }

    @Override
    public void write(byte[] some, int from, int count) {
        octets += count;
    }

    long octets() {
        return octets;
    }
}
