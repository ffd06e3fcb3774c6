package dev.norms.cli.sample;

import java.util.List;

/** What only people can judge, put on record by those who answer for it. */
final class Attestations {
    private static final String YEAR = "2026";
    private static final String FIRST_HALF = "2026-H1";
    private static final String SECOND_HALF = "2026-H2";
    private static final String PLATFORM = "IMG-2.2";
    private static final List<String> DILIGENT = List.of("art-f1", "art-u1", "art-u3", "art-g1");

    private final Table table = new Table("norm", "organization", "for_period", "by", "date", "statement");

    private Attestations() {}

    static Table table() {
        Attestations all = new Attestations();
        all.firstHalf();
        all.duringTheYear();
        all.secondHalf();
        all.yearEnd();
        return all.table;
    }

    /** For {@code art-f2} it is done after the half-year, for {@code art-u2} not at all. */
    private void firstHalf() {
        general("ART-12.1", FIRST_HALF, "2026-06-29", "院务公开栏半年内更新六次，无异议");
        general(PLATFORM, FIRST_HALF, "2026-06-29", "");
        add(PLATFORM, "art-f1", FIRST_HALF, "p005", "2026-06-24", "组织关系和党费信息已核对");
        add(PLATFORM, "art-u1", FIRST_HALF, "p032", "2026-06-26", "");
        add(PLATFORM, "art-g1", FIRST_HALF, "p094", "2026-06-30", "毕业生组织关系转出已录入");
        add(PLATFORM, "art-f2", FIRST_HALF, "p026", "2026-07-08", "");
    }

    private void duringTheYear() {
        general("ART-11.3", YEAR, "2026-04-30", "全院教职工学习学校章程一次，制度与章程一致");
        general("MGT-4.2", YEAR, "2026-05-20", "团学工作按各自章程独立开展，本年听取汇报一次");
        general("ART-16.1", YEAR, "2026-07-01", "党员事迹展七月一日开展");
    }

    private void secondHalf() {
        general("ART-12.1", SECOND_HALF, "2026-12-24", "");
        general(PLATFORM, SECOND_HALF, "2026-12-24", "");
        DILIGENT.forEach(branch -> add(PLATFORM, branch, SECOND_HALF, secretary(branch), "2026-12-22", ""));
    }

    private void yearEnd() {
        general("ART-3.3", YEAR, "2026-12-24", "");
        general("ART-5.1", YEAR, "2026-12-24", "");
        general("ART-14.1", YEAR, "2026-12-18", "");
        general("ART-16.3", YEAR, "2026-12-24", "");
        general("ART-18.1", YEAR, "2026-12-24", "");
        for (String norm : List.of("IMG-1.1", "ART-20.1")) {
            DILIGENT.forEach(branch -> add(norm, branch, YEAR, secretary(branch), "2026-12-23", ""));
        }
    }

    private static String secretary(String branch) {
        return switch (branch) {
            case "art-f1" -> "p005";
            case "art-u1" -> "p032";
            case "art-u3" -> "p090";
            default -> "p094";
        };
    }

    private void general(String norm, String period, String date, String statement) {
        add(norm, "art", period, "p001", date, statement);
    }

    private void add(String norm, String organization, String period, String by, String date, String statement) {
        table.row(norm, organization, period, by, date, statement);
    }
}
