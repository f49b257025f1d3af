package org.mingzhang.export;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingzhang.assess.AssessedDisclosure;
import org.mingzhang.model.BudgetItem;
import org.mingzhang.model.Disclosure;
import org.mingzhang.model.Disclosure.Goal;
import org.mingzhang.model.Document;
import org.mingzhang.model.Execution;
import org.mingzhang.model.Funding;
import org.mingzhang.model.LegalBasis;
import org.mingzhang.model.Particulars;
import org.mingzhang.model.Particulars.Approach;
import org.mingzhang.model.Particulars.Conclusions;
import org.mingzhang.model.Source;

/**
 * The members of one disclosure in a project's record.
 *
 * @param documents documents by id
 */
record DisclosureRecord(Map<String, Document> documents) {
    void write(JsonText json, AssessedDisclosure assessed) {
        Disclosure printed = assessed.disclosure();
        writeHead(json, printed);
        json.truth("rollUp", assessed.rollUp());
        writeMoney(json, printed);
        json.objects("indicators", assessed.indicators(), IndicatorRecord::write)
                .number("totalWeight", printed.totalWeight())
                .number("totalScore", printed.totalScore())
                .object("source", source -> writeSource(source, printed.source()))
                .texts("misprints", printed.source().misprints())
                .text("note", printed.note());
        writeParticulars(json, printed.particulars());
    }

    private static void writeParticulars(JsonText json, Particulars particulars) {
        json.truth("departmentWide", particulars.departmentWide() ? true : null);
        if (!particulars.codes().equals(Particulars.NONE.codes())) {
            json.object(
                    "codes",
                    codes -> codes.text("project", particulars.codes().project())
                            .text("department", particulars.codes().department())
                            .text("unit", particulars.codes().unit()));
        }
        json.text("period", particulars.period()).text("months", particulars.months());
        Approach approach = particulars.approach();
        if (!approach.equals(Particulars.NONE.approach())) {
            json.object(
                    "approach",
                    how -> how.text("body", approach.body())
                            .text("scheme", approach.scheme())
                            .text("cycle", approach.cycle())
                            .text("content", approach.content()));
        }
        Conclusions conclusions = particulars.conclusions();
        if (!conclusions.equals(Particulars.NONE.conclusions())) {
            json.object(
                    "conclusions",
                    what -> what.text("conclusion", conclusions.conclusion())
                            .text("problems", conclusions.problems())
                            .text("measures", conclusions.measures()));
        }
        json.text("remark", particulars.remark()).truth("review", particulars.review() ? true : null);
        json.printedObjects(
                "printedAmounts",
                particulars.printedAmounts().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .toList(),
                (amount, entry) -> amount.text("at", entry.getKey()).text("printed", entry.getValue()));
    }

    private static void writeHead(JsonText json, Disclosure printed) {
        json.integer("year", printed.year())
                .text("stage", printed.stage().id())
                .integer("part", printed.part() == 1 ? null : (Integer) printed.part())
                .text("name", printed.name())
                .text("form", printed.form())
                .text("implementingUnit", printed.implementingUnit())
                .text("nature", printed.nature())
                .text("category", printed.category())
                .text("performanceType", printed.performanceType())
                .truth("governmentPurchase", printed.governmentPurchase())
                .text("start", text(printed.start()))
                .text("end", text(printed.end()))
                .text("summary", printed.summary());
        if (!printed.goal().equals(Goal.NONE)) {
            json.object("goal", goal -> writeGoal(goal, printed.goal()));
        }
    }

    private static void writeMoney(JsonText json, Disclosure printed) {
        if (!printed.funding().equals(Funding.NONE)) {
            json.object("funding", funding -> writeFunding(funding, printed.funding()));
        }
        json.printedObjects("execution", printed.execution(), DisclosureRecord::writeExecution)
                .printedObjects("legalBasis", printed.legalBasis(), DisclosureRecord::writeLegalBasis)
                .printedObjects("budgetItems", printed.budgetItems(), DisclosureRecord::writeBudgetItem)
                .yuan("statedBudget", printed.statedBudget())
                .text("statedAs", printed.statedAs());
    }

    private static void writeGoal(JsonText json, Goal goal) {
        json.text("overall", goal.overall()).text("annual", goal.annual()).text("completion", goal.completion());
    }

    private static void writeFunding(JsonText json, Funding funding) {
        json.yuan("total", funding.total())
                .yuan("totalFiscal", funding.totalFiscal())
                .yuan("totalOther", funding.totalOther())
                .yuan("requested", funding.requested())
                .yuan("appropriation", funding.appropriation())
                .yuan("carryOver", funding.carryOver())
                .yuan("other", funding.other())
                .yuan("previousBudget", funding.previousBudget())
                .yuan("previousExecuted", funding.previousExecuted())
                .text("totalAs", funding.totalAs())
                .text("requestedAs", funding.requestedAs())
                .printedObjects("parts", funding.parts(), DisclosureRecord::writePart);
    }

    private static void writePart(JsonText json, Funding.Part part) {
        json.text("source", part.source().id())
                .text("of", part.ofTotal() ? "total" : "requested")
                .text("as", part.as())
                .yuan("amount", part.amount());
    }

    private static void writeExecution(JsonText json, Execution row) {
        json.text("source", row.source().id())
                .yuan("initialBudget", row.initialBudget())
                .yuan("adjustedBudget", row.adjustedBudget())
                .yuan("executed", row.executed())
                .number("weight", row.weight())
                .text("rate", row.rate())
                .number("score", row.score());
        Execution.Beside beside = row.beside();
        json.text("as", beside.as())
                .yuan("expected", beside.expected())
                .text("reason", beside.reason())
                .text("weightAs", beside.weightAs())
                .text("scoreAs", beside.scoreAs());
    }

    private static void writeLegalBasis(JsonText json, LegalBasis basis) {
        json.text("title", basis.title()).text("number", basis.number()).text("section", basis.section());
    }

    private static void writeBudgetItem(JsonText json, BudgetItem item) {
        json.text("group", item.group())
                .text("item", item.item())
                .text("quantity", item.quantity())
                .text("unitPrice", item.unitPrice())
                .text("periods", item.periods())
                .yuan("amount", item.amount())
                .text("content", item.beside().content())
                .yuan("fiscal", item.beside().fiscal())
                .yuan("other", item.beside().other());
    }

    private void writeSource(JsonText json, Source source) {
        json.text("document", source.document());
        Document document = documents.get(source.document());
        if (document != null) {
            json.text("title", document.title())
                    .text("publishedAt", document.publishedAt())
                    .text("sha256", document.sha256());
        }
        json.integers("forms", source.forms());
    }

    private static @Nullable String text(@Nullable LocalDate date) {
        return date == null ? null : date.toString();
    }
}
