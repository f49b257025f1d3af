package org.mingzhang.export;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.mingzhang.workbook.RowText;
import org.mingzhang.workbook.Style;

/** One value of a table, ready to be written. */
sealed interface TableCell {
    /** As it stands in CSV before quoting, with formulas made harmless. */
    String csv();

    /** As it stands in CSV for spreadsheets, before quoting. */
    String spreadsheet();

    /** As it stands in a workbook. */
    void write(Column column, RowText row);

    /** Words. */
    record Text(String value) implements TableCell {
        public Text {
            value = Unicode.wellFormed(value);
        }

        @Override
        public String csv() {
            return FormulaGuard.guard(value);
        }

        @Override
        public String spreadsheet() {
            return SpreadsheetGuard.guard(value);
        }

        @Override
        public void write(Column column, RowText row) {
            row.text(value);
        }
    }

    /** A day. */
    record Day(LocalDate value) implements TableCell {
        @Override
        public String csv() {
            return value.toString();
        }

        @Override
        public String spreadsheet() {
            return csv();
        }

        @Override
        public void write(Column column, RowText row) {
            row.day(value);
        }
    }

    /** An exact number, whole or decimal, written with the decimals it has. */
    record Figure(BigDecimal value) implements TableCell {
        @Override
        public String csv() {
            return value.toPlainString();
        }

        @Override
        public String spreadsheet() {
            return csv();
        }

        @Override
        public void write(Column column, RowText row) {
            row.number(
                    value,
                    column.limits().unit() != null
                            ? Style.MONEY
                            : column.type() == ColumnType.INTEGER ? Style.WHOLE : Style.GENERAL);
        }
    }

    /** Yes or no. */
    record Truth(boolean value) implements TableCell {
        @Override
        public String csv() {
            return Boolean.toString(value);
        }

        @Override
        public String spreadsheet() {
            return csv();
        }

        @Override
        public void write(Column column, RowText row) {
            row.truth(value);
        }
    }
}
