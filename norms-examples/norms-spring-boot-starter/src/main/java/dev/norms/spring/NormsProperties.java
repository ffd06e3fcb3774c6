package dev.norms.spring;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The properties {@code norms.*}.
 *
 * @param folder the folder of a college, whose profile, semesters and holidays are used, relative to the working
 *     directory; null if there is none
 * @param knownOn the last day on which a holiday notice may be signed to be used; if null, all that are bundled are
 *     used
 * @param web paths and parameters
 * @param jdbc the tables of a database
 */
@ConfigurationProperties("norms")
public record NormsProperties(
        @Nullable String folder,
        @Nullable LocalDate knownOn,
        @DefaultValue Web web,
        @DefaultValue Jdbc jdbc) {
    /**
     * The properties {@code norms.web.*}.
     *
     * @param isoDates whether days in paths and parameters are read as {@code 2026-09-15}, whatever the locale
     */
    public record Web(@DefaultValue("true") boolean isoDates) {}

    /**
     * The properties {@code norms.jdbc.*}.
     *
     * @param facts where the facts are: {@code own} for the tables of the library's schema, {@code mapped} for tables
     *     that are there already, {@code none} for no facts from the database
     * @param mapping the mapping file, if the facts are {@code mapped}
     * @param findings whether findings are stored in the database
     */
    public record Jdbc(
            @DefaultValue("none") Facts facts,
            @Nullable String mapping,
            @DefaultValue("false") boolean findings) {
        /** Where the facts are. */
        public enum Facts {
            /** Not in the database. */
            NONE,
            /** In the tables of the library's schema. */
            OWN,
            /** In tables that are there already. */
            MAPPED
        }
    }
}
