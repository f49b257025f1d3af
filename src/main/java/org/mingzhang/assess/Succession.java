package org.mingzhang.assess;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mingzhang.model.Disclosure;
import org.mingzhang.model.FormKey;
import org.mingzhang.model.Stage;

/** Which forms of a project can be held against one another. */
final class Succession {
    private Succession() {}

    /**
     * The forms that follow one another, in their order: of a year and stage with several forms none stands for the others, so they are
     * left out; of several monitoring forms the last stands.
     *
     * @param forms latest first
     */
    static <T> List<T> of(List<T> forms, Function<T, Disclosure> printed) {
        Map<FormKey, List<T>> alike = forms.stream().collect(Collectors.groupingBy(form -> first(printed.apply(form))));
        return forms.stream()
                .filter(form -> {
                    List<T> same = alike.getOrDefault(first(printed.apply(form)), List.of());
                    boolean midyear = printed.apply(form).stage() == Stage.MONITORING;
                    return same.size() == 1 || (midyear && same.getFirst() == form);
                })
                .toList();
    }

    private static FormKey first(Disclosure form) {
        return new FormKey(form.year(), form.stage(), 1);
    }
}
