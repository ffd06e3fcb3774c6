package dev.norms.web.engine;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSArrayReader;
import org.teavm.jso.typedarrays.Int8Array;

/** A file as the page gives it: its bytes and, for a workbook that the page could open, its sheets. */
interface GivenFile extends JSObject {
    @JSProperty
    String getName();

    @JSProperty
    Int8Array getBytes();

    /** Undefined if the file is no workbook, or a damaged one. */
    @JSProperty
    JSArrayReader<GivenSheet> getSheets();

    /** A sheet of a workbook. */
    interface GivenSheet extends JSObject {
        @JSProperty
        String getName();

        @JSProperty
        boolean isHidden();

        /** True if the workbook counts its days from 1904, false if from 1900. */
        @JSProperty
        boolean isFrom1904();

        @JSProperty
        JSArrayReader<GivenRow> getRows();
    }

    /** A row of a sheet. */
    interface GivenRow extends JSObject {
        @JSProperty
        int getLine();

        @JSProperty
        JSArrayReader<GivenCell> getCells();
    }

    /** A cell: its text, whether it is a day, and what is wrong with it. */
    interface GivenCell extends JSObject {
        @JSProperty
        String getText();

        @JSProperty
        boolean isDay();

        /** Empty if nothing is wrong, else the code of a {@link dev.norms.files.found.CellFlaw}. */
        @JSProperty
        String getFlaw();
    }
}
