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
import org.mingzhang.content.Quoted;
import org.mingzhang.content.TextFault;
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

    private final Document document;
    private final String toRoot;

    MarkdownLinks(Document document, String toRoot) {
        this.document = document;
        this.toRoot = toRoot;
    }

    /** What is wrong with an address and what to do. */
    record Fault(ProblemCode code, String message, String advice) {}

    /** What is wrong with the address in this node, if it has one; a good one is made relative. The address of a reference is told where it is defined. */
    Optional<Fault> fault(Node node) {
        return switch (node) {
            case Image image -> made(image, imageFault(url(image)));
            case ImageRef image ->
                image.isDefined() ? imageFault(url(image.getReferenceNode(document))) : Optional.empty();
            case Link link -> made(link, linkFault(url(link)));
            case Reference reference -> made(reference, linkFault(url(reference)));
            case AutoLink link -> linkFault(link.getText().toString());
            default -> Optional.empty();
        };
    }

    /** Makes a good address relative. Both it and its title may hold characters by number, which the text of the file does not show. */
    private Optional<Fault> made(LinkNodeBase node, Optional<Fault> fault) {
        Optional<Fault> found =
                textFault(url(node) + node.getTitle().unescape()).or(() -> fault);
        if (found.isEmpty() && isSite(url(node))) {
            String relative = toRoot + url(node).substring(1);
            node.setUrl(BasedSequence.of(relative.replace("&", "&amp;")));
        }
        return found;
    }

    /** The address in this node, if it leads to a place in the site. */
    static Optional<String> inSite(Node node) {
        return node instanceof LinkNodeBase link
                ? Optional.of(url(link)).filter(u -> !u.isEmpty() && !WebAddress.isWeb(u) && !WebAddress.isMail(u))
                : Optional.empty();
    }

    /** The address as a browser would see it, without Markdown's escapes. */
    private static String url(LinkNodeBase node) {
        return node.getUrl().unescape();
    }

    private static Optional<Fault> textFault(String text) {
        return TextFault.first(text)
                .map(fault -> new Fault(ProblemCode.M017, "found " + fault.words() + " in a link", TextFault.ADVICE));
    }

    private static Optional<Fault> tooLong(String url) {
        return url.length() > MAX_LENGTH
                ? Optional.of(new Fault(
                        ProblemCode.M031,
                        "the address " + Quoted.of(url) + " has more than " + MAX_LENGTH + " characters",
                        "Shorten it."))
                : Optional.empty();
    }

    private static Optional<Fault> linkFault(String url) {
        return tooLong(url).or(() -> unsafeLink(url));
    }

    private static Optional<Fault> unsafeLink(String url) {
        boolean safe = WebAddress.isWeb(url)
                || WebAddress.isMail(url)
                || isSite(url)
                || ANCHOR.matcher(url).matches();
        return safe
                ? Optional.empty()
                : Optional.of(new Fault(
                        ProblemCode.M031, "the address " + Quoted.of(url) + " is not allowed in a link", LINK_ADVICE));
    }

    private Optional<Fault> imageFault(String url) {
        return tooLong(url).or(() -> unsafeImage(url));
    }

    private Optional<Fault> unsafeImage(String url) {
        // A reference may have been made relative before the image that uses it is seen.
        boolean safe = isSite(url) || (url.startsWith(toRoot) && isSite("/" + url.substring(toRoot.length())));
        return safe
                ? Optional.empty()
                : Optional.of(new Fault(
                        ProblemCode.M031,
                        "the address " + Quoted.of(url) + " is not allowed for an image",
                        IMAGE_ADVICE));
    }

    private static boolean isSite(String url) {
        return SITE.matcher(url).matches() && !ODD_SEGMENT.matcher(url).find();
    }
}
