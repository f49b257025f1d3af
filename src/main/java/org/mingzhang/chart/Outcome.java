package org.mingzhang.chart;

import java.util.Optional;

/** What comparing an indicator's target and actual shows, in the order in which it is drawn. */
public enum Outcome {
    MET(Role.MET, Phrase.MET),
    JUDGED(Role.JUDGED, Phrase.JUDGED),
    MISSED(Role.MISSED, Phrase.MISSED),
    RESTATED(Role.RESTATED, Phrase.RESTATED_WORD),
    UNKNOWN(Role.UNKNOWN, Phrase.UNKNOWN),
    PENDING(Role.PENDING, Phrase.PENDING);

    private final Role role;
    private final Phrase phrase;

    Outcome(Role role, Phrase phrase) {
        this.role = role;
        this.phrase = phrase;
    }

    Role role() {
        return role;
    }

    /** Strokes that tell it apart without colour. */
    Optional<Mark> strokes(Mark.Bar area) {
        return switch (this) {
            case MISSED -> Optional.of(Track.stripes(area, Role.MISSED_STROKES));
            case RESTATED -> Optional.of(Track.hatch(area, Role.RESTATED_STROKES));
            case MET, JUDGED, UNKNOWN, PENDING -> Optional.empty();
        };
    }

    Phrase phrase() {
        return phrase;
    }
}
