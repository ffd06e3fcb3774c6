package dev.norms.web.engine;

import dev.norms.profile.ProfileRow;
import dev.norms.web.answer.Asked;
import dev.norms.web.answer.Changes;
import dev.norms.web.answer.OpenCollege;
import dev.norms.web.answer.Question;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.teavm.jso.JSExport;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSArrayReader;
import org.teavm.jso.core.JSNumber;
import org.teavm.jso.core.JSString;
import org.teavm.jso.typedarrays.Int8Array;

/** A folder that was read, with the answers that the page can call for. */
public final class OpenFolder {
    private final OpenCollege college;

    OpenFolder(OpenCollege college) {
        this.college = college;
    }

    /** A question of the page, with every field; an empty text means the default of the command line. */
    interface GivenQuestion extends JSObject {
        @JSProperty
        String getAsOf();

        @JSProperty
        String getFrom();

        @JSProperty
        String getTo();

        @JSProperty
        String getKnownOn();

        @JSProperty
        JSArrayReader<GivenSetting> getSettings();
    }

    /** A setting that is supposed. */
    interface GivenSetting extends JSObject {
        @JSProperty
        String getSetting();

        @JSProperty
        String getValue();
    }

    /** The output of the command {@code check}. */
    @JSExport
    public JSObject check(String asOf) {
        return Values.of(college.check(LocalDate.parse(asOf)));
    }

    /** Returns a question, which computes its answers. */
    @JSExport
    public OpenQuestion ask(GivenQuestion given) {
        return new OpenQuestion(college.ask(asked(given)));
    }

    private static Asked asked(GivenQuestion given) {
        List<ProfileRow> settings = new ArrayList<>();
        JSArrayReader<GivenSetting> rows = given.getSettings();
        for (int i = 0; i < rows.getLength(); i++) {
            settings.add(new ProfileRow(rows.get(i).getSetting(), rows.get(i).getValue(), "假设", "假设"));
        }
        return new Asked(
                LocalDate.parse(given.getAsOf()),
                Asked.range(day(given.getFrom()), day(given.getTo())),
                day(given.getKnownOn()),
                settings);
    }

    private static Optional<LocalDate> day(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
    }

    /** A question, as the page uses its answers. */
    public static final class OpenQuestion {
        private final Question question;

        OpenQuestion(Question question) {
            this.question = question;
        }

        /** The standing of the units. */
        @JSExport
        public JSObject standing() {
            return Values.of(question.standing());
        }

        /** The standing of the units, without the findings. */
        @JSExport
        public JSObject overview() {
            return Values.of(question.overview());
        }

        /** The columns by which findings are chosen. */
        @JSExport
        public JSObject columns() {
            return Values.of(question.columns());
        }

        /** The places of the findings that differ. */
        @JSExport
        public JSObject places(OpenChanges changes) {
            return Values.of(question.places(changes.changes));
        }

        /** Some findings by their places. */
        @JSExport
        public JSObject rows(JSArrayReader<JSNumber> places) {
            return Values.of(question.rows(numbers(places), Optional.empty()));
        }

        /** Some findings by their places, with what differs from another question. */
        @JSExport
        public JSObject rowsSince(OpenQuestion before, JSArrayReader<JSNumber> places) {
            return Values.of(question.rows(numbers(places), Optional.of(before.question)));
        }

        private static List<Integer> numbers(JSArrayReader<JSNumber> given) {
            List<Integer> numbers = new ArrayList<>();
            for (int i = 0; i < given.getLength(); i++) {
                numbers.add(given.get(i).intValue());
            }
            return numbers;
        }

        /** The plan of the year. */
        @JSExport
        public JSObject year() {
            return Values.of(question.year());
        }

        /** The plan of the year, with equal duties of persons as one. */
        @JSExport
        public JSObject yearInShort() {
            return Values.of(question.yearInShort());
        }

        /** The activities that were held. */
        @JSExport
        public JSObject ledger() {
            return Values.of(question.ledger());
        }

        /** Where admissions stand. */
        @JSExport
        public JSObject admissions() {
            return Values.of(question.admissionCases());
        }

        /** How terms of office stand. */
        @JSExport
        public JSObject terms() {
            return Values.of(question.terms());
        }

        /** The reasons of findings, each in a sentence. */
        @JSExport
        public JSObject reasons(JSArrayReader<JSString> ids) {
            List<String> texts = new ArrayList<>();
            for (int i = 0; i < ids.getLength(); i++) {
                texts.add(ids.get(i).stringValue());
            }
            return Values.of(question.reasons(texts));
        }

        /** The reason of a finding, as a tree. */
        @JSExport
        public JSObject explain(String id) {
            return Values.of(question.explain(id));
        }

        /** Dates for what is open. */
        @JSExport
        public JSObject propose() {
            return Values.of(question.propose());
        }

        /** The findings that differ from those of another question. */
        @JSExport
        public JSObject changesSince(OpenQuestion before) {
            return Values.of(question.changesSince(before.question));
        }

        /** The findings that differ from those of another question, to be read in parts. */
        @JSExport
        public OpenChanges compare(OpenQuestion before) {
            return new OpenChanges(question.compare(before.question));
        }

        /** A file as the command line writes it. */
        @JSExport
        public Int8Array file(String name) {
            return Int8Array.copyFromJavaArray(question.file(name));
        }
    }

    /** What differs between two questions. */
    public static final class OpenChanges {
        private final Changes changes;

        OpenChanges(Changes changes) {
            this.changes = changes;
        }

        /** How many findings differ. */
        @JSExport
        public int size() {
            return changes.size();
        }

        /** The first of the differences, in words. */
        @JSExport
        public JSObject rows(int most) {
            return Values.of(changes.rows(most));
        }
    }
}
