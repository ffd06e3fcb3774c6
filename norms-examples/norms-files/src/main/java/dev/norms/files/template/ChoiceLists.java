package dev.norms.files.template;

import dev.norms.files.cell.Term;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The hidden sheet with the choices of drop-downs, one column for each list. */
final class ChoiceLists {
    static final String SHEET = "代码";

    private final Worksheet sheet;
    private final Map<List<String>, Range> lists = new HashMap<>();

    /** Creates the sheet. */
    ChoiceLists(Workbook workbook) {
        sheet = workbook.newWorksheet(SHEET);
        sheet.setVisibilityState(VisibilityState.HIDDEN);
    }

    /** Returns the cells with the labels of terms. */
    Range of(List<Term> terms) {
        return texts(terms.stream().map(term -> term.label().zh()).distinct().toList());
    }

    /** Returns the cells with texts. */
    Range texts(List<String> texts) {
        return lists.computeIfAbsent(texts, all -> {
            int column = lists.size();
            for (int i = 0; i < all.size(); i++) {
                sheet.value(i, column, all.get(i));
            }
            return sheet.range(0, column, all.size() - 1, column);
        });
    }
}
