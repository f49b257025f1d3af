package org.mingzhang.init;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.model.Stage;

/** What the title of a document says of its year and stage. */
final class DocumentTitle {
    private static final Pattern YEAR = Pattern.compile("(20\\d\\d)\\s*年");

    private DocumentTitle() {}

    static Optional<Integer> year(String title) {
        Matcher year = YEAR.matcher(title);
        return year.find() ? Optional.of(Integer.valueOf(year.group(1))) : Optional.empty();
    }

    /** The more special word first: 绩效目标自评表 is a self-evaluation. */
    static Optional<Stage> stage(String title) {
        if (title.contains("自评")) {
            return Optional.of(Stage.SELF_EVALUATION);
        }
        if (title.contains("监控")) {
            return Optional.of(Stage.MONITORING);
        }
        if (title.contains("评价")) {
            return Optional.of(Stage.EVALUATION);
        }
        return title.contains("目标") ? Optional.of(Stage.TARGET) : Optional.empty();
    }

    /** What a form of this stage is usually called. */
    static String form(Stage stage) {
        return switch (stage) {
            case TARGET -> "项目支出绩效目标申报表";
            case MONITORING -> "项目支出绩效目标执行监控表";
            case SELF_EVALUATION -> "项目支出绩效自评表";
            case EVALUATION -> "项目支出绩效评价表";
        };
    }
}
