package dev.norms.fuzz;

import com.google.errorprone.annotations.Immutable;
import java.util.Locale;

/** The parsers, each with how it reads an input. A broken promise is an exception. */
enum Target {
    /** The tables of a folder as CSV files; see {@link Parts}. */
    TABLES(Folders::readTables),
    /** The parts of a workbook, or its bytes. */
    WORKBOOK(Folders::readWorkbook),
    /** The rows of a profile. */
    PROFILE(Folders::readProfile),
    /** One cell, in ten columns that people write loosely: days, months, hours, periods, lists. */
    CELL(Folders::readCell, 1 << 16),
    /** A university's calendar. */
    CALENDAR(Calendars::readUniversity),
    /** The title of one of its events. */
    TITLE(Calendars::readTitle),
    /** Answers to what it asked. */
    ANSWERS(Calendars::readAnswers),
    /** A feed that an earlier run wrote. */
    FEED(Calendars::readFeed),
    /** An id, an address or a threshold. */
    ID(Texts::readId),
    /** A period, a range, a bound or a cadence. */
    PERIOD(Texts::readPeriod),
    /** A copy of the document; the program refuses a larger one. */
    TRACE(Texts::readDocument, 256 << 10),
    /** A college, a ledger or a profile in JSON; see {@link Parts}. */
    JSON(Json::read);

    private final Parser parser;
    private final int largest;

    Target(Parser parser) {
        this(parser, 1 << 20);
    }

    Target(Parser parser, int largest) {
        this.parser = parser;
        this.largest = largest;
    }

    /** Returns the number of bytes up to which an input is to be read in a second. */
    int largest() {
        return largest;
    }

    void read(byte[] input) {
        parser.read(input);
    }

    /** Returns the name of the folder of its inputs. */
    String folder() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** A reading that throws if a promise is broken. */
    @Immutable
    @FunctionalInterface
    interface Parser {
        void read(byte[] input);
    }
}
