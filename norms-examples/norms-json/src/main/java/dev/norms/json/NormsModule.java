package dev.norms.json;

import tools.jackson.core.Version;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The library's values for a mapper of one's own: it writes and reads them in the form of {@link NormsJson#mapper()},
 * wherever they stand, and leaves every other type as it was.
 *
 * <pre>{@code
 * JsonMapper mapper = JsonMapper.builder().addModule(new NormsModule()).build();
 * }</pre>
 *
 * <p>It is also found as a service: {@code JsonMapper.builder().findAndAddModules()}. Names, inclusion and features of
 * the mapper do not affect the library's values; a value inside another's type is written as its own would be. Types
 * that have no JSON are refused with the reason, and so is reading what is only written.
 */
public final class NormsModule extends JacksonModule {
    private final JsonMapper values = NormsJson.mapper()
            .rebuild()
            .disable(SerializationFeature.FLUSH_AFTER_WRITE_VALUE)
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /** Creates the module; it may be added to several mappers. */
    public NormsModule() {}

    @Override
    public String getModuleName() {
        return "norms";
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public void setupModule(SetupContext context) {
        Guests guests = new Guests(values);
        GuestKeys keys = new GuestKeys(values);
        context.addSerializers(guests);
        context.addDeserializers(guests);
        context.addKeySerializers(keys);
        context.addKeyDeserializers(keys);
        context.insertAnnotationIntrospector(new GuestTyping());
    }
}
