import java.io.BufferedOutputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.mingzhang.workbook.BookSpool;
import org.mingzhang.workbook.RowText;
import org.mingzhang.workbook.SheetPlan;
import org.mingzhang.workbook.Style;

/** Writes a workbook of so many rows of ten cells and prints what it took: {@code java -Xmx64m -cp target/mingzhang.jar bench/Workbook.java ROWS FILE}. */
final class Workbook {
    private static final int ROWS_A_CHUNK = 1_000;

    private Workbook() {}

    public static void main(String[] arguments) throws Exception {
        int rows = Integer.parseInt(arguments[0]);
        Path file = Path.of(arguments[1]);
        long start = System.nanoTime();
        SheetPlan plan = new SheetPlan(
                "绩效指标", List.of("项目", "年度", "指标", "目标", "完成", "金额", "日期", "分", "达到", "注"), List.of(20, 8, 20, 12, 12, 14, 12, 8, 8, 20));
        try (BookSpool book = new BookSpool(1, file.resolveSibling("rows"));
                OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            for (int from = 0; from < rows; from += ROWS_A_CHUNK) {
                RowText text = new RowText();
                for (int i = from; i < Math.min(rows, from + ROWS_A_CHUNK); i++) {
                    row(text, i);
                }
                book.add(0, List.of(text.chunk(from / ROWS_A_CHUNK)));
            }
            book.write(
                    List.of(plan, new SheetPlan("说明", List.of("列"), List.of(20))), new RowText().row().text("行").end().chunk(0), out);
        }
        var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        System.out.printf(
                "%,d rows: %.1f s, %.1f s of processor time, %.1f MB, heap at most %d MB%n",
                rows,
                (System.nanoTime() - start) / 1e9,
                system.getProcessCpuTime() / 1e9,
                Files.size(file) / 1e6,
                Runtime.getRuntime().maxMemory() >> 20);
    }

    private static void row(RowText text, int i) {
        text.row()
                .text("松江区道路养护项目" + i)
                .number(BigDecimal.valueOf(2020 + i % 6), Style.WHOLE)
                .text("养护面积" + i % 97)
                .text("≥" + i % 100 + "%")
                .text("=12次")
                .number(BigDecimal.valueOf(i * 31L, 2), Style.MONEY)
                .day(LocalDate.ofEpochDay(18_000 + i % 2_000))
                .number(BigDecimal.valueOf(i % 10), Style.WHOLE)
                .truth(i % 2 == 0)
                .empty()
                .end();
    }
}
