package org.mingzhang.ingest.made;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Writes forms as text in which tabs separate cells, with the faults of readers of pictures if so asked. */
final class TabbedMaker {
    private final Random random;
    private final boolean faults;
    private final StringBuilder text = new StringBuilder("\n\n");

    private TabbedMaker(long seed, boolean faults) {
        this.random = new Random(seed);
        this.faults = faults;
    }

    static String of(long seed, List<MadeForm> forms, boolean faults) {
        TabbedMaker maker = new TabbedMaker(seed, faults);
        forms.forEach(maker::form);
        return maker.text.toString();
    }

    private void form(MadeForm form) {
        line(form.columns(), new TreeMap<>(java.util.Map.of(0, form.title())));
        line(form.columns(), new TreeMap<>(java.util.Map.of(0, "(" + form.year() + " 年度)")));
        int broken = faults ? form.rows() - 3 - random.nextInt(5) : -1;
        boolean shifted = false;
        for (int r = 0; r < form.rows(); r++) {
            TreeMap<Integer, String> cells = new TreeMap<>();
            for (MadeCell cell : OfficeMaker.row(form, r)) {
                if (!cell.text().isEmpty()) {
                    cells.put(cell.column(), faulty(cell.text()));
                }
            }
            if (r == broken) {
                text.append('\n');
                shifted = random.nextBoolean();
            }
            boolean vertical = cells.containsKey(0) && !cells.get(0).equals("总分");
            if (shifted && r >= broken && !vertical) {
                TreeMap<Integer, String> left = new TreeMap<>();
                cells.forEach((column, value) -> left.put(Math.max(0, column - 1), value));
                line(form.columns(), left);
            } else {
                line(form.columns(), cells);
            }
        }
        text.append('\n');
    }

    private String faulty(String cell) {
        if (!faults) {
            return cell;
        }
        if (cell.startsWith("≥") && cell.endsWith("%") && random.nextInt(4) == 0) {
            return "$\\geq " + cell.substring(1, cell.length() - 1) + "\\%$";
        }
        if (cell.length() > 9 && random.nextInt(4) == 0) {
            int at = 8;
            boolean chinese = cell.charAt(at - 1) > 0x2E80 && cell.charAt(at) > 0x2E80;
            return chinese ? cell.substring(0, at) + " " + cell.substring(at) : cell;
        }
        return cell.length() > 40 ? "<p>" + cell + "</p>" : cell;
    }

    private void line(int columns, Map<Integer, String> cells) {
        for (int c = 0; c < columns; c++) {
            text.append(c == 0 ? "" : "\t").append(cells.getOrDefault(c, ""));
        }
        text.append('\n');
    }
}
