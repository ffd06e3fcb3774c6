package dev.norms.book;

import static java.util.Objects.requireNonNull;

import dev.norms.duty.NormId;
import dev.norms.evidence.ActivityKind;
import dev.norms.norm.Interpretation;
import dev.norms.norm.Interpretations;
import dev.norms.norm.Norm;
import dev.norms.profile.Profile;
import dev.norms.requirement.StudyHoursRequirement;
import dev.norms.source.Edition;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * An edition of the document with its norms, in the order of the document: as issued, or as tailored by profiles.
 *
 * <p>It is built from a template, a function from readings to norms, so that a profile can fix a reading.
 */
public final class NormEdition {
    private final Edition edition;
    private final LocalDate from;
    private final Function<Interpretations, ? extends List<Norm>> template;
    private final List<Profile> profiles;
    private final List<ActivityKind> ownKinds;
    private final List<Norm> norms;
    private final Map<NormId, Norm> byId = new HashMap<>();
    private final Map<NormId, List<Norm>> replacements = new HashMap<>();

    private NormEdition(
            Edition edition,
            LocalDate from,
            Function<Interpretations, ? extends List<Norm>> template,
            List<Profile> profiles,
            List<ActivityKind> ownKinds,
            List<Norm> norms) {
        this.edition = edition;
        this.from = from;
        this.template = template;
        this.profiles = List.copyOf(profiles);
        this.ownKinds = List.copyOf(ownKinds);
        this.norms = List.copyOf(norms);
        for (Norm norm : norms) {
            if (byId.put(norm.id(), norm) != null) {
                throw new IllegalArgumentException("norms must have different ids, but two have " + norm.id());
            }
            Optional<StudyHoursRequirement> hours = norm.find(StudyHoursRequirement.class);
            if (hours.isPresent() && hours.get().replaces().isPresent()) {
                NormId replaced = hours.get().replaces().get();
                List<Norm> replacing = new ArrayList<>(replacements(replaced));
                replacing.add(norm);
                replacements.put(replaced, List.copyOf(replacing));
            }
        }
    }

    /**
     * An edition with its norms, whose readings cannot be fixed.
     *
     * @param edition the edition
     * @param norms its norms, in the order in which they are listed
     * @return the edition
     * @throws IllegalArgumentException if two norms have one id
     */
    public static NormEdition of(Edition edition, List<Norm> norms) {
        List<Norm> copy = List.copyOf(norms);
        return of(edition, readings -> copy);
    }

    /**
     * An edition whose norms are built from the readings that hold.
     *
     * @param edition the edition
     * @param template returns its norms under given readings, in the order in which they are listed
     * @return the edition with the default readings
     * @throws IllegalArgumentException if two norms have one id
     */
    public static NormEdition of(Edition edition, Function<Interpretations, ? extends List<Norm>> template) {
        return new NormEdition(
                edition,
                edition.inForce().from(),
                requireNonNull(template, "template"),
                List.of(),
                List.of(),
                template.apply(Interpretations.defaults()));
    }

    /** Returns this edition, which must be as issued, tailored by the profiles in force from a day. */
    NormEdition tailored(LocalDate day, List<Profile> inForce, Tailoring tailoring) {
        return new NormEdition(edition, day, template, inForce, tailoring.kinds(), tailoring.norms());
    }

    Tailoring tailoring(List<Profile> inForce) {
        return Tailoring.of(norms(), template, inForce);
    }

    /**
     * The edition.
     *
     * @return name, number, title and dates
     */
    public Edition edition() {
        return edition;
    }

    /**
     * The day from which it governs periods; periods that begin earlier are governed by the edition before it in the
     * book. The first one of a book also governs everything before it.
     *
     * @return the first day of the edition, or of the profiles that tailored it
     */
    public LocalDate from() {
        return from;
    }

    /**
     * The profiles that tailored it, those in force together.
     *
     * @return the profiles in the order in which they were given, unmodifiable; empty for the edition as issued
     */
    public List<Profile> profiles() {
        return profiles;
    }

    /**
     * The readings on which its norms rest, each once; last those of lead times.
     *
     * @return the readings in the order in which norms name them, as profiles fixed them; unmodifiable
     */
    public List<Interpretation<?>> readings() {
        Map<String, Interpretation<?>> byCode = new LinkedHashMap<>();
        Stream.concat(
                        norms.stream().flatMap(norm -> norm.interpretations().stream()),
                        norms.stream().flatMap(norm -> norm.leadTimes().stream()))
                .forEach(reading -> byCode.putIfAbsent(reading.code(), reading));
        return List.copyOf(byCode.values());
    }

    /**
     * The kinds of activities of the edition: those of the document, then those that profiles name.
     *
     * @return the kinds, unmodifiable
     */
    public List<ActivityKind> activityKinds() {
        List<ActivityKind> kinds = new ArrayList<>(ActivityKind.known());
        kinds.addAll(ownKinds);
        return List.copyOf(kinds);
    }

    /**
     * The norms in the order of the document, then those that profiles added.
     *
     * @return the norms, unmodifiable
     */
    public List<Norm> norms() {
        return norms;
    }

    /**
     * Finds a norm.
     *
     * @param id its id
     * @return the norm, or empty if the edition has none with that id
     */
    public Optional<Norm> find(NormId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /**
     * The norms whose hours replace those of a norm for the holders of some posts.
     *
     * @param replaced the id of the norm that they replace
     * @return the norms, unmodifiable; empty if none replaces it
     */
    public List<Norm> replacements(NormId replaced) {
        return replacements.getOrDefault(replaced, List.of());
    }

    /**
     * The edition and how many norms it has.
     *
     * @return for instance {@code edition-2020 (24 norms)} or {@code edition-2020 tailored from 2021-01-01 (24 norms)}
     */
    @Override
    public String toString() {
        return edition.name() + (profiles.isEmpty() ? "" : " tailored from " + from) + " (" + norms.size() + " norms)";
    }
}
