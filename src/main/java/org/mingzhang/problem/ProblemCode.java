package org.mingzhang.problem;

/** The stable codes of problems. A code is never reused; each has an entry in {@code docs/problems.md}, which a test compares. */
public enum ProblemCode {
    /** The file cannot be read. */
    M001,
    /** The file is not UTF-8. */
    M002,
    /** The file begins with a byte order mark. */
    M003,
    /** The file is empty. */
    M004,
    /** The file is too large. */
    M005,
    /** A symbolic link that leaves the content folder or leads nowhere. */
    M006,
    /** A file or folder that has no place in the layout. */
    M007,
    /** A folder or file name that is not a slug. */
    M008,
    /** A file or folder that must be there is missing. */
    M009,
    /** Not well-formed JSON. */
    M010,
    /** Nested too deeply. */
    M011,
    /** A name given twice in one object. */
    M012,
    /** A required field is missing. */
    M013,
    /** A field the schema does not know. */
    M014,
    /** A value of the wrong type. */
    M015,
    /** A value outside the choices. */
    M016,
    /** A value of the wrong form or length. */
    M017,
    /** A number out of range, or with an exponent or too many digits. */
    M018,
    /** A list or object that is empty, or a list that is too long. */
    M019,
    /** A department that is not declared. */
    M020,
    /** A document that is not declared. */
    M021,
    /** Year or stage of a file and of its document differ. */
    M022,
    /** Dates out of order, or no date of the calendar. */
    M023,
    /** An id or item given twice. */
    M024,
    /** A region or misprint that is not there, or regions that contain each other. */
    M025,
    /** A roll-up that names an unknown project, or whose parts do not add up. */
    M026,
    /** A form of a document that does not exist or is claimed twice. */
    M027,
    /** A project without a disclosure. */
    M028,
    /** The content was changed while it was read. */
    M029,
    /** Raw HTML in Markdown. */
    M030,
    /** An unsafe link in Markdown. */
    M031,
    /** A page without a title, with two, or with a reserved name. */
    M032,
    /** The content is in a newer format than the program knows. */
    M033,
    /** A picture that is none of the type that its name says, or has too many pixels. */
    M034,
    /** A template that cannot be compiled or rendered. */
    M040,
    /** A link or anchor that leads nowhere. */
    M050,
    /** Two files for one address. */
    M051,
    /** A file in the output folder that this program did not write. */
    M052,
    /** The output folder cannot be used. */
    M053,
    /** A page without a Content-Security-Policy that holds, or with an id given twice. */
    M054
}
