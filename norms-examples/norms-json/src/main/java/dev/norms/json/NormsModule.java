package dev.norms.json;

import tools.jackson.core.Version;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A Jackson module with which any mapper writes and reads the library's values in the form of
 * {@link NormsJson#mapper()}, wherever they stand; every other type is left as it was.
 *
 * <pre>{@code
 * JsonMapper mapper = JsonMapper.builder().addModule(new NormsModule()).build();
 * }</pre>
 *
 * <p>It is also found as a service: {@code JsonMapper.builder().findAndAddModules()}. Naming strategy, inclusion and
 * features of the mapper do not affect the library's values. Types that have no JSON are refused with the reason, and
 * so are write-only types when they are to be read.
 */
public final class NormsModule extends JacksonModule {
    /** Writes and reads values in the middle of another mapper's text: without flushing, and though tokens follow. */
    private final JsonMapper ownMapper = NormsJson.mapper()
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
        Guests guests = new Guests(ownMapper);
        GuestKeys keys = new GuestKeys(ownMapper);
        context.addSerializers(guests);
        context.addDeserializers(guests);
        context.addKeySerializers(keys);
        context.addKeyDeserializers(keys);
        context.insertAnnotationIntrospector(new GuestTyping());
    }
}
