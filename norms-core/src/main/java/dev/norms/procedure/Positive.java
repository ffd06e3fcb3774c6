package dev.norms.procedure;

/** The check that a number is at least 1. */
final class Positive {
    private Positive() {}

    /** Returns the number; throws, with its name in the message, if it is below 1. */
    static int checked(String name, int number) {
        if (number < 1) {
            throw new IllegalArgumentException(name + " must be at least 1, but was " + number);
        }
        return number;
    }
}
