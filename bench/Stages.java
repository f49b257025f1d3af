import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingzhang.problem.Problems;
import org.mingzhang.publish.Published;
import org.mingzhang.site.BuildRequest;
import org.mingzhang.site.Progress;
import org.mingzhang.site.SiteBuilder;

/** Builds a site once and prints what each stage took: {@code java -cp target/mingzhang.jar bench/Stages.java CONTENT SITE}. */
final class Stages {
    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    /** What had been used when a stage ended. */
    private record Mark(String stage, long wall, long processor) {}

    private final List<Mark> marks = new ArrayList<>();

    private Stages() {}

    private void mark(String stage) {
        marks.add(new Mark(stage, System.nanoTime(), SYSTEM.getProcessCpuTime()));
    }

    private void report(Progress.Stage stage, int done, int all) {
        switch (stage) {
            case READING -> {
                if (done == 1) {
                    mark("start and site");
                } else if (done == all) {
                    mark("first reading");
                }
            }
            case WRITING -> {
                if (done == 1) {
                    mark("all together");
                } else if (done == all) {
                    mark("projects");
                }
            }
            case PUBLISHING -> mark("search and lists");
        }
    }

    private void print() {
        long wall = marks.getLast().wall - marks.getFirst().wall;
        long processor = marks.getLast().processor;
        System.out.printf("%-18s %9s %11s %7s%n", "stage", "wall s", "processor s", "share");
        for (int i = 1; i < marks.size(); i++) {
            long used = marks.get(i).processor - (i == 1 ? 0 : marks.get(i - 1).processor);
            System.out.printf(
                    Locale.ROOT,
                    "%-18s %9.2f %11.2f %6.0f%%%n",
                    marks.get(i).stage,
                    (marks.get(i).wall - marks.get(i - 1).wall) / 1e9,
                    used / 1e9,
                    100.0 * used / processor);
        }
        System.out.printf(Locale.ROOT, "%-18s %9.2f %11.2f%n", "whole", wall / 1e9, processor / 1e9);
    }

    private static long heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong((MemoryPoolMXBean pool) -> pool.getPeakUsage().getUsed())
                .sum();
    }

    private static String resident() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.isReadable(status)) {
            return "?";
        }
        try (Stream<String> lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith("VmHWM"))
                    .map(line -> line.replaceAll("\\D", ""))
                    .findFirst()
                    .map(kilobytes -> Long.toString(Long.parseLong(kilobytes) >> 10))
                    .orElse("?");
        }
    }

    /** What threads of the Java machine itself took until now, by what they do, in seconds; those that have ended are not in it. */
    private static String threads() throws IOException {
        Path tasks = Path.of("/proc/self/task");
        if (!Files.isDirectory(tasks)) {
            return "?";
        }
        Map<String, Long> ticks = new TreeMap<>();
        try (Stream<Path> all = Files.list(tasks)) {
            for (Path task : all.toList()) {
                String stat = Files.readString(task.resolve("stat"));
                String name = stat.substring(stat.indexOf('(') + 1, stat.lastIndexOf(')'));
                String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
                ticks.merge(
                        name.replaceAll("[# ]*[0-9]+.*", ""), Long.parseLong(fields[11]) + Long.parseLong(fields[12]), Long::sum);
            }
        }
        return ticks.entrySet().stream()
                .filter(e -> e.getValue() >= 10)
                .map(e -> String.format(Locale.ROOT, "%s %.1f", e.getKey(), e.getValue() / 100.0))
                .collect(Collectors.joining(", "));
    }

    public static void main(String[] arguments) throws IOException {
        Path site = Path.of(arguments[1]);
        Path cache = site.resolveSibling("." + site.getFileName() + ".cache");
        Stages stages = new Stages();
        stages.mark("");
        Problems problems = new Problems();
        Optional<Published> published = SiteBuilder.build(
                new BuildRequest(Path.of(arguments[0]), site, null, null, null, false, null, cache), problems, stages::report);
        stages.mark("publishing");
        if (published.isEmpty()) {
            problems.sorted().forEach(problem -> System.err.println(problem.text()));
            System.exit(1);
        }
        stages.print();
        System.out.println("by thread: " + threads());
        Published counts = published.get();
        System.out.printf(
                Locale.ROOT,
                "%,d files of %,d MB (%,d written), peak heap %,d MB, resident %s MB%n",
                counts.written() + counts.unchanged(),
                counts.bytes() >> 20,
                counts.written(),
                heap() >> 20,
                resident());
    }
}
