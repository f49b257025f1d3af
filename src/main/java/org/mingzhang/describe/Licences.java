package org.mingzhang.describe;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingzhang.export.JsonText;
import org.mingzhang.model.SiteSettings.Licence;

/** The terms of the data and the day of the release, as descriptions write them. */
final class Licences {
    private Licences() {}

    /** Terms without an address are words for people; a licence for programs needs one. */
    static void write(JsonText json, Licence licence) {
        json.text("rights", licence.name());
        String url = licence.url();
        if (url != null) {
            json.objects(
                    "licenses",
                    List.of(url),
                    (one, path) -> one.text("path", path).text("title", licence.name()));
        }
    }

    /** The beginning of a day; the release's date is known to the day. */
    static @Nullable String moment(@Nullable LocalDate day) {
        return day == null ? null : day + "T00:00:00Z";
    }
}
