package org.mingzhang.workbook;

import java.util.List;

/**
 * What stands around the rows of a sheet.
 *
 * @param name on its tab; cut to what a spreadsheet allows
 * @param heads of the columns
 * @param widths of the columns, in characters
 */
public record SheetPlan(String name, List<String> heads, List<Integer> widths) {
    private static final int LONGEST_NAME = 31;

    public SheetPlan {
        heads = List.copyOf(heads);
        widths = List.copyOf(widths);
    }

    /** The name of the first, second … part of the sheet. */
    String name(int part) {
        String suffix = part == 1 ? "" : " " + part;
        String bare = name.replaceAll("[\\[\\]:*?/\\\\']", " ");
        return bare.substring(0, Math.min(bare.length(), LONGEST_NAME - suffix.length())) + suffix;
    }

    /** All up to the first row of values. */
    String opening(boolean first) {
        StringBuilder xml = new StringBuilder(Parts.DECLARATION)
                .append("<worksheet xmlns=\"")
                .append(Parts.MAIN)
                .append("\"><sheetViews><sheetView ")
                .append(first ? "tabSelected=\"1\" " : "")
                .append(
                        "workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/>")
                .append("<selection pane=\"bottomLeft\"/></sheetView></sheetViews><cols>");
        for (int i = 0; i < widths.size(); i++) {
            xml.append("<col min=\"%1$d\" max=\"%1$d\" width=\"%2$d\" customWidth=\"1\"/>"
                    .formatted(i + 1, widths.get(i)));
        }
        RowText row = new RowText().row();
        heads.forEach(head -> row.text(head, Style.HEAD));
        return xml.append("</cols><sheetData>").append(row.end().written()).toString();
    }

    static String closing() {
        return "</sheetData></worksheet>";
    }
}
