package org.mingzhang.publish;

import org.mingzhang.problem.ProblemCode;

/**
 * An address where it was found.
 *
 * @param from the file it was found in
 * @param address as written, shortened
 * @param target the file of the site it leads to
 * @param fragment the anchor in that file
 */
record FoundLink(String from, String address, String target, String fragment) {
    private static final int SHOWN = 120;

    FoundLink {
        address = shown(address);
    }

    /** An address as it is told. */
    static String shown(String address) {
        return address.length() <= SHOWN ? address : address.substring(0, SHOWN) + "…";
    }

    /** The page of the folder that the target would be. */
    String folder() {
        return target + "/index.html";
    }

    Defect withoutTarget() {
        return broken(
                target,
                "leads to " + target + ", which the site does not have",
                "Correct the address, or add what it should lead to.");
    }

    Defect withoutSlash() {
        String message = "leads to the folder " + target + "/ without its slash, which not every server mends";
        return broken(target, message, "Add a slash at the end.");
    }

    Defect withoutAnchor() {
        String message = "leads to the anchor \"" + fragment + "\" in " + target + ", which has none of that name";
        return broken(target + "#" + fragment, message, "Correct what follows the #, or give the place that id.");
    }

    static Defect wrong(String from, String address, String why) {
        return new FoundLink(from, address, "", "")
                .broken(address, why, "Write an address inside the site, or a whole one with https://.");
    }

    private Defect broken(String cause, String message, String advice) {
        return new Defect(from, address, ProblemCode.M050, cause, "the address \"" + address + "\" " + message, advice);
    }
}
