package vn.bang57.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.bang57.Browsers;
import vn.bang57.benchmark.Visitor.Look;
import vn.bang57.benchmark.Visitor.Visit;

/** Somebody comes for the first time, and comes again. */
final class VisitsRun {

    /** Not counted: the server's own code is cold. */
    private static final int WARM_UP = 2;

    private record Twice(Visit cold, Visit warm) {}

    private final Report report;
    private final Browsers browsers;
    private final int visits;

    VisitsRun(Report report, Browsers browsers, int visits) {
        this.report = report;
        this.browsers = browsers;
        this.visits = visits;
    }

    /** The application and the bare page by turns, so that a busy moment of the machine hits both. */
    void run(String application, String bare) throws IOException {
        Path profiles = Files.createTempDirectory("bang57-benchmark");
        try {
            for (int i = -WARM_UP; i < visits; i++) {
                Twice own = visit(application, profiles.resolve("application-" + i), Look.APPLICATION);
                Twice floor = visit(bare, profiles.resolve("bare-" + i), Look.BARE);
                if (i >= 0) {
                    note(own, floor);
                }
            }
        } finally {
            Folders.delete(profiles);
        }
    }

    /** With a new profile, and once more with the same. */
    private Twice visit(String address, Path profile, Look look) throws IOException {
        try (Visitor visitor = Visitor.withProfile(browsers, profile, look)) {
            return new Twice(visitor.open(address), visitor.open(address));
        }
    }

    private void note(Twice own, Twice bare) {
        note(
                "Cold visit, to painted charts and rows (s)",
                "≤ 1.5",
                own.cold().seconds(),
                bare.cold().seconds());
        note(
                "Cold visit, transferred (MB)",
                "≤ 0.6",
                own.cold().bytes() / 1e6,
                bare.cold().bytes() / 1e6);
        note("Cold visit, requests", "–", own.cold().requests(), bare.cold().requests());
        note("Warm visit (s)", "≤ 0.7", own.warm().seconds(), bare.warm().seconds());
    }

    private void note(String name, String goal, double own, double bare) {
        Benchmark.say(name, report.figure(name, goal), own);
        report.floor(name).add(bare);
    }
}
