package org.mingzhang.publish;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Finds out what is wrong in a release that {@link LinkLedger} does not find whole: follows every link and looks at every page. It reads each
 * file once, in parallel, and once more when another links to an anchor in it; for the targets it asks the file system. So it holds neither
 * the paths nor the anchors of the site.
 */
final class SiteCheck {
    private static final int BATCH = 1_000;
    private static final int MOST_KNOWN = 50_000;

    /** A folder in the release while it is checked. */
    private static final String LINKS = ".mingzhang-links";

    /** Only such names are asked for: all our paths are, and others may be more than the file system can say. */
    private static final Pattern PATH = Pattern.compile("[A-Za-z0-9._/-]+");

    private final Path root;
    private final AddressReader addresses;
    private final Defects defects;
    private final Map<String, Boolean> known = new ConcurrentHashMap<>();

    SiteCheck(Path root, URI baseUrl, Defects defects) {
        this.root = root;
        this.addresses = new AddressReader(baseUrl);
        this.defects = defects;
    }

    /** Checks the files whose paths are read, one a line. */
    void check(BufferedReader paths) throws IOException {
        try (AnchorLinks links = new AnchorLinks(root.resolve(LINKS))) {
            List<String> batch = new ArrayList<>(BATCH);
            for (String path = paths.readLine(); path != null; path = paths.readLine()) {
                if (MarkupReader.reads(path)) {
                    batch.add(path);
                }
                if (batch.size() == BATCH) {
                    checkAll(batch, links);
                    batch.clear();
                }
            }
            checkAll(batch, links);
            links.check(root, defects);
        }
    }

    /** What one file leads to: the defects seen in it alone, and the links that need another file. */
    private record Found(List<Defect> defects, List<FoundLink> links) {
        Found() {
            this(new ArrayList<>(), new ArrayList<>());
        }
    }

    private void checkAll(List<String> batch, AnchorLinks links) throws IOException {
        // The order of the results is that of the paths, whoever was faster.
        for (Found found : batch.parallelStream().map(this::look).toList()) {
            found.defects().forEach(defects::add);
            for (FoundLink link : found.links()) {
                links.add(link);
            }
        }
    }

    private Found look(String path) {
        try {
            PageMarkup markup = MarkupReader.read(path, Files.readAllBytes(root.resolve(path)));
            Found found = new Found();
            markup.faults().forEach(fault -> found.defects().add(fault.in(path)));
            for (String address : markup.addresses()) {
                switch (addresses.read(path, address)) {
                    case Address.Outside outside -> {}
                    case Address.Wrong wrong -> found.defects().add(FoundLink.wrong(path, address, wrong.why()));
                    case Address.Inside inside ->
                        follow(new FoundLink(path, address, inside.path(), inside.fragment()), markup, found);
                }
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void follow(FoundLink link, PageMarkup page, Found found) {
        if (!exists(link.target())) {
            boolean isFolder = exists(link.folder());
            found.defects().add(isFolder ? link.withoutSlash() : link.withoutTarget());
        } else if (!link.fragment().isEmpty() && !link.target().equals(link.from())) {
            found.links().add(link);
        } else if (!link.fragment().isEmpty() && !page.anchors().contains(link.fragment())) {
            found.defects().add(link.withoutAnchor());
        }
    }

    private boolean exists(String path) {
        if (known.size() > MOST_KNOWN) {
            known.clear();
        }
        return known.computeIfAbsent(path, p -> PATH.matcher(p).matches() && Files.isRegularFile(root.resolve(p)));
    }
}
