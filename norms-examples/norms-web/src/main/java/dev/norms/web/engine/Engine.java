package dev.norms.web.engine;

import com.google.common.io.ByteSource;
import dev.norms.calendar.assessment.LibraryVersion;
import dev.norms.web.answer.OpenCollege;
import dev.norms.web.answer.ResultFiles;
import dev.norms.web.answer.Vocabulary;
import java.util.LinkedHashMap;
import java.util.Map;
import org.teavm.jso.JSExport;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSArrayReader;

/** The functions of the engine that a script can call. */
public final class Engine {
    private Engine() {}

    /** Reads files, whatever they hold. */
    @JSExport
    public static OpenFolder open(JSArrayReader<GivenFile> files) {
        Map<String, ByteSource> sources = new LinkedHashMap<>();
        Map<String, GivenFile> given = new LinkedHashMap<>();
        for (int i = 0; i < files.getLength(); i++) {
            GivenFile file = files.get(i);
            sources.put(file.getName(), ByteSource.wrap(file.getBytes().copyToJavaArray()));
            given.put(file.getName(), file);
        }
        return new OpenFolder(OpenCollege.read(sources, new GivenWorkbooks(given)));
    }

    /** The tables of a college with their columns. */
    @JSExport
    public static JSObject tables() {
        return Values.of(Vocabulary.tables());
    }

    /** The readings that can be supposed. */
    @JSExport
    public static JSObject readings() {
        return Values.of(Vocabulary.readings());
    }

    /** The names of the files that a question can write. */
    @JSExport
    public static JSObject files() {
        return Values.of(ResultFiles.NAMES);
    }

    /** The version of the engine. */
    @JSExport
    public static String version() {
        return LibraryVersion.version();
    }
}
