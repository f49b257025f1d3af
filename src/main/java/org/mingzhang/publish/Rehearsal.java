package org.mingzhang.publish;

import java.io.OutputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mingzhang.output.FileSink;
import org.mingzhang.output.Kept;
import org.mingzhang.output.OutputFile;
import org.mingzhang.output.SitePath;
import org.mingzhang.problem.Problems;

/**
 * Takes the files of a site that is not to be published, and finds what a release would refuse for what editors wrote: links that lead
 * nowhere, and headings that take an id of the page. It holds what editors link to and nothing else.
 */
public final class Rehearsal implements FileSink {
    private final Sources sources;
    private final Defects defects;
    private final Problems problems;
    private final List<FoundLink> links = new ArrayList<>();

    /** By path, the anchors that are linked to; a path is taken out of {@link #missing} when its file comes. */
    private final Map<String, Set<String>> wanted = new HashMap<>();

    private final Set<String> missing = new HashSet<>();
    private final Taken taken = new Taken();

    /** Begins with what editors wrote, which must all be known. */
    public Rehearsal(URI baseUrl, Sources sources, Problems problems) {
        this.sources = sources;
        this.problems = problems;
        this.defects = new Defects(problems, sources);
        AddressReader addresses = new AddressReader(baseUrl);
        sources.links()
                .forEach((page, places) -> places.keySet().stream().sorted().forEach(address -> {
                    switch (addresses.read(page, address)) {
                        case Address.Outside outside -> {}
                        case Address.Wrong wrong -> defects.add(FoundLink.wrong(page, address, wrong.why()));
                        case Address.Inside inside ->
                            want(new FoundLink(page, address, inside.path(), inside.fragment()));
                    }
                }));
    }

    private void want(FoundLink link) {
        links.add(link);
        missing.add(link.target());
        missing.add(link.folder());
        if (!link.fragment().isEmpty()) {
            wanted.computeIfAbsent(link.target(), t -> new HashSet<>()).add(link.fragment());
        }
    }

    @Override
    public Optional<Kept> write(OutputFile file) {
        String path = file.path().value();
        boolean looked = MarkupReader.reads(path) && (wanted.containsKey(path) || sources.has(path));
        PageMarkup markup = looked ? MarkupReader.read(path, file.bytes()) : new PageMarkup();
        come(path, markup);
        return Optional.empty();
    }

    private synchronized void come(String path, PageMarkup markup) {
        if (!taken.take(path)) {
            Taken.tell(path, problems);
            return;
        }
        missing.remove(path);
        wanted.getOrDefault(path, new HashSet<>()).removeAll(markup.anchors());
        markup.faults().forEach(fault -> defects.add(fault.in(path)));
    }

    @Override
    public OutputStream appender(SitePath path) {
        come(path.value(), new PageMarkup());
        return OutputStream.nullOutputStream();
    }

    /** Tells what is wrong. To be called once, when everything is written. */
    public void finish() {
        for (FoundLink link : links) {
            if (missing.contains(link.target())) {
                defects.add(missing.contains(link.folder()) ? link.withoutTarget() : link.withoutSlash());
            } else if (wanted.getOrDefault(link.target(), Set.of()).contains(link.fragment())) {
                defects.add(link.withoutAnchor());
            }
        }
        defects.finish();
    }
}
