package org.mingzhang.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.mingzhang.page.Words;

class TableTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            DISCLOSURES  | project_id, department_id, department, project, fiscal_year, stage, form, nature, category, \
            implementing_unit, start, end, total_yuan, requested_yuan, appropriation_yuan, carry_over_yuan, other_yuan, \
            initial_budget_yuan, adjusted_budget_yuan, executed_yuan, execution_rate, total_score, indicators, findings, roll_up, \
            document_id, document_forms, page, amount_yuan, amount_basis, amount_words, counted_yuan, counted_basis, requested_words, \
            total_words, total_fiscal_yuan, total_other_yuan, previous_budget_yuan, previous_executed_yuan, stated_budget_yuan, \
            stated_words, total_weight, department_region, amount_printed, scope, project_code, department_code, unit_code, period, months, review, part
            INDICATORS   | project_id, fiscal_year, stage, sequence, category, subcategory, indicator, target, target_kind, \
            target_comparator, target_value, target_upper, target_unit, actual, actual_kind, actual_comparator, actual_value, \
            actual_upper, actual_unit, verdict, weight, score, deviation, verdict_basis, unit_from_target, placeholder, target_nature, \
            target_number, target_unit_printed, long_term_target, expected, likelihood, remark, weight_printed, score_printed, part
            BUDGET_ITEMS | project_id, fiscal_year, stage, sequence, group, item, quantity, unit_price, amount_yuan, periods, \
            amount_printed, content, fiscal_yuan, other_yuan, part
            FUNDING      | project_id, fiscal_year, stage, sequence, of, source, source_words, amount_yuan, amount_printed, part
            EXECUTION    | project_id, fiscal_year, stage, source, initial_budget_yuan, adjusted_budget_yuan, executed_yuan, weight, \
            execution_rate, score, sequence, source_words, expected_yuan, reason, weight_printed, score_printed, \
            initial_budget_printed, adjusted_budget_printed, executed_printed, part
            FINDINGS     | rule, severity, scope, project_id, fiscal_year, stage, sequence, document_id, message, evidence, \
            message_en, money_yuan, points, story, weight, part
            DOCUMENTS    | document_id, title, department_id, department, fiscal_year, stage, forms, declared_projects, \
            declared_total, held_projects, held_total_yuan, pages, sha256, published_at, page, held_total_basis, held_total_projects, department_region
            DEPARTMENTS  | department_id, department, region_id, region, kind, projects, disclosures, page, roll_ups, region_ids, \
            earlier_names, successors
            """)
    void theColumnsStandInTheOrderThatWasPromised(Table table, String columns) {
        assertEquals(columns, table.columns().stream().map(Column::name).collect(Collectors.joining(", ")));
    }

    @Test
    void everyTableHasAFileInEachFormat() {
        assertEquals(
                "data/disclosures.csv data/disclosures.json data/spreadsheet/disclosures.csv",
                Arrays.stream(Format.values())
                        .map(Table.DISCLOSURES::path)
                        .map(Object::toString)
                        .collect(Collectors.joining(" ")));
    }

    @ParameterizedTest
    @EnumSource
    void noTwoColumnsOfATableHaveOneHead(Table table) {
        for (String language : List.of("zh-CN", "en")) {
            List<String> heads = table.headings(Words.of(language));
            assertEquals(heads.size(), Set.copyOf(heads).size(), heads::toString);
        }
    }
}
