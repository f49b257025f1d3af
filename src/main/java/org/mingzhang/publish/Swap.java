package org.mingzhang.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.StandardCopyOption;

/** How the next release takes the place of the site. {@link Leftovers} copes with being killed before, in and after each of them. */
interface Swap {
    /** Makes {@code next} the site. The old site, if any, is then beside it. */
    void bringIn(SiteFolder folder) throws IOException;

    /** In one step where the system has one, else {@link #twoRenames}. */
    static void exchangeOrRename(SiteFolder folder) throws IOException {
        if (Files.exists(folder.site(), LinkOption.NOFOLLOW_LINKS)) {
            if (!Exchange.of(folder.next(), folder.site())) {
                twoRenames(folder);
            }
        } else {
            Files.move(folder.next(), folder.site(), StandardCopyOption.ATOMIC_MOVE);
        }
    }

    /** Away with the old, in with the new: between the two there is no site, and the next build brings the old one back. */
    static void twoRenames(SiteFolder folder) throws IOException {
        Files.move(folder.site(), folder.previous(), StandardCopyOption.ATOMIC_MOVE);
        Files.move(folder.next(), folder.site(), StandardCopyOption.ATOMIC_MOVE);
    }
}
