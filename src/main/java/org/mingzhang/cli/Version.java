package org.mingzhang.cli;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.util.Optional;
import java.util.jar.Manifest;
import picocli.CommandLine.IVersionProvider;

/** What the program is: its version, what it was built from. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        String version = Version.class.getPackage().getImplementationVersion();
        return new String[] {"mingzhang " + (version == null ? "(development)" : version) + revision()};
    }

    /** The commit that a release was built from, as the build wrote it into the jar that this class is in. */
    private static String revision() {
        return manifest()
                .map(found -> found.getMainAttributes().getValue("Source-Revision"))
                .filter(known -> !known.isEmpty() && !known.equals("unknown"))
                .map(known -> " (" + known + ")")
                .orElse("");
    }

    private static Optional<Manifest> manifest() {
        URL own = Version.class.getResource("Version.class");
        if (own == null || !own.getProtocol().equals("jar")) {
            return Optional.empty();
        }
        String jar = own.toString().substring(0, own.toString().indexOf('!') + 1);
        try (InputStream in = URI.create(jar + "/META-INF/MANIFEST.MF").toURL().openStream()) {
            return Optional.of(new Manifest(in));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
