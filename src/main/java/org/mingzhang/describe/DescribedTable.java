package org.mingzhang.describe;

import org.mingzhang.export.Table;

/**
 * A table with its files.
 *
 * @param table which
 * @param rows how many it has
 * @param csv for programs
 * @param json the same
 * @param spreadsheet for spreadsheets
 */
public record DescribedTable(Table table, long rows, DataFile csv, DataFile json, DataFile spreadsheet) {}
