package org.mingzhang.plan;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.mingzhang.model.Department;

/** What people call a department: 松江财政局 for 上海市松江区财政局, 松江人大办 for its 人民代表大会常务委员会办公室. */
final class ShortNames {
    private static final List<List<String>> SHORTER = List.of(
            List.of("人民代表大会常务委员会", "人大常委会", "人大"),
            List.of("人民代表大会", "人大"),
            List.of("人民政治协商会议", "政协"),
            List.of("人民政府办公室", "政府办公室", "政府办", "府办"),
            List.of("人民政府", "政府"),
            List.of("发展和改革委员会", "发展改革委", "发改委"),
            List.of("卫生健康委员会", "卫健委"),
            List.of("人力资源和社会保障局", "人社局"),
            List.of("市场监督管理局", "市监局"),
            List.of("规划和自然资源局", "规资局"),
            List.of("住房保障和房屋管理局", "房管局"),
            List.of("住房和城乡建设", "住建"),
            List.of("退役军人事务局", "退役局"),
            List.of("国有资产监督管理委员会", "国资委"),
            List.of("委员会", "委"),
            List.of("办公室", "办"));

    private static final Pattern ENDING = Pattern.compile("(?<=..)[市区县]$");

    private ShortNames() {}

    /** The other names of a department, its full name not among them. */
    static List<String> of(Department department) {
        String own = department.name();
        List<String> places = department.region().path();
        for (String place : places) {
            own = own.startsWith(place) ? own.substring(place.length()) : own;
        }
        Set<String> names = new LinkedHashSet<>();
        for (String bare : shortened(own)) {
            names.add(bare);
            if (!places.isEmpty()) {
                String place = places.getLast();
                names.add(place + bare);
                names.add(ENDING.matcher(place).replaceFirst("") + bare);
                names.add(place.substring(place.length() - 1) + bare);
            }
        }
        names.remove(department.name());
        return List.copyOf(names);
    }

    private static Set<String> shortened(String name) {
        Set<String> all = new LinkedHashSet<>(List.of(name));
        for (List<String> words : SHORTER) {
            for (String each : new ArrayList<>(all)) {
                if (each.contains(words.getFirst())) {
                    words.stream().skip(1).forEach(shorter -> all.add(each.replace(words.getFirst(), shorter)));
                }
            }
        }
        return all;
    }
}
