package dev.norms.cli.run;

import java.io.PrintStream;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarConsumer;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** A progress display in one terminal line, redrawn twice a second and cleared at the end. */
public final class ProgressLine implements Progress {
    /** Reading, planning and judging; each file written adds one. */
    private static final int STAGES = 3;

    private static final int INTERVAL_MILLIS = 500;

    private final PrintStream terminal;
    private final int length;
    private @Nullable ProgressBar bar;

    /**
     * Creates a progress line.
     *
     * @param terminal standard error, where it is a terminal
     * @param width the number of cells in a line of the terminal
     */
    public ProgressLine(PrintStream terminal, int width) {
        this.terminal = terminal;
        this.length = width - 1;
    }

    @Override
    public void begin(String stage) {
        if (bar == null) {
            bar = new ProgressBarBuilder()
                    .setTaskName("norms")
                    .setInitialMax(STAGES)
                    .setStyle(ProgressBarStyle.ASCII)
                    .setUpdateIntervalMillis(INTERVAL_MILLIS)
                    .setConsumer(new Line(terminal, length))
                    .continuousUpdate()
                    .hideEta()
                    .build();
        } else {
            bar.step();
        }
        bar.setExtraMessage(" " + stage);
    }

    @Override
    public void expect(int steps) {
        if (bar != null) {
            bar.maxHint(bar.getCurrent() + steps);
        }
    }

    @Override
    public void end() {
        if (bar != null) {
            bar.close();
            bar = null;
            terminal.print("\r" + " ".repeat(length) + "\r");
            terminal.flush();
        }
    }

    /** A consumer that redraws the line with each state. */
    private record Line(PrintStream terminal, int length) implements ProgressBarConsumer {
        @Override
        public int getMaxRenderedLength() {
            return length;
        }

        @Override
        public void accept(String state) {
            terminal.print("\r" + state);
            terminal.flush();
        }

        @Override
        public void close() {
            terminal.flush();
        }
    }
}
