package org.mingzhang.read;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.mingzhang.content.ContentFolder;
import org.mingzhang.content.Layout;
import org.mingzhang.content.Quoted;
import org.mingzhang.model.Publication;
import org.mingzhang.model.Region;
import org.mingzhang.model.RuleSetting;
import org.mingzhang.model.SiteSettings;
import org.mingzhang.problem.ProblemCode;
import org.mingzhang.problem.Problems;

/** {@code site.json}. */
final class SiteFile {
    private static final String NAME = "site.json";

    /** The format that docs/content.md describes. A change that makes good content bad, or another, gets the next number. */
    private static final int FORMAT = 1;

    /** Province, city, district, street and village need five. */
    private static final int MAX_ABOVE = 20;

    /** What stands in for settings that could not be read; nothing is published with them. */
    static final SiteSettings NONE = new SiteSettings(
            "", "", "", null, List.of("zh-CN"), new SiteSettings.Licence("", null), List.of(), Map.of(), Map.of());

    private final JsonFile file;
    private final Map<String, Fields> regions = new LinkedHashMap<>();

    private SiteFile(JsonFile file) {
        this.file = file;
    }

    /** Whether the file says that the content is in a newer format than this program knows; then that alone is told. */
    static boolean isNewer(ContentFolder folder, Problems problems) {
        if (folder.kind(NAME, new Problems()) != ContentFolder.Kind.FILE) {
            return false;
        }
        return JsonFile.read(folder, NAME, FileKind.SITE, new Problems())
                .filter(file -> {
                    Integer format = file.root().whole("format");
                    if (format == null || format <= FORMAT) {
                        return false;
                    }
                    file.report(
                            "/format",
                            ProblemCode.M033,
                            "the content is in format " + format + ", and this program knows formats up to " + FORMAT,
                            "Use a newer release of the program.");
                    Problems only = new Problems();
                    file.reportTo(only);
                    only.sorted().stream()
                            .filter(p -> p.code() == ProblemCode.M033)
                            .forEach(p -> problems.add(p.place(), p.code(), p.message(), p.advice()));
                    return true;
                })
                .isPresent();
    }

    /** The settings; nothing, with a problem, if the file is absent or wrong. */
    static Optional<SiteSettings> read(ContentFolder folder, Problems problems) {
        if (folder.kind(NAME, problems) == ContentFolder.Kind.ABSENT) {
            problems.add(
                    folder.place(NAME),
                    ProblemCode.M009,
                    "this file is missing",
                    "Write it; docs/content.md has an example.");
            return Optional.empty();
        }
        return JsonFile.read(folder, NAME, FileKind.SITE, problems)
                .flatMap(file -> new SiteFile(file).settings(folder, problems));
    }

    private Optional<SiteSettings> settings(ContentFolder folder, Problems problems) {
        checkAddresses();
        checkPicture(folder);
        checkRegions();
        checkDays();
        file.reportTo(problems);
        return file.sound() ? Optional.of(bind()) : Optional.empty();
    }

    private void checkAddresses() {
        Fields site = file.root();
        check(site, "baseUrl", WebAddress::isRoot, "the address of a folder on the web");
        check(site.object("licence"), "url", WebAddress::isWeb, "an address on the web");
        check(
                site,
                "reports",
                url -> WebAddress.isMail(url.replaceFirst("\\?.*", ""))
                        || WebAddress.isWeb(url.replaceAll("\\{(title|address)}", "x")),
                "an address on the web or of mail, with {title} and {address} where what it is about is to stand");
        site.objects("links")
                .forEach(link -> check(
                        link,
                        "url",
                        url -> WebAddress.isWeb(url) || WebAddress.isMail(url),
                        "an address on the web or of mail"));
    }

    private void checkPicture(ContentFolder folder) {
        String picture = file.root().text("picture");
        if (picture != null && folder.kind(Layout.IMAGES + "/" + picture, new Problems()) != ContentFolder.Kind.FILE) {
            file.report(
                    "/picture",
                    ProblemCode.M009,
                    "there is no picture " + Quoted.of(Layout.IMAGES + "/" + picture),
                    "Put it there, or leave picture out; then previews show the program's.");
        }
    }

    private void checkDays() {
        file.root().objects("withdrawn").forEach(page -> checkDay(page, "on"));
        checkDay(file.root().object("release"), "date");
    }

    private void checkDay(Fields owner, String name) {
        String day = owner.text(name);
        if (day != null && DisclosureBinding.DATE.matcher(day).matches() && !isDay(day)) {
            file.report(
                    owner.at(name),
                    ProblemCode.M023,
                    name + " must be a day of the calendar, found " + Quoted.of(day),
                    new SchemaText(FileKind.SITE).advice(owner.at(name)));
        }
    }

    private static boolean isDay(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private void check(Fields owner, String name, Predicate<String> rule, String words) {
        String url = owner.text(name);
        if (url != null && !url.isEmpty() && !rule.test(url)) {
            file.report(
                    owner.at(name),
                    ProblemCode.M017,
                    name + " must be " + words + ", found " + Quoted.of(url),
                    new SchemaText(FileKind.SITE).advice(owner.at(name)));
        }
    }

    private void checkRegions() {
        for (Fields region : file.root().objects("regions")) {
            String id = region.text("id");
            if (id != null && regions.putIfAbsent(id, region) != null) {
                file.report(
                        region.at("id"),
                        ProblemCode.M024,
                        "the region " + Quoted.of(id) + " is declared twice",
                        "Give each region its own id.");
            }
        }
        regions.values().forEach(this::checkWithin);
    }

    private void checkWithin(Fields region) {
        String within = region.text("within");
        if (within == null) {
            return;
        }
        if (!regions.containsKey(within)) {
            file.report(
                    region.at("within"),
                    ProblemCode.M025,
                    "there is no region " + Quoted.of(within),
                    References.advice(within, regions.keySet(), "Add it to regions."));
        } else {
            checkAbove(region);
        }
    }

    private void checkAbove(Fields region) {
        int above = above(region).size() - 1;
        if (above < 0) {
            file.report(
                    region.at("within"),
                    ProblemCode.M025,
                    "the region " + Quoted.of(region.required("id")) + " lies within itself",
                    "Leave within out of the largest region.");
        } else if (above > MAX_ABOVE) {
            file.report(
                    region.at("within"),
                    ProblemCode.M025,
                    "the region " + Quoted.of(region.required("id")) + " lies within more than " + MAX_ABOVE
                            + " others",
                    "Leave out regions for which no department answers.");
        }
    }

    /** The region and those around it, from the smallest to the largest; empty if they run in a circle. */
    private List<Fields> above(Fields region) {
        Map<String, Fields> chain = new LinkedHashMap<>();
        String id = region.required("id");
        while (id != null && regions.containsKey(id) && chain.size() <= MAX_ABOVE + 1) {
            Fields next = Objects.requireNonNull(regions.get(id));
            if (chain.put(id, next) != null) {
                return List.of();
            }
            id = next.text("within");
        }
        return List.copyOf(chain.values());
    }

    private SiteSettings bind() {
        Fields site = file.root();
        Fields licence = site.object("licence");
        return new SiteSettings(
                site.required("title"),
                site.required("description"),
                site.required("publisher"),
                site.text("baseUrl"),
                site.texts("languages"),
                new SiteSettings.Licence(licence.required("name"), licence.text("url")),
                site.objects("links").stream()
                        .map(link -> new SiteSettings.Link(link.required("name"), link.required("url")))
                        .toList(),
                regionsById(),
                findings(),
                site.texts("navigation"),
                site.objects("withdrawn").stream()
                        .map(page -> new SiteSettings.Withdrawn(
                                page.required("address"), page.required("on"), page.required("reason")))
                        .toList(),
                site.text("reports"),
                translations(),
                publication());
    }

    private Publication publication() {
        Fields site = file.root();
        Fields release = site.object("release");
        String folder = site.text("releases");
        return new Publication(
                release.text("name") == null
                        ? null
                        : new Publication.NamedRelease(
                                release.required("name"), LocalDate.parse(release.required("date"))),
                folder == null ? Publication.USUAL.folder() : folder,
                site.text("picture"));
    }

    private Map<String, SiteSettings.Translation> translations() {
        Fields all = file.root().object("translations");
        Map<String, SiteSettings.Translation> byLanguage = new HashMap<>();
        all.names().forEach(language -> {
            Fields one = all.object(language);
            byLanguage.put(
                    language,
                    new SiteSettings.Translation(
                            one.text("title"), one.text("description"), one.text("publisher"), one.text("licence")));
        });
        return byLanguage;
    }

    private Map<String, Region> regionsById() {
        Map<String, Region> byId = new HashMap<>();
        regions.forEach((id, region) -> {
            List<String> path = above(region).reversed().stream()
                    .map(r -> r.required("name"))
                    .toList();
            byId.put(id, new Region(id, region.required("name"), path));
        });
        return byId;
    }

    private Map<String, RuleSetting> findings() {
        Fields rules = file.root().object("findings");
        Map<String, RuleSetting> settings = new HashMap<>();
        rules.names().forEach(rule -> {
            Fields one = rules.object(rule);
            String threshold = one.text("threshold");
            settings.put(rule, new RuleSetting(one.flag("off"), threshold == null ? null : new BigDecimal(threshold)));
        });
        return settings;
    }
}
