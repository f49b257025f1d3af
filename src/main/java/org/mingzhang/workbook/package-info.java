/**
 * Workbooks for spreadsheets (XLSX, ECMA-376) of any number of rows.
 *
 * <p>Rows are made into text and compressed once, a few at a time and by several threads: {@link org.mingzhang.workbook.RowText} ends in a {@link
 * org.mingzhang.workbook.SheetChunk}. As rows do not carry their numbers, and as compressed pieces may follow one another, the same chunk goes into every
 * workbook that has its rows: {@link org.mingzhang.workbook.BookSpool} only copies it. Input: values of cells. Output: the bytes of a file, the same for the
 * same input. May import: nothing of the program.
 */
@NullMarked
package org.mingzhang.workbook;

import org.jspecify.annotations.NullMarked;
