package org.mingzhang.export;

import java.util.Map;
import org.mingzhang.output.OutputFile;

/**
 * What one project adds to the open data.
 *
 * @param pieces its rows of the tables that it stands in: disclosures, indicators, budget items, execution and findings; a piece may be empty
 * @param record its own file, {@code data/projects/<department>/<project>.json}
 */
public record ProjectExport(Map<Table, Piece> pieces, OutputFile record) {
    public ProjectExport {
        pieces = Map.copyOf(pieces);
    }
}
