package org.mingzhang.ingest.open;

import org.mingzhang.ingest.Trouble;
import org.mingzhang.ingest.Trouble.Code;

/** A file that cannot be opened, and what to do about it. */
final class Refused extends Exception {
    private static final long serialVersionUID = 1;

    private final Code code;
    private final int page;
    private final String advice;

    Refused(Code code, int page, String message, String advice) {
        super(message);
        this.code = code;
        this.page = page;
        this.advice = advice;
    }

    static Refused damaged(String message) {
        return new Refused(
                Code.DAMAGED, 0, message, "Download it again, or save it anew from the program that made it.");
    }

    static Refused tooLarge(String message) {
        return new Refused(Code.TOO_LARGE, 0, message, "Split it, or keep only the pages with forms.");
    }

    static Refused encrypted() {
        return new Refused(Code.ENCRYPTED, 0, "it needs a password", "Save a copy without one.");
    }

    Trouble of(String source) {
        return new Trouble(code, source, page, String.valueOf(getMessage()), advice);
    }
}
