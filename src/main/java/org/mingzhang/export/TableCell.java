package org.mingzhang.export;

import java.math.BigDecimal;

/** One value of a table, ready to be written. */
sealed interface TableCell {
    /** As it stands in CSV before quoting, with formulas made harmless. */
    String csv();

    /** Words. */
    record Text(String value) implements TableCell {
        public Text {
            value = Unicode.wellFormed(value);
        }

        @Override
        public String csv() {
            return FormulaGuard.guard(value);
        }
    }

    /** An exact number, whole or decimal, written with the decimals it has. */
    record Figure(BigDecimal value) implements TableCell {
        @Override
        public String csv() {
            return value.toPlainString();
        }
    }

    /** Yes or no. */
    record Truth(boolean value) implements TableCell {
        @Override
        public String csv() {
            return Boolean.toString(value);
        }
    }
}
