package dev.norms.book;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import dev.norms.duty.NormId;
import dev.norms.norm.Norm;
import dev.norms.requirement.StudyHoursRequirement;
import dev.norms.source.Edition;
import java.util.List;
import java.util.Optional;

/** An edition of the document with its norms, in the order of the document. */
public final class NormEdition {
    private final Edition edition;
    private final ImmutableMap<NormId, Norm> norms;
    private final ImmutableListMultimap<NormId, Norm> replacements;

    private NormEdition(Edition edition, ImmutableMap<NormId, Norm> norms) {
        this.edition = edition;
        this.norms = norms;
        ImmutableListMultimap.Builder<NormId, Norm> replacing = ImmutableListMultimap.builder();
        norms.values().forEach(norm -> {
            norm.find(StudyHoursRequirement.class)
                    .flatMap(StudyHoursRequirement::replaces)
                    .ifPresent(replaced -> replacing.put(replaced, norm));
        });
        this.replacements = replacing.build();
    }

    /**
     * An edition with its norms.
     *
     * @param edition the edition
     * @param norms its norms, in the order in which they are listed
     * @return the edition
     * @throws IllegalArgumentException if two norms have one id
     */
    public static NormEdition of(Edition edition, List<Norm> norms) {
        return new NormEdition(requireNonNull(edition, "edition"), Maps.uniqueIndex(norms, Norm::id));
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
     * The norms, in the order of the document.
     *
     * @return the norms, unmodifiable
     */
    public List<Norm> norms() {
        return norms.values().asList();
    }

    /**
     * Finds a norm.
     *
     * @param id its id
     * @return the norm, or empty if the edition has none of that id
     */
    public Optional<Norm> find(NormId id) {
        return Optional.ofNullable(norms.get(id));
    }

    /**
     * The norms whose hours replace those of a norm for the holders of some posts.
     *
     * @param replaced the id of the norm that they replace
     * @return the norms, unmodifiable; empty if none replaces it
     */
    public List<Norm> replacements(NormId replaced) {
        return replacements.get(replaced);
    }

    /**
     * The edition and how many norms it has.
     *
     * @return for instance {@code edition-2020 (24 norms)}
     */
    @Override
    public String toString() {
        return edition.name() + " (" + norms.size() + " norms)";
    }
}
