package dev.norms.embedding;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Writes the folders of made-up colleges: a general branch and branches of twenty people each, who met, studied and
 * paid their dues from January to August 2026.
 */
final class MadeUpProvince {
    private static final int PEOPLE = 20;
    private static final int MONTHS = 8;

    /** The number of records of a branch: of each month a meeting, and of each person attendance, hours and dues. */
    static final int RECORDS_OF_A_BRANCH = MONTHS * (1 + 3 * PEOPLE);

    private final Map<String, StringBuilder> tables = new LinkedHashMap<>();

    private MadeUpProvince() {}

    /** Writes colleges of as many branches each, a folder for each. */
    static void write(Path province, int colleges, int branches) throws IOException {
        for (int college = 0; college < colleges; college++) {
            new MadeUpProvince()
                    .college(branches)
                    .write(Files.createDirectories(province.resolve("c%05d".formatted(college))));
        }
    }

    private MadeUpProvince college(int branches) {
        begin("organizations", "id,kind,name,parent,type,established");
        begin("people", "id,organization,status,from");
        begin("posts", "person,organization,role,from");
        begin("activities", "id,organization,kinds,date");
        begin("attendance", "activity,person");
        begin("study", "person,date,hours");
        begin("dues", "person,month,paid");
        row("organizations", "g,general-branch,总支,,,2012-09-01");
        for (int branch = 0; branch < branches; branch++) {
            branch("b" + branch, branch);
        }
        return this;
    }

    private void branch(String id, int number) {
        row("organizations", id + ",branch,支部" + number + ",g,undergraduate,2012-09-01");
        row("posts", id + "-p0," + id + ",secretary,2024-09-01");
        for (int person = 0; person < PEOPLE; person++) {
            row("people", id + "-p" + person + "," + id + "," + (person < 17 ? "full" : "activist") + ",2019-09-01");
        }
        for (int month = 1; month <= MONTHS; month++) {
            String activity = id + "-a" + month;
            String kind = month % 3 == 1 ? "members-assembly" : "themed-party-day";
            row(
                    "activities",
                    "%s,%s,%s,2026-%02d-%02d".formatted(activity, id, kind, month, 1 + (number + month) % 28));
            for (int person = 0; person < PEOPLE; person++) {
                String key = id + "-p" + person;
                row("attendance", activity + "," + key);
                row("study", "%s,2026-%02d-20,%d".formatted(key, month, 3 + person % 3));
                row("dues", "%s,2026-%02d,2026-%02d-%02d".formatted(key, month, month, 1 + person));
            }
        }
    }

    private void begin(String table, String header) {
        tables.put(table, new StringBuilder(header).append('\n'));
    }

    private void row(String table, String row) {
        tables.get(table).append(row).append('\n');
    }

    private void write(Path folder) throws IOException {
        for (Map.Entry<String, StringBuilder> table : tables.entrySet()) {
            try (Writer out = Files.newBufferedWriter(folder.resolve(table.getKey() + ".csv"), UTF_8)) {
                out.append(table.getValue());
            }
        }
    }
}
