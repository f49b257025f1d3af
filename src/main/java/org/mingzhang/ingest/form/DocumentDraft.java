package org.mingzhang.ingest.form;

import java.util.List;
import org.mingzhang.ingest.FormDraft;
import org.mingzhang.ingest.Ledger;
import org.mingzhang.ingest.Opened;

/**
 * A source as it was understood.
 *
 * @param title as printed at its head, or made of department, year and the form's title
 * @param department the printed name of the department, or empty
 * @param year the fiscal year, or 0
 * @param forms how many forms it prints, repeats included
 * @param declaredProjects how many projects it says it has, or empty
 * @param declaredTotal the total that it declares, as printed, or empty
 * @param narratives how many narratives there are
 */
public record DocumentDraft(
        Opened opened,
        Ledger ledger,
        List<FormDraft> drafts,
        String title,
        String department,
        int year,
        String stage,
        int forms,
        String declaredProjects,
        String declaredTotal,
        int narratives) {}
