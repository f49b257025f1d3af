package org.mingzhang.read;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Pattern;

/** The addresses outside the site that may stand in a page. Everything else, such as {@code javascript:}, is refused. */
final class WebAddress {
    private static final Pattern WEB = Pattern.compile("(?i)https?://[^\\s/\\\\?#<>\"]+([/?#][^\\s\\\\<>\"]*)?");
    private static final Pattern MAIL = Pattern.compile("(?i)mailto:[^\\s\\\\<>\"@]+@[^\\s\\\\<>\"@]+");

    private WebAddress() {}

    /** Whether it begins with {@code http://} or {@code https://} and names a host. */
    static boolean isWeb(String url) {
        return WEB.matcher(url).matches();
    }

    /** Whether it is an address of mail: {@code mailto:someone@example.org}. */
    static boolean isMail(String url) {
        return MAIL.matcher(url).matches();
    }

    /** Whether it can be the root of a site: ends in a slash, without query and fragment. */
    static boolean isRoot(String url) {
        try {
            return isWeb(url)
                    && url.endsWith("/")
                    && url.indexOf('?') < 0
                    && url.indexOf('#') < 0
                    && url.indexOf('@') < 0 // who signs in is nobody's business
                    && new URI(url).getRawAuthority() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
