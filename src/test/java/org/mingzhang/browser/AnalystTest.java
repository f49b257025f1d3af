package org.mingzhang.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingzhang.site.Builds;

/** An analyst comes from home to a workbook that a pivot table can be made of and to a query that runs, in two clicks each. */
@EnabledIf(value = "org.mingzhang.browser.Chromium#there", disabledReason = "no Chromium on this machine")
class AnalystTest {
    private static SiteServer server;
    private static Playwright playwright;
    private static Browser browser;

    @BeforeAll
    static void start() {
        server = new SiteServer(Builds.published());
        playwright = Chromium.playwright();
        browser = Chromium.launch(playwright);
    }

    @AfterAll
    static void stop() {
        playwright.close();
        server.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 360})
    void theWorkbookAndTheQueryAreTwoClicksFromHomeAndGiveTheSameSums(int width) throws Exception {
        Map<String, BigDecimal> pivot;
        Map<String, BigDecimal> asked;
        try (BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, 900)
                .setPermissions(List.of("clipboard-read", "clipboard-write")))) {
            Page page = context.newPage();
            page.navigate(server.root());
            link(page, "数据").click();
            Path book =
                    page.waitForDownload(() -> link(page, "Excel 工作簿").click()).path();
            pivot = sums(book);
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("复制"))
                    .first()
                    .click();
            asked = answer((String) page.evaluate("navigator.clipboard.readText()"));
        }
        assertFalse(pivot.isEmpty());
        assertEquals(pivot, asked);
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name))
                .locator("visible=true")
                .first();
    }

    /** What a pivot table by year and basis would have: the first row is of headings, each further one of a form, amounts are numbers. */
    private static Map<String, BigDecimal> sums(Path book) throws IOException {
        Map<String, BigDecimal> sums = new TreeMap<>();
        try (InputStream in = Files.newInputStream(book);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            Sheet sheet = workbook.getSheet("项目表");
            Row heads = sheet.getRow(0);
            List<String> names = IntStream.range(0, heads.getLastCellNum())
                    .mapToObj(i -> heads.getCell(i).getStringCellValue())
                    .toList();
            assertEquals(names.size(), names.stream().distinct().count(), "headings differ");
            for (int i = 1; i <= sheet.getLastRowNum(); i++) {
                Row row = sheet.getRow(i);
                Cell amount = row.getCell(names.indexOf("计入合计的金额（元）"));
                if (amount != null && amount.getCellType() != CellType.BLANK) {
                    String key = (int) row.getCell(names.indexOf("预算年度")).getNumericCellValue() + " "
                            + row.getCell(names.indexOf("计入合计的口径")).getStringCellValue();
                    sums.merge(key, exact(BigDecimal.valueOf(amount.getNumericCellValue())), BigDecimal::add);
                }
            }
        }
        return sums;
    }

    private static Map<String, BigDecimal> answer(String query) throws SQLException {
        Map<String, BigDecimal> sums = new TreeMap<>();
        String here = query.replace("'data/", "'" + Builds.published() + "/data/");
        assertTrue(here.length() > query.length(), query);
        try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = duck.createStatement();
                ResultSet rows = statement.executeQuery(here)) {
            while (rows.next()) {
                sums.put(rows.getInt(1) + " " + rows.getString(2), exact(rows.getBigDecimal(3)));
            }
        }
        return sums;
    }

    private static BigDecimal exact(BigDecimal yuan) {
        return yuan.setScale(4);
    }
}
