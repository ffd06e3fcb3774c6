package dev.norms.cli.run;

/** The progress of a long run, shown only in a terminal. */
public interface Progress {
    /** A progress display that shows nothing. */
    Progress NONE = new Progress() {
        @Override
        public void begin(String stage) {}

        @Override
        public void expect(int steps) {}

        @Override
        public void end() {}
    };

    /**
     * Shows the stage that begins.
     *
     * @param stage a few words or the name of a file
     */
    void begin(String stage);

    /**
     * Sets the number of stages that follow.
     *
     * @param steps the number, 0 or more
     */
    void expect(int steps);

    /** Clears the display before other output; it may begin again. */
    void end();
}
