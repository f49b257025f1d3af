package org.mingzhang.read;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Optional;
import java.util.regex.Pattern;

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

    private final Document document;
    private final String toRoot;

    MarkdownLinks(Document document, String toRoot) {
        this.document = document;
        this.toRoot = toRoot;
    }

    /** What is wrong with an address and what to do. */
    record Fault(String message, String advice) {}

    /** What is wrong with the address in this node, if it has one; a good one is made relative. */
    Optional<Fault> fault(Node node) {
        Optional<Fault> text = node instanceof LinkNodeBase link ? textFault(link) : Optional.empty();
        return text.isPresent() ? text : addressFault(node);
    }

    /** Addresses and their titles may hold characters by number, which the text of the file does not show. */
    private static Optional<Fault> textFault(LinkNodeBase node) {
        if (node.getUrl().length() > MAX_LENGTH) {
            String message = "the address " + Quoted.of(url(node)) + " has more than " + MAX_LENGTH + " characters";
            return Optional.of(new Fault(message, "Shorten it."));
        }
        return TextFault.first(url(node) + node.getTitle().unescape())
                .map(fault -> new Fault("found " + fault.words() + " in a link", TextFault.ADVICE));
    }

    private Optional<Fault> addressFault(Node node) {
        return switch (node) {
            case Image image -> image(image);
            case ImageRef image ->
                image.isDefined() ? imageFault(url(image.getReferenceNode(document))) : Optional.empty();
            case Link link -> link(link);
            case Reference reference -> link(reference);
            case AutoLink link -> linkFault(link.getText().toString());
            default -> Optional.empty();
        };
    }

    private Optional<Fault> link(LinkNodeBase node) {
        Optional<Fault> fault = linkFault(url(node));
        if (fault.isEmpty()) {
            makeRelative(node);
        }
        return fault;
    }

    private Optional<Fault> image(Image image) {
        Optional<Fault> fault = imageFault(url(image));
        if (fault.isEmpty()) {
            makeRelative(image);
        }
        return fault;
    }

    private static Optional<Fault> linkFault(String url) {
        boolean safe = WebAddress.isWeb(url)
                || WebAddress.isMail(url)
                || isSite(url)
                || ANCHOR.matcher(url).matches();
        return safe
                ? Optional.empty()
                : Optional.of(new Fault("the address " + Quoted.of(url) + " is not allowed in a link", LINK_ADVICE));
    }

    private Optional<Fault> imageFault(String url) {
        // A reference may have been made relative before the image that uses it is seen.
        boolean safe = isSite(url) || (url.startsWith(toRoot) && isSite("/" + url.substring(toRoot.length())));
        return safe
                ? Optional.empty()
                : Optional.of(
                        new Fault("the address " + Quoted.of(url) + " is not allowed for an image", IMAGE_ADVICE));
    }

    private static boolean isSite(String url) {
        return SITE.matcher(url).matches() && !ODD_SEGMENT.matcher(url).find();
    }

    /** The address as a browser would see it, without Markdown's escapes. */
    private static String url(LinkNodeBase node) {
        return node.getUrl().unescape();
    }

    private void makeRelative(LinkNodeBase node) {
        String url = url(node);
        if (isSite(url)) {
            String relative = toRoot + url.substring(1);
            node.setUrl(BasedSequence.of(relative.replace("&", "&amp;")));
        }
    }
}
