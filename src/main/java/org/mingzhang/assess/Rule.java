package org.mingzhang.assess;

import java.math.BigDecimal;
import java.util.List;
import org.mingzhang.assess.finding.Finding;
import org.mingzhang.assess.finding.RuleInfo;
import org.mingzhang.model.Document;

/** Sees one kind of finding. A rule is a pure function and never fails on what a form leaves out. */
public sealed interface Rule {
    /** What is said about it. */
    RuleInfo info();

    /** A rule over one form. */
    non-sealed interface OfForm extends Rule {
        /** What it sees; {@code threshold} is zero for a rule without one. */
        List<Finding> check(Form form, BigDecimal threshold);
    }

    /** A rule over two years of a project. */
    non-sealed interface OfYears extends Rule {
        /** What it sees between the forms of one year and those of the next. */
        List<Finding> check(Years years, BigDecimal threshold);
    }

    /** A rule over one form beside the others of its document, from what all of them left behind. */
    non-sealed interface OfPeer extends Rule {
        /** What it sees about one form. */
        List<Finding> check(Entry entry, DocumentFacts document, BigDecimal threshold);
    }

    /** A rule over a document as a whole, or over several of its projects. */
    non-sealed interface OfDocument extends Rule {
        /** What it sees. */
        List<Finding> check(Document document, DocumentFacts facts, BigDecimal threshold);
    }

    /** A rule over two documents of a department. */
    non-sealed interface OfDepartment extends Rule {
        /** What it sees between the document of one year and that of the next. */
        List<Finding> check(Successive documents, BigDecimal threshold);
    }
}
