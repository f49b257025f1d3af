package org.mingzhang.ingest.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingzhang.ingest.FormDraft;

/** Forms whose amount is the sum of others of their document: proposed, never written. */
final class RollUps {
    private static final int LONGEST = 40;

    private RollUps() {}

    /** The forms that a form seems to sum up: a run of neighbours, with or without itself between, or any two. */
    static Optional<List<FormDraft>> of(FormDraft form, List<FormDraft> all) {
        BigDecimal amount = amount(form);
        if (amount.signum() <= 0) {
            return Optional.empty();
        }
        List<FormDraft> others = all.stream().filter(d -> d != form).toList();
        for (int from = 0; from < others.size(); from++) {
            BigDecimal sum = BigDecimal.ZERO;
            for (int to = from; to < Math.min(others.size(), from + LONGEST); to++) {
                sum = sum.add(amount(others.get(to)));
                if (to > from && sum.compareTo(amount) == 0 && near(form, others.subList(from, to + 1))) {
                    return Optional.of(new ArrayList<>(others.subList(from, to + 1)));
                }
            }
        }
        return Optional.empty();
    }

    /** A sum is more than chance if it stands beside its parts. */
    private static boolean near(FormDraft form, List<FormDraft> run) {
        int first = run.getFirst().number();
        int last = run.getLast().number();
        return form.number() >= first - 2 && form.number() <= last + 2;
    }

    private static BigDecimal amount(FormDraft form) {
        BigDecimal requested = form.number("funding.requested");
        BigDecimal executed = form.number("execution[0].adjustedBudget");
        return requested != null ? requested : executed != null ? executed : BigDecimal.ZERO;
    }
}
