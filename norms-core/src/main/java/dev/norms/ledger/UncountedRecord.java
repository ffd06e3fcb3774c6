package dev.norms.ledger;

import static java.util.Objects.requireNonNull;

import dev.norms.evidence.ActivityKind;
import dev.norms.label.Label;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A record that counts for nothing, or for less than was meant.
 *
 * @param record the record
 * @param reason why
 */
public record UncountedRecord(LedgerRecord record, Label reason) {
    public UncountedRecord {
        requireNonNull(record, "record");
        requireNonNull(reason, "reason");
    }

    static List<UncountedRecord> ofUnknownKinds(List<LedgerRecord> records, Collection<ActivityKind> kinds) {
        Set<String> codes = kinds.stream().map(ActivityKind::code).collect(Collectors.toSet());
        return records.stream()
                .filter(record -> record instanceof Activity && !codes.containsAll(record.kinds()))
                .map(record -> ofUnknownKind(record, codes, kinds))
                .toList();
    }

    private static UncountedRecord ofUnknownKind(
            LedgerRecord record, Set<String> codes, Collection<ActivityKind> kinds) {
        String unknown = record.kinds().stream()
                .filter(kind -> !codes.contains(kind))
                .findFirst()
                .orElseThrow();
        return new UncountedRecord(
                record,
                ActivityKind.nearest(unknown, kinds)
                        .map(near -> Label.of(
                                "没有活动类型“" + unknown + "”，最接近的是“" + near.code() + "”",
                                "no kind of activity is called '" + unknown + "'; the nearest is '" + near.code()
                                        + "'"))
                        .orElseGet(() -> Label.of(
                                "没有活动类型“" + unknown + "”", "no kind of activity is called '" + unknown + "'")));
    }
}
