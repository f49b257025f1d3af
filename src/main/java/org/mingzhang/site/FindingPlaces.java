package org.mingzhang.site;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.mingzhang.assess.finding.Finding;
import org.mingzhang.assess.finding.Operand;
import org.mingzhang.assess.finding.Spot;
import org.mingzhang.content.Whereabouts;
import org.mingzhang.model.Stage;
import org.mingzhang.problem.Place;

/** Where in the content a finding is seen: the first of its figures that stands on the form it is about, else the form, else the document. */
final class FindingPlaces {
    private final Whereabouts places;

    FindingPlaces(Path content) {
        this.places = new Whereabouts(content);
    }

    Place of(Finding finding) {
        Finding.Subject subject = finding.subject();
        if (subject.project() == null) {
            return places.file("documents/" + subject.document() + ".json");
        }
        String form = "projects/" + subject.project() + "/" + subject.key() + ".json";
        Optional<Spot> spot = finding.operands().stream()
                .map(Operand::spot)
                .filter(Objects::nonNull)
                .filter(s -> s.project().equals(subject.project())
                        && s.key().equals(subject.key())
                        && !pointer(s).isEmpty())
                .findFirst();
        return spot.map(s -> places.value(form, pointer(s))).orElseGet(() -> places.file(form));
    }

    private static String pointer(Spot spot) {
        String item = spot.sequence() == 0 ? "" : "/" + (spot.sequence() - 1);
        return switch (spot.part()) {
            case FORM -> "";
            case MONEY -> spot.stage() == Stage.TARGET ? "/funding" : "/execution";
            case INDICATOR -> "/indicators" + item;
            case ITEM -> "/budgetItems" + item;
            case LAW -> "/legalBasis" + item;
        };
    }
}
