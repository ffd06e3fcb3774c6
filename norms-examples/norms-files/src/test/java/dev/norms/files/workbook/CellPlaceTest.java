package dev.norms.files.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** References of cells: letters for the column, a number for the row. */
final class CellPlaceTest {
    @ParameterizedTest
    @CsvSource({"A1, 0, 0", "B12, 11, 1", "z3, 2, 25", "AA1, 0, 26", "XFD1048576, 1048575, 16383"})
    void a_reference_is_a_column_in_letters_and_a_row(String reference, int row, int column)
            throws UnreadableWorkbookException {
        assertThat(CellPlace.parse(reference)).isEqualTo(new CellPlace(row, column));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A", "1", "A0", "A-1", "é1", "É1", "Ω7", "中1", "Aé1", "A1B"})
    void what_is_no_reference_is_damage(String reference) {
        assertThatThrownBy(() -> CellPlace.parse(reference))
                .isInstanceOf(UnreadableWorkbookException.class)
                .hasMessage(UnreadableWorkbookException.damaged().getMessage());
    }

    @Test
    void a_column_beyond_the_last_one_is_too_large() {
        assertThatThrownBy(() -> CellPlace.parse("XFE1")).hasMessageContaining("too large");
    }
}
