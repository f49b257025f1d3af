package org.mingzhang.assess;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What indicators promise whose names end alike, whatever stands before: how content people are, how much comes in time, how many take part. */
public enum Theme {
    SATISFACTION("满意度", "满意率"),
    TIMELINESS("及时率"),
    QUALIFIED("合格率"),
    COMPLETION("完成率"),
    PEOPLE("人次");

    @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable list
    private final List<String> endings;

    Theme(String... endings) {
        this.endings = List.of(endings);
    }

    /** The word in addresses and in keys of texts. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The theme of an indicator, by its name without blanks. */
    public static Optional<Theme> of(String name) {
        return Stream.of(values())
                .filter(theme -> theme.endings.stream().anyMatch(name::endsWith))
                .findFirst();
    }
}
