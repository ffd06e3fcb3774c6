package dev.norms.ledger;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.Sets;
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
                .map(record -> new UncountedRecord(record, unknown(record.kinds(), codes, kinds)))
                .toList();
    }

    private static Label unknown(Set<String> ofRecord, Set<String> codes, Collection<ActivityKind> kinds) {
        String unknown = Sets.difference(ofRecord, codes).iterator().next();
        return ActivityKind.nearest(unknown, kinds)
                .map(near -> Label.format(
                        "没有活动类型“{0}”，最接近的是“{1}”",
                        "no kind of activity is called '{0}'; the nearest is '{1}'", unknown, near.code()))
                .orElseGet(() -> Label.format("没有活动类型“{0}”", "no kind of activity is called '{0}'", unknown));
    }
}
