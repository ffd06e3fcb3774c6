package dev.norms.clause;

import com.google.common.collect.ImmutableList;
import dev.norms.duty.NormId;
import dev.norms.label.Coded;
import dev.norms.label.Label;
import dev.norms.norm.Executability;
import dev.norms.source.Provision;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the table whose columns {@link Clauses#parse} describes. */
final class ClauseTable {
    private static final String NONE = "-";
    private static final String AS = "as ";
    private static final int COLUMNS = 7;
    private static final int COLUMNS_WITH_REASON = 9;

    /** The executabilities read so far, by code: parsing each line's would take longer. */
    private final Map<String, Executability> executabilities = new HashMap<>();
    /** The fingerprints read so far, by the address of their clause. */
    private final Map<String, Fingerprint> wordsByAddress = new HashMap<>();

    List<Clause> read(String table) {
        ImmutableList.Builder<Clause> clauses = ImmutableList.builder();
        int number = 0;
        for (String line : table.split("\n", -1)) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            try {
                clauses.add(clause(line.split("\\|", -1)));
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(number + ": " + e.getMessage(), e);
            }
        }
        return clauses.build();
    }

    private Clause clause(String[] columns) {
        boolean recital = columns.length == COLUMNS_WITH_REASON;
        if (!recital && columns.length != COLUMNS) {
            throw new IllegalArgumentException("columns must be " + COLUMNS + " or with a reason " + COLUMNS_WITH_REASON
                    + ", but were " + columns.length);
        }
        for (int i = 0; i < columns.length; i++) {
            columns[i] = columns[i].strip();
        }
        Fingerprint words = words(columns[4]);
        wordsByAddress.put(columns[0], words);
        return Clause.builder()
                .provision(Provision.parse(columns[0]))
                .revision(Integer.parseInt(columns[1]))
                .executability(executability(columns[2]))
                .norms(norms(columns[3]))
                .words(words)
                .summary(Label.of(columns[5], columns[6]))
                .reason(recital ? Optional.of(Label.of(columns[7], columns[8])) : Optional.empty())
                .build();
    }

    private Executability executability(String code) {
        return executabilities.computeIfAbsent(code, text -> Coded.parse(Executability.class, text));
    }

    private static List<NormId> norms(String text) {
        ImmutableList.Builder<NormId> norms = ImmutableList.builder();
        for (String id : text.equals(NONE) ? new String[0] : text.split(" ", -1)) {
            norms.add(NormId.parse(id));
        }
        return norms.build();
    }

    private Fingerprint words(String text) {
        if (!text.startsWith(AS)) {
            return Fingerprint.parse(text);
        }
        Fingerprint shared = wordsByAddress.get(text.substring(AS.length()));
        if (shared == null) {
            throw new IllegalArgumentException("words must be those of a clause above, but were '" + text + "'");
        }
        return shared;
    }
}
