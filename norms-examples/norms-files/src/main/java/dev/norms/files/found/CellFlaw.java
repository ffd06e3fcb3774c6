package dev.norms.files.found;

import dev.norms.label.Coded;
import dev.norms.label.Label;

/** What can be wrong with a cell of a workbook, whatever its column. */
public enum CellFlaw implements Coded {
    /** Its formula results in an error. */
    FAILED(Label.of("公式出错，请更正公式或改填值", "the formula has an error; mend it or write the value instead")),
    /** Its formula was never computed. */
    PENDING(Label.of(
            "公式尚未计算，请在表格软件中打开并保存",
            "the formula was never computed; open and save the workbook in a spreadsheet program")),
    /** The cell is merged with another one, which has the value. */
    MERGED(Label.of("合并的单元格，请取消合并并逐格填写", "merged cells; unmerge them and fill in each")),
    /** Its number has more digits than spreadsheets keep. */
    LONG_NUMBER(Label.of(
            "超过15位的数字在表格中会失真，请将单元格设为文本后重新填写",
            "numbers of more than 15 digits lose digits in a spreadsheet; make the cell text and write it again"));

    private final Label label;

    CellFlaw(Label label) {
        this.label = label;
    }

    @Override
    public Label label() {
        return label;
    }
}
