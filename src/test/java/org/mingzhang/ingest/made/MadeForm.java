package org.mingzhang.ingest.made;

import java.util.List;
import java.util.Map;

/**
 * A form that was made up.
 *
 * @param truth what has to be read from it: values by path
 * @param rows how many rows its table has
 */
record MadeForm(String title, int year, Map<String, String> truth, List<MadeCell> cells, int rows, int columns) {}
