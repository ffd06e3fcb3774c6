package dev.norms.cli.run;

import dev.norms.cli.text.Page;
import java.io.PrintStream;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarConsumer;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** A progress display in one terminal line, redrawn twice a second and cleared at the end. */
public final class ProgressLine implements Progress {
    private static final int UNKNOWN = -1;
    private static final int INTERVAL = 500;
    private static final int LENGTH = Page.WIDTH - 1;

    private final PrintStream terminal;
    private @Nullable ProgressBar bar;

    /**
     * Creates a progress line.
     *
     * @param terminal standard error, where it is a terminal
     */
    public ProgressLine(PrintStream terminal) {
        this.terminal = terminal;
    }

    @Override
    public void begin(String stage) {
        if (bar == null) {
            bar = new ProgressBarBuilder()
                    .setTaskName("norms")
                    .setInitialMax(UNKNOWN)
                    .setStyle(ProgressBarStyle.ASCII)
                    .setUpdateIntervalMillis(INTERVAL)
                    .setConsumer(new Line(terminal))
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
            terminal.print("\r" + " ".repeat(LENGTH) + "\r");
            terminal.flush();
        }
    }

    /** A consumer that redraws the line with each state. */
    private record Line(PrintStream terminal) implements ProgressBarConsumer {
        @Override
        public int getMaxRenderedLength() {
            return LENGTH;
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
