package org.mingzhang.model;

import java.util.List;

/**
 * Where a department is responsible, from the largest area to the smallest.
 *
 * @param id slug, the region's address
 * @param name as people write it, 松江区
 * @param path the names from the top down, this region's last: 上海市, 松江区
 */
public record Region(String id, String name, List<String> path) {
    public Region {
        path = List.copyOf(path);
    }
}
