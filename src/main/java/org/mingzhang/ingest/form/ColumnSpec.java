package org.mingzhang.ingest.form;

import java.util.List;

/** A column of a table in a form: the field of its values and how its title is printed. */
record ColumnSpec(String field, List<String> as) {}
