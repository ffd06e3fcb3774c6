package dev.norms.norm;

/** The text of a whole number of at most four digits. */
final class WholeNumber {
    private WholeNumber() {}

    static int read(String text, int most) {
        int number = text.matches("[0-9]{1,4}") ? Integer.parseInt(text) : -1;
        if (number < 0 || number > most) {
            throw new IllegalArgumentException("number must be from 0 to " + most + ", but was '" + text + "'");
        }
        return number;
    }
}
