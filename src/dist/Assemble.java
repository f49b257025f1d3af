import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Puts the bundle together: a Java that holds what the program needs, the program, its class data, the licence of every part. Run by
 * {@code mvn -Pdist package}, which has made the jar and the list of parts before.
 */
public final class Assemble {
    /** What jdeps finds, and what is loaded by name: the compiler for a site's own templates, characters of old documents, archives. */
    private static final List<String> MODULES = List.of(
            "java.base",
            "java.compiler",
            "java.desktop",
            "java.logging",
            "java.management",
            "java.naming",
            "java.net.http",
            "java.security.jgss",
            "java.sql",
            "java.xml.crypto",
            "jdk.charsets",
            "jdk.compiler",
            "jdk.httpserver",
            "jdk.management",
            "jdk.unsupported",
            "jdk.zipfs");

    private static final Pattern LICENCE =
            Pattern.compile("(META-INF/)?([^/]*/)?(LICEN[SC]E|NOTICE|COPYING|AL2|LGPL)[^/]*", Pattern.CASE_INSENSITIVE);

    private final Path base;
    private final Path target;
    private final String version;
    private final FileTime time;
    private final Path bundle;

    private Assemble(Path base, String version, Instant time) {
        this.base = base;
        this.target = base.resolve("target");
        this.version = version;
        this.time = FileTime.from(time);
        this.bundle = target.resolve("dist/mingzhang-" + version);
    }

    /** Arguments: the source's folder, the version, the time that every file gets. */
    public static void main(String[] arguments) throws Exception {
        new Assemble(Path.of(arguments[0]), arguments[1], Instant.parse(arguments[2])).run();
    }

    private void run() throws Exception {
        delete(target.resolve("dist"));
        Files.createDirectories(bundle.resolve("lib"));
        Files.createDirectories(bundle.resolve("bin"));
        runtime();
        Files.copy(target.resolve("mingzhang-standalone.jar"), bundle.resolve("lib/mingzhang.jar"));
        Path launcher = bundle.resolve("bin/mingzhang");
        Files.copy(base.resolve("src/dist/mingzhang"), launcher);
        launcher.toFile().setExecutable(true, false);
        for (String name : List.of("LICENSE", "CHANGELOG.md")) {
            Files.copy(base.resolve(name), bundle.resolve(name));
        }
        for (String name : List.of("NOTICE", "Containerfile")) {
            Files.copy(base.resolve("src/dist").resolve(name), bundle.resolve(name));
        }
        Files.copy(target.resolve("mingzhang-sbom.json"), bundle.resolve("mingzhang-sbom.json"));
        parts();
        stamp();
        classData();
        stamp();
        pack();
    }

    private void runtime() {
        ToolProvider jlink = ToolProvider.findFirst("jlink").orElseThrow(() -> new IllegalStateException("no jlink"));
        int code = jlink.run(
                System.out,
                System.err,
                "--add-modules",
                String.join(",", MODULES),
                "--output",
                bundle.resolve("runtime").toString(),
                "--strip-debug",
                "--no-header-files",
                "--no-man-pages",
                "--compress",
                "zip-6",
                "--generate-cds-archive");
        if (code != 0) {
            throw new IllegalStateException("jlink failed");
        }
    }

    /** Lists the parts, and copies what each says of its licence; fails if one says nothing and nobody has looked it up. */
    private void parts() throws IOException {
        List<String> lines = new ArrayList<>();
        JsonNode bom = new JsonMapper().readTree(Files.readAllBytes(target.resolve("mingzhang-sbom.json")));
        for (JsonNode part : bom.path("components")) {
            String name = part.path("name").asString();
            List<String> licences = new ArrayList<>();
            for (JsonNode licence : part.path("licenses")) {
                licences.add(licence.at("/license/id").asString(licence.at("/license/name").asString("")));
            }
            if (licences.isEmpty()) {
                throw new IllegalStateException(name + " names no licence; look it up and say it in src/dist");
            }
            lines.add(part.path("group").asString() + ":" + name + " " + part.path("version").asString() + " - "
                    + String.join(" or ", licences));
            licence(name, part.path("version").asString(), licences);
        }
        lines.sort(Comparator.naturalOrder());
        Files.writeString(bundle.resolve("THIRD-PARTY.txt"), String.join("\n", lines) + "\n");
    }

    private void licence(String name, String version, List<String> licences) throws IOException {
        Path folder = Files.createDirectories(bundle.resolve("licences/" + name));
        try (ZipFile jar = new ZipFile(target.resolve("lib/" + name + "-" + version + ".jar").toFile())) {
            for (ZipEntry entry : jar.stream().toList()) {
                if (LICENCE.matcher(entry.getName()).matches() && !entry.isDirectory()) {
                    String file = entry.getName().substring(entry.getName().lastIndexOf('/') + 1);
                    Files.write(folder.resolve(file), jar.getInputStream(entry).readAllBytes());
                }
            }
        }
        boolean told;
        try (Stream<Path> files = Files.list(folder)) {
            told = files.anyMatch(f -> !f.getFileName().toString().startsWith("NOTICE"));
        }
        if (!told) {
            Files.copy(known(name, licences), folder.resolve("LICENSE.txt"));
        }
    }

    private Path known(String name, List<String> licences) {
        if (licences.equals(List.of("Apache-2.0"))) {
            return base.resolve("LICENSE");
        }
        Path own = base.resolve("src/dist/licences/" + name.replaceFirst("^flexmark.*", "flexmark") + ".txt");
        if (!Files.isRegularFile(own)) {
            throw new IllegalStateException(name + " holds no licence text; put it into " + own);
        }
        return own;
    }

    /** Runs the program once, so that its classes lie ready for every later start. */
    private void classData() throws IOException, InterruptedException {
        Path work = Files.createTempDirectory("mingzhang-dist");
        String java = bundle.resolve("runtime/bin/java").toString();
        String jar = bundle.resolve("lib/mingzhang.jar").toString();
        start(java, "-jar", jar, "init", work.resolve("new").toString());
        start(
                java,
                "-XX:ArchiveClassesAtExit=" + bundle.resolve("lib/mingzhang.jsa"),
                "-Xlog:disable",
                "-XX:+UseParallelGC",
                "-jar",
                jar,
                "build",
                "--content",
                work.resolve("new/content").toString(),
                "--out",
                work.resolve("new/site").toString());
        delete(work);
    }

    private void pack() throws IOException, InterruptedException {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("mac") ? "macos" : "linux";
        String processor = System.getProperty("os.arch").equals("aarch64") ? "arm64" : "x64";
        String archive = "mingzhang-" + version + "-" + system + "-" + processor + ".tar.gz";
        List<String> command = new ArrayList<>(List.of("tar", "-C", target.resolve("dist").toString()));
        if (system.equals("linux")) {
            command.addAll(List.of("--sort=name", "--owner=0", "--group=0", "--numeric-owner"));
        }
        command.addAll(List.of("-czf", target.resolve(archive).toString(), "mingzhang-" + version));
        start(command.toArray(String[]::new));
        System.out.println("target/" + archive);
    }

    private static void start(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException(String.join(" ", command) + ": " + said);
        }
    }

    /** The class data holds the time of the jar, and archives keep whole seconds. */
    private void stamp() throws IOException {
        for (Path path : tree(bundle)) {
            Files.setLastModifiedTime(path, time);
        }
    }

    private static List<Path> tree(Path root) throws IOException {
        if (!Files.exists(root)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(root)) {
            return all.sorted(Comparator.reverseOrder()).toList();
        }
    }

    private static void delete(Path root) throws IOException {
        for (Path path : tree(root)) {
            Files.delete(path);
        }
    }
}
