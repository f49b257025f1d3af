package org.mingzhang.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mingzhang.diff.ReleaseChanges;
import org.mingzhang.diff.SiteState;
import org.mingzhang.diff.SiteStates;
import org.mingzhang.model.Publication.NamedRelease;
import org.mingzhang.problem.Problems;
import org.mingzhang.releases.KnownThing;
import org.mingzhang.releases.ReleaseFolder;
import org.mingzhang.releases.ReleaseFolder.Recorded;
import org.mingzhang.releases.ReleaseNote;
import org.mingzhang.site.SitePublication;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Writes down what a release changes. */
@Command(
        name = "release",
        description =
                "Writes down what is new, corrected and withdrawn since the last release, in a folder to be committed;"
                        + " the next build shows it under /changes/ and in feeds.",
        mixinStandardHelpOptions = true)
final class ReleaseCommand implements Callable<Integer> {
    private final Console console;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Main main;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "NAME",
            description =
                    "The name of the release, such as 2024-06: letters, digits, dots and hyphens. Default: what site.json says")
    private @Nullable String name;

    @Option(
            names = "--date",
            paramLabel = "YYYY-MM-DD",
            description = "The day of the release. Documents with a later publishFrom stay out."
                    + " Default: what site.json says of the release")
    private @Nullable LocalDate date;

    @Option(
            names = "--previous",
            paramLabel = "DIR",
            description =
                    "The last release as a built site or content folder: what was corrected is told with its old value."
                            + " Default: only that it changed")
    private @Nullable Path previous;

    @Option(
            names = "--keep",
            paramLabel = "DIR",
            description =
                    "A built site of this release, whose tables stay under /releases/NAME/. Default: none is kept")
    private @Nullable Path keep;

    @Mixin
    @SuppressWarnings("NullAway.Init") // set by picocli
    private ContentOption content;

    ReleaseCommand(Console console) {
        this.console = console;
    }

    /** The releases before this one. */
    private record Past(ReleaseFolder folder, List<Recorded> recorded, SortedMap<String, KnownThing> known) {
        @Nullable
        String last() {
            return recorded.isEmpty() ? null : recorded.getFirst().name();
        }
    }

    @Override
    public Integer call() {
        Workplace.check();
        NamedRelease release = release();
        Problems problems = new Problems();
        ReleaseFolder folder = SitePublication.folder(content.in(console));
        List<Recorded> recorded = folder.recorded(problems);
        Past past = new Past(
                folder,
                recorded,
                folder.known(recorded.isEmpty() ? null : recorded.getFirst().name()));
        refuseAfter(past.recorded(), release);
        refuseOther("--keep", keep, release.name());
        SiteState now;
        SiteState before;
        try (ProgressLine progress = new ProgressLine(console, main.isQuiet())) {
            now = SiteStates.open(content.in(console), release.date(), problems, progress);
            before = previous == null
                    ? SiteStates.EMPTY
                    : SiteStates.open(
                            console.folder().resolve(previous),
                            past.recorded().isEmpty()
                                    ? release.date()
                                    : past.recorded().getFirst().date(),
                            problems,
                            progress);
        }
        if (!problems.isEmpty()) {
            ProblemFormat.text.print(problems, console.err(), console.err());
            return ExitCode.PROBLEMS;
        }
        write(release, past, before, now);
        return ExitCode.DONE;
    }

    private void write(NamedRelease release, Past past, SiteState before, SiteState now) {
        SortedMap<String, KnownThing> next = ReleaseChanges.known(now, past.known(), release.date());
        refuseStranger(release, past, before);
        boolean byHash = previous == null && past.last() != null;
        if (byHash && (next.isEmpty() || past.known().isEmpty())) {
            throw refused("--previous: what the release " + past.last()
                    + " held is on record by no hashes; name it as a built site or content folder.");
        }
        ReleaseChanges changes =
                byHash ? ReleaseChanges.byHash(past.known(), next) : ReleaseChanges.between(before, now);
        past.folder()
                .write(
                        new ReleaseNote(release.name(), release.date(), past.last(), changes.changes(), changes.left()),
                        past.last() != null && past.known().isEmpty() ? changes.dated(next) : next);
        if (keep != null) {
            past.folder().kept(release.name()).keep(console.folder().resolve(keep));
        }
        tell(release, changes, next.isEmpty() && changes.total() > 0);
    }

    private void tell(NamedRelease release, ReleaseChanges changes, boolean unknown) {
        if (!main.isQuiet()) {
            console.out().println("Release " + release.name() + ": " + changes.total() + " changes written down.");
            if (unknown) {
                console.out()
                        .println(
                                "There is too much to know each project by a hash; name this release with --previous next time.");
            }
        }
    }

    /** What is asked for, or what {@code site.json} says. */
    private NamedRelease release() {
        NamedRelease said = SitePublication.of(content.in(console)).release();
        String called = name == null && said != null ? said.name() : name;
        if (called == null || !ReleaseFolder.isName(called)) {
            throw refused("NAME: use letters, digits, dots and hyphens only, such as 2024-06"
                    + (called == null ? "; or name the release in site.json." : "."));
        }
        LocalDate day = date == null && said != null && said.name().equals(called) ? said.date() : date;
        if (day == null) {
            throw refused("--date: say the day of the release " + called + ", here or in site.json.");
        }
        return new NamedRelease(called, day);
    }

    private void refuseAfter(List<Recorded> recorded, NamedRelease release) {
        if (recorded.stream().anyMatch(one -> one.name().equalsIgnoreCase(release.name()))) {
            throw refused("there is a release " + release.name() + " already; give this one another name.");
        }
        if (recorded.isEmpty()) {
            return;
        }
        Recorded last = recorded.getFirst();
        if (last.date().isAfter(release.date())) {
            throw refused("--date: the last release, " + last.name() + ", is of " + last.date()
                    + "; this one cannot be older.");
        }
        refuseOther("--previous", previous, last.name());
    }

    /** What is to be the last release holds something that the record knows of it, or it is another site. */
    private void refuseStranger(NamedRelease release, Past past, SiteState before) {
        if (previous == null || past.known().isEmpty() || !ReleaseChanges.isKnowable(before)) {
            return;
        }
        SortedMap<String, KnownThing> held = ReleaseChanges.known(before, new TreeMap<>(), release.date());
        long other = past.known().entrySet().stream()
                .filter(known -> !known.getValue().isAs(held.get(known.getKey())))
                .count();
        if (other == past.known().size()) {
            throw refused("--previous: " + previous + " holds nothing as the release " + past.last() + " held it.");
        }
        if (other > 0) {
            console.err()
                    .println("--previous: the release " + past.last() + " held " + other
                            + " things in another way than " + previous
                            + "; what is told of them may be wrong.");
        }
    }

    /** A built site says which release it is. */
    private void refuseOther(String option, @Nullable Path folder, String wanted) {
        if (folder == null) {
            return;
        }
        Path site = console.folder().resolve(folder);
        if (option.equals("--keep") && !SiteStates.isBuilt(site)) {
            throw refused(option + ": there is no built site in " + folder + ".");
        }
        SiteStates.release(site).filter(is -> !is.equals(wanted)).ifPresent(is -> {
            throw refused(option + ": the site in " + folder + " is of the release " + is + ", not of " + wanted + ".");
        });
    }

    private ParameterException refused(String why) {
        return new ParameterException(spec.commandLine(), why);
    }
}
