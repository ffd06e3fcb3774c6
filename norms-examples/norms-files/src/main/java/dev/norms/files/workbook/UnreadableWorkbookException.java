package dev.norms.files.workbook;

import dev.norms.label.Label;

/** Thrown when a workbook or a sheet cannot be read, with the sentence for the user. */
final class UnreadableWorkbookException extends Exception {
    private static final long serialVersionUID = 1L;

    private final Label reason;

    UnreadableWorkbookException(String zh, String en) {
        super(en);
        this.reason = Label.of(zh, en);
    }

    /** Returns the exception for a workbook that has macros, or whose name says so. */
    static UnreadableWorkbookException macros() {
        return new UnreadableWorkbookException(
                "含宏的工作簿（.xlsm）不读取，请另存为不含宏的.xlsx",
                "workbooks with macros (.xlsm) are not read; save it as .xlsx without macros");
    }

    /** Returns the refusal of a damaged workbook. */
    static UnreadableWorkbookException damaged() {
        return new UnreadableWorkbookException(
                "工作簿已损坏，请在表格软件中打开并另存为.xlsx", "the workbook is damaged; open and save it as .xlsx again");
    }

    /** Refuses a sheet that is larger than it may be. */
    static void requireWithinLimits(boolean isWithinLimits) throws UnreadableWorkbookException {
        if (!isWithinLimits) {
            throw new UnreadableWorkbookException(
                    "工作表过大，请删去多余的行列、公式，或另存为CSV",
                    "the sheet is too large; delete unused rows, columns and formulas, or save it as CSV");
        }
    }

    /** Returns the sentence for the user. */
    Label reason() {
        return reason;
    }
}
