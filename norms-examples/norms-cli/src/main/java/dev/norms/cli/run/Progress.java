package dev.norms.cli.run;

/** How far a long run has come, for whoever waits at the terminal; nothing of it reaches a file or a pipe. */
public interface Progress {
    /** Shows nothing. */
    Progress NONE = new Progress() {
        @Override
        public void begin(String stage) {}

        @Override
        public void expect(int steps) {}

        @Override
        public void end() {}
    };

    /**
     * Shows what begins now.
     *
     * @param stage what is done, a few words or the name of a file
     */
    void begin(String stage);

    /**
     * Says how many stages follow; until then nobody knows.
     *
     * @param steps the number, 0 or more
     */
    void expect(int steps);

    /** Takes everything away that it shows, before something else is told; it may begin again. */
    void end();
}
