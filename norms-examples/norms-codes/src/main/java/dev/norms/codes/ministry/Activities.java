package dev.norms.codes.ministry;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import dev.norms.evidence.ActivityKind;
import dev.norms.files.table.Column;
import dev.norms.files.table.Row;
import dev.norms.label.Label;
import dev.norms.organization.OrganizationId;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The activities of an export: those of members, the lectures, and the rows on study and education that the dictionary
 * maps to a kind of activity.
 */
final class Activities {
    private static final Splitter NAMES = Splitter.on(
                    CharMatcher.anyOf("、,，;；/").or(CharMatcher.whitespace()))
            .omitEmptyStrings();

    private final Export export;
    private final Organizations organizations;
    private final People people;
    private final Omissions omissions;
    private final CsvText text = new CsvText("id,organization,kinds,date,led_by");
    private final Set<String> ids = new HashSet<>();
    private Optional<LocalDate> first = Optional.empty();

    Activities(Export export, Organizations organizations, People people, Omissions omissions) {
        this.export = export;
        this.organizations = organizations;
        this.people = people;
        this.omissions = omissions;
        for (Row row : export.rows(Source.ACTIVITIES)) {
            export.dictionary()
                    .translate(MinistryTerm.FORM, row)
                    .ifPresent(kind -> add(
                            row,
                            "hd-",
                            kind,
                            MinistryColumns.ORGANIZATION,
                            row.find(MinistryColumns.BEGIN),
                            Optional.empty()));
        }
        for (Row row : export.rows(Source.LECTURES)) {
            add(
                    row,
                    "dk-",
                    ActivityKind.PARTY_LECTURE.code(),
                    MinistryColumns.HOLDER,
                    row.find(MinistryColumns.BEGIN),
                    row.find(MinistryColumns.LECTURER));
        }
        addIfInDictionary(MinistryTerm.CONTENT, "xx-");
        addIfInDictionary(MinistryTerm.EDUCATION_FORM, "sz-");
    }

    /** Adds the rows of a table that are activities only as far as the dictionary maps their codes to kinds. */
    private void addIfInDictionary(MinistryTerm term, String prefix) {
        for (Row row : export.rows(term.source())) {
            if (!export.dictionary().has(term) || row.find(term.column()).isEmpty()) {
                omissions.skip(term.source());
            }
            export.dictionary()
                    .translate(term, row)
                    .ifPresent(kind -> add(
                            row,
                            prefix,
                            kind,
                            MinistryColumns.HOLDER,
                            row.find(MinistryColumns.PERHAPS_BEGIN),
                            Optional.empty()));
        }
    }

    private void add(
            Row row,
            String prefix,
            String kind,
            Column<OrganizationId> holder,
            Optional<LocalDate> day,
            Optional<String> lecturers) {
        organizations.checkReference(row, holder);
        if (!organizations.isTakenOver(row, holder) || day.isEmpty()) {
            omissions.count(Omissions.Gap.ACTIVITY);
            return;
        }
        String id = row.find(MinistryColumns.KEY).map(key -> prefix + key).orElse("");
        if (!id.isEmpty() && !ids.add(id)) {
            row.report(
                    MinistryColumns.KEY,
                    Label.of("主键重复", "the key is given twice"),
                    row.find(MinistryColumns.KEY).orElse(""));
        }
        first = Optional.of(first.filter(known -> known.isBefore(day.get())).orElse(day.get()));
        text.add(
                id,
                row.find(holder).map(OrganizationId::text).orElse(""),
                kind,
                day.get().toString(),
                lecturers.map(this::lecturers).orElse(""));
    }

    /**
     * Returns the ids of lecturers, who are given by name; a name that is not that of exactly one person is left out.
     */
    private String lecturers(String names) {
        Set<String> known = new TreeSet<>();
        for (String name : NAMES.split(names)) {
            people.called(name)
                    .ifPresentOrElse(person -> known.add(person.text()), () -> omissions.count(Omissions.Gap.LECTURER));
        }
        return String.join(";", known);
    }

    /**
     * Returns the text of {@code activities.csv}; empty if the export has neither of the tables of activities and of
     * lectures, and no activity in another table.
     */
    Optional<String> csv() {
        boolean isGiven = export.has(Source.ACTIVITIES) || export.has(Source.LECTURES) || first.isPresent();
        return isGiven ? Optional.of(text.toString()) : Optional.empty();
    }

    /** Returns the day of the earliest activity; empty if there is none. */
    Optional<LocalDate> first() {
        return first;
    }

    /**
     * Returns the kinds of activities that the export cannot hold: no code of the dictionary stands for them, and for
     * lectures there is no table either.
     */
    List<ActivityKind> missing() {
        Set<String> there = Stream.of(MinistryTerm.FORM, MinistryTerm.CONTENT, MinistryTerm.EDUCATION_FORM)
                .flatMap(term -> export.dictionary().meanings(term).stream())
                .collect(Collectors.toSet());
        return ActivityKind.known().stream()
                .filter(kind -> !there.contains(kind.code()))
                .filter(kind -> !kind.equals(ActivityKind.PARTY_LECTURE) || !export.has(Source.LECTURES))
                .toList();
    }
}
