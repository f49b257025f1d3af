package org.mingzhang.read;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;
import org.mingzhang.problem.ProblemCode;

/**
 * The addresses in a Markdown text: refuses what is not on the list of safe ones, and turns {@code /path/} into a relative address, so
 * that the site works wherever its root is.
 */
final class MarkdownLinks {
    /** Only what paths of the site are made of; no segment begins with a dot. */
    private static final Pattern SITE =
            Pattern.compile("/(?![/.])[A-Za-z0-9/._-]*+(\\?[^\\s#\\\\]*+)?(#[^\\s\\\\]*+)?");

    private static final Pattern ODD_SEGMENT = Pattern.compile("^[^?#]*/[/.]");

    private static final Pattern ANCHOR = Pattern.compile("#[^\\s\\\\]+");
    private static final String LINK_ADVICE = "Begin it with https://, http://, mailto:, # or a single /.";
    private static final String IMAGE_ADVICE =
            "Put the picture on the site itself and begin its address with a single /.";

    /** As for addresses in JSON. */
    private static final int MAX_LENGTH = 2_000;

    private final String toRoot;

    /** The addresses of references, which are told where they are defined and not at each use. */
    private final Set<String> defined = new HashSet<>();

    MarkdownLinks(Node document, String toRoot) {
        this.toRoot = toRoot;
        for (Node node : Markdown.nodes(document)) {
            if (node instanceof LinkReferenceDefinition definition) {
                defined.add(definition.getDestination());
            }
        }
    }

    /** What is wrong with an address and what to do. */
    record Fault(ProblemCode code, String message, String advice) {}

    /** What is wrong with the address in this node, if it has one; a good one is made relative. */
    Optional<Fault> fault(Node node) {
        return switch (node) {
            case Image image -> {
                Optional<Fault> fault = textFault(image.getDestination(), image.getTitle())
                        .or(() -> imageFault(image.getDestination()));
                image.setDestination(relative(image.getDestination()));
                yield fault;
            }
            case Link link -> {
                String url = link.getDestination();
                Optional<Fault> fault = defined.contains(url) ? Optional.empty() : fault(url, link.getTitle());
                link.setDestination(relative(url));
                yield fault;
            }
            case LinkReferenceDefinition definition -> fault(definition.getDestination(), definition.getTitle());
            default -> Optional.empty();
        };
    }

    /** The address in this node, if it is a link or an image that leads to a place in the site. */
    static Optional<String> inSite(Node node) {
        String url = switch (node) {
            case Image image -> image.getDestination();
            case Link link -> link.getDestination();
            default -> "";
        };
        return Optional.of(url).filter(u -> !u.isEmpty() && !WebAddress.isWeb(u) && !WebAddress.isMail(u));
    }

    private static Optional<Fault> fault(String url, @Nullable String title) {
        return textFault(url, title).or(() -> linkFault(url));
    }

    /** Addresses and their titles may hold characters by number, which the text of the file does not show. */
    private static Optional<Fault> textFault(String url, @Nullable String title) {
        if (url.length() > MAX_LENGTH) {
            String message = "the address " + Quoted.of(url) + " has more than " + MAX_LENGTH + " characters";
            return Optional.of(new Fault(ProblemCode.M031, message, "Shorten it."));
        }
        return TextFault.first(title == null ? url : url + title)
                .map(fault -> new Fault(ProblemCode.M017, "found " + fault.words() + " in a link", TextFault.ADVICE));
    }

    private static Optional<Fault> linkFault(String url) {
        boolean safe = WebAddress.isWeb(url)
                || WebAddress.isMail(url)
                || isSite(url)
                || ANCHOR.matcher(url).matches();
        return safe
                ? Optional.empty()
                : Optional.of(new Fault(
                        ProblemCode.M031, "the address " + Quoted.of(url) + " is not allowed in a link", LINK_ADVICE));
    }

    private static Optional<Fault> imageFault(String url) {
        return isSite(url)
                ? Optional.empty()
                : Optional.of(new Fault(
                        ProblemCode.M031,
                        "the address " + Quoted.of(url) + " is not allowed for an image",
                        IMAGE_ADVICE));
    }

    private static boolean isSite(String url) {
        return SITE.matcher(url).matches() && !ODD_SEGMENT.matcher(url).find();
    }

    private String relative(String url) {
        return isSite(url) ? toRoot + url.substring(1) : url;
    }
}
