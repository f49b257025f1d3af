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
import org.mingzhang.problem.ProblemCode;

/**
 * Follows every link of a finished release and looks at every page. It reads the files once, in parallel, and asks the file system
 * for the targets, so it holds neither the paths nor the anchors of the site.
 */
final class SiteCheck {
    private static final int BATCH = 1_000;
    private static final int MOST_KNOWN = 50_000;
    private static final int SHOWN = 120;

    /** Only such names are asked for: all our paths are, and others may be more than the file system can say. */
    private static final Pattern PATH = Pattern.compile("[A-Za-z0-9._/-]+");

    private final Path root;
    private final AddressReader addresses;
    private final AnchorCache anchors;
    private final Defects defects;
    private final Map<String, Boolean> known = new ConcurrentHashMap<>();

    SiteCheck(Path root, URI baseUrl, Defects defects) {
        this.root = root;
        this.addresses = new AddressReader(baseUrl);
        this.anchors = new AnchorCache(root);
        this.defects = defects;
    }

    /** Checks the files whose paths are read, one a line. */
    void check(BufferedReader paths) throws IOException {
        List<String> batch = new ArrayList<>(BATCH);
        for (String path = paths.readLine(); path != null; path = paths.readLine()) {
            if (MarkupReader.reads(path)) {
                batch.add(path);
            }
            if (batch.size() == BATCH) {
                checkAll(batch);
                batch.clear();
            }
        }
        checkAll(batch);
    }

    private void checkAll(List<String> batch) {
        // The order of the results is that of the paths, whoever was faster.
        batch.parallelStream().map(this::defectsOf).toList().forEach(found -> found.forEach(defects::add));
    }

    private List<Defect> defectsOf(String path) {
        try {
            Markup markup = MarkupReader.read(root.resolve(path));
            List<Defect> found = new ArrayList<>();
            markup.faults()
                    .forEach(fault -> found.add(new Defect(path, ProblemCode.M054, fault.message(), fault.advice())));
            for (String address : markup.addresses()) {
                follow(new Link(path, address, markup), found);
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An address where it was found. */
    private record Link(String from, String address, Markup page) {
        Defect broken(String cause, String message, String advice) {
            String shown = address.length() <= SHOWN ? address : address.substring(0, SHOWN) + "…";
            return new Defect(from, ProblemCode.M050, cause, "the address \"" + shown + "\" " + message, advice);
        }
    }

    private void follow(Link link, List<Defect> found) throws IOException {
        switch (addresses.read(link.from(), link.address())) {
            case Address.Outside outside -> {}
            case Address.Wrong wrong ->
                found.add(link.broken(
                        link.address(),
                        wrong.why(),
                        "Write an address inside the site, or a whole one with https://."));
            case Address.Inside inside -> followInside(link, inside, found);
        }
    }

    private void followInside(Link link, Address.Inside target, List<Defect> found) throws IOException {
        if (!exists(target.path())) {
            found.add(missing(link, target.path()));
        } else if (!target.fragment().isEmpty() && !hasAnchor(link, target)) {
            String message = "leads to the anchor \"" + target.fragment() + "\" in " + target.path()
                    + ", which has none of that name";
            found.add(link.broken(target.target(), message, "Correct what follows the #, or give the place that id."));
        }
    }

    private Defect missing(Link link, String path) {
        String page = path + "/index.html";
        if (exists(page)) {
            return link.broken(
                    path,
                    "leads to the folder " + path + "/ without its slash, which not every server mends",
                    "Add a slash at the end.");
        }
        return link.broken(
                path,
                "leads to " + path + ", which the site does not have",
                "Correct the address, or add what it should lead to.");
    }

    private boolean hasAnchor(Link link, Address.Inside target) throws IOException {
        return target.path().equals(link.from())
                ? link.page().anchors().contains(target.fragment())
                : anchors.has(target.path(), target.fragment());
    }

    private boolean exists(String path) {
        if (known.size() > MOST_KNOWN) {
            known.clear();
        }
        return known.computeIfAbsent(path, p -> PATH.matcher(p).matches() && Files.isRegularFile(root.resolve(p)));
    }
}
