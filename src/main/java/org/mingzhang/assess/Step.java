package org.mingzhang.assess;

import java.util.regex.Pattern;
import org.mingzhang.model.Indicator;

/** The step of a piece of work that a date is about, in their order. */
enum Step {
    ANY(""),
    BUILT("完工|竣工|建成"),
    ACCEPTED("验收"),
    IN_USE("交付|上线|投用|投入使用");

    private final Pattern words;

    Step(String words) {
        this.words = Pattern.compile(words);
    }

    /** The last step that a text names. */
    static Step of(String printed) {
        String words = Same.folded(printed);
        Step found = ANY;
        for (Step step : values()) {
            if (step != ANY && step.words.matcher(words).find()) {
                found = step;
            }
        }
        return found;
    }

    /** The step that the target names, or else the indicator's name. */
    static Step promised(Indicator indicator) {
        Step named = of(indicator.target());
        return named == ANY ? of(indicator.name()) : named;
    }

    /** Whether both name a step, and not the same one. */
    boolean differs(Step other) {
        return this != ANY && other != ANY && this != other;
    }

    /** Whether it follows what was promised without a step: work that was done by June may be accepted in July. */
    boolean comesAfter(Step promised) {
        return promised == ANY && compareTo(BUILT) > 0;
    }
}
