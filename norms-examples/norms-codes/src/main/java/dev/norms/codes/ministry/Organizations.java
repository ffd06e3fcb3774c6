package dev.norms.codes.ministry;

import static java.util.Objects.requireNonNull;

import dev.norms.files.table.Column;
import dev.norms.files.table.Row;
import dev.norms.label.Label;
import dev.norms.organization.OrganizationId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The organizations of an export. */
final class Organizations {
    private final Export export;
    private final Map<OrganizationId, Row> rows = new LinkedHashMap<>();
    /** For each organization taken over, its kind, for a branch perhaps with its type, as {@code branch:retired}. */
    private final Map<OrganizationId, String> kinds = new LinkedHashMap<>();

    private final Map<String, List<OrganizationId>> named = new HashMap<>();

    Organizations(Export export) {
        this.export = export;
        for (Row row : export.rows(Source.ORGANIZATIONS)) {
            OrganizationId id = row.get(MinistryColumns.ORGANIZATION);
            if (rows.putIfAbsent(id, row) != null) {
                row.report(MinistryColumns.ORGANIZATION, Label.of("编号重复", "the id is given twice"), id.text());
                continue;
            }
            named.computeIfAbsent(row.get(MinistryColumns.NAME), any -> new ArrayList<>())
                    .add(id);
            Optional<String> kind = export.dictionary().translate(MinistryTerm.ORGANIZATION_TYPE, row);
            boolean isDissolved = export.dictionary()
                    .translate(MinistryTerm.ORGANIZATION_STATE, row)
                    .filter("dissolved"::equals)
                    .isPresent();
            if (kind.isPresent() && !isDissolved) {
                kinds.put(id, kind.get());
            }
        }
        Stream.of(Source.values())
                .filter(source -> source != Source.ORGANIZATIONS)
                .forEach(this::checkRefused);
    }

    /** Checks the references of rows that have another problem, so that all problems are reported at once. */
    private void checkRefused(Source source) {
        Stream.of(MinistryColumns.ORGANIZATION, MinistryColumns.HOLDER)
                .filter(column -> source.columns().contains(column))
                .forEach(column -> export.refusedRows(source).forEach(row -> checkReference(row, column)));
    }

    /** Returns the text of {@code organizations.csv}. */
    String csv(LocalDate founded) {
        CsvText text = new CsvText("id,kind,name,parent,type,established");
        kinds.forEach((id, kindAndType) -> {
            Row row = row(id);
            String[] kind = kindAndType.split(":", 2);
            text.add(
                    id.text(),
                    kind[0],
                    row.get(MinistryColumns.NAME),
                    parent(row),
                    kind.length > 1 ? kind[1] : "",
                    founded.toString());
        });
        return text.toString();
    }

    /** Returns the id of the superior that a row names; empty if that is not of this college. */
    private String parent(Row row) {
        List<OrganizationId> all = row.find(MinistryColumns.SUPERIOR)
                .map(name -> named.getOrDefault(name, List.of()))
                .orElse(List.of());
        if (all.size() > 1) {
            row.report(
                    MinistryColumns.SUPERIOR,
                    Label.of("有" + all.size() + "个党组织同名", all.size() + " organizations have this name"),
                    row.find(MinistryColumns.SUPERIOR).orElse(""));
        }
        return all.stream()
                .filter(kinds::containsKey)
                .findFirst()
                .map(OrganizationId::text)
                .orElse("");
    }

    /** Returns the organizations that are taken over. */
    List<OrganizationId> ids() {
        return List.copyOf(kinds.keySet());
    }

    Row row(OrganizationId id) {
        return requireNonNull(rows.get(id));
    }

    boolean isId(String text) {
        return rows.containsKey(OrganizationId.of(text));
    }

    /** Reports the organization in a column as a problem if no row of the export is about it. */
    void checkReference(Row row, Column<OrganizationId> column) {
        Optional<OrganizationId> id = row.find(column);
        boolean isKnown = id.isEmpty() || rows.containsKey(id.get()) || export.isRefused(id.get());
        if (!isKnown && export.has(Source.ORGANIZATIONS)) {
            row.report(
                    column,
                    Label.of(
                            Source.ORGANIZATIONS.table() + " 没有这个党组织",
                            Source.ORGANIZATIONS.table() + " has no such organization"),
                    id.get().text());
        }
    }

    /** Returns whether the organization in a column is taken over; false if there is none. */
    boolean isTakenOver(Row row, Column<OrganizationId> column) {
        return row.find(column).filter(kinds::containsKey).isPresent();
    }
}
