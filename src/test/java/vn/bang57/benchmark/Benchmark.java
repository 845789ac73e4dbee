package vn.bang57.benchmark;

import com.microsoft.playwright.Browser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.bang57.Browsers;
import vn.bang57.benchmark.Visitor.Look;

/**
 * Prints how long people wait, beside a bare page with the same chart.
 *
 * <p>Arguments: the application's jar; then how often to start it, to visit it, and to click and type ({@code 5 15 40}
 * unless told otherwise). The system property {@code benchmark.jvm} holds options for the application's own JVM.
 */
public final class Benchmark {

    private static final int OPEN_PAGES = 10;
    private static final int EDITS_A_VISIT = 10;

    private final Path jar;
    private final List<String> jvm;
    private final int starts;
    private final int visits;
    private final int steps;
    private final Report report = new Report();

    private Benchmark(String... arguments) {
        jar = Path.of(arguments[0]);
        starts = count(arguments, 1, 5);
        visits = count(arguments, 2, 15);
        steps = count(arguments, 3, 40);
        jvm = Arrays.stream(System.getProperty("benchmark.jvm", "").split(" "))
                .filter(option -> !option.isBlank())
                .toList();
    }

    public static void main(String... arguments) throws IOException, InterruptedException {
        new Benchmark(arguments).run();
    }

    private static int count(String[] arguments, int index, int otherwise) {
        return arguments.length > index ? Integer.parseInt(arguments[index]) : otherwise;
    }

    private void run() throws IOException, InterruptedException {
        new StartRun(report, jar, jvm, starts).run();
        Path data = Files.createTempDirectory("bang57-benchmark");
        try (Server server = Server.start(jar, data, jvm);
                Browsers browsers = Browsers.start()) {
            Browser browser = browsers.browser();
            firstVisit(browser, server);
            try (BarePage bare = bare(browser, server)) {
                new VisitsRun(report, browsers, visits).run(server.address(), bare.address());
                drill(browser, server, bare);
                edit(browser, server, bare);
            }
            new SlidesRun(report, browser, steps).run(server.address());
            heap(browser, server);
            Path province = Files.createTempDirectory("bang57-benchmark");
            try {
                new ProvinceRun(report, browser, steps).run(jar, province, jvm);
            } finally {
                Folders.delete(province);
            }
        } finally {
            Folders.delete(data);
        }
        System.out.printf(
                "%n%s, %d processors, Java %s, %s %s%n%n%s%n",
                Instant.now(),
                Runtime.getRuntime().availableProcessors(),
                Runtime.version(),
                System.getProperty("os.name"),
                System.getProperty("os.version"),
                report);
    }

    /** Nobody has been there before: the server's own code is cold too. */
    private void firstVisit(Browser browser, Server server) throws IOException {
        String name = "The very first visit after a start (s)";
        try (Visitor visitor = new Visitor(browser, Look.APPLICATION)) {
            say(name, report.figure(name, "–"), visitor.open(server.address()).seconds());
        }
    }

    private BarePage bare(Browser browser, Server server) throws IOException, InterruptedException {
        try (Visitor visitor = new Visitor(browser, Look.APPLICATION)) {
            visitor.open(server.address());
            String heatMap = visitor.figures();
            visitor.drill(0);
            return BarePage.serve(heatMap, visitor.figures());
        }
    }

    private void drill(Browser browser, Server server, BarePage bare) throws IOException {
        String name = "Drill click to next chart painted (ms)";
        try (Visitor visitor = new Visitor(browser, Look.APPLICATION);
                Visitor plain = new Visitor(browser, Look.BARE)) {
            visitor.open(server.address());
            for (int i = -3; i < steps; i++) {
                double own = visitor.drill(i + 3);
                visitor.back();
                plain.open(bare.address());
                double floor = plain.drill(i + 3);
                if (i >= 0) {
                    say(name, report.figure(name, "≤ 120"), own);
                    report.floor(name).add(floor);
                }
            }
        }
    }

    private void edit(Browser browser, Server server, BarePage bare) throws IOException {
        String name = "Enter in a cell to stored and repainted (ms)";
        try (Visitor visitor = new Visitor(browser, Look.APPLICATION);
                Visitor plain = new Visitor(browser, Look.BARE)) {
            for (int i = -3; i < steps; i++) {
                if ((i + 3) % EDITS_A_VISIT == 0) {
                    visitor.open(server.address() + "?mode=edit");
                    visitor.focusCell();
                    plain.open(bare.address());
                    plain.focusCell();
                }
                String figure = String.valueOf(10 + i + 3);
                double own = visitor.edit(figure);
                double floor = plain.edit(figure);
                if (i >= 0) {
                    say(name, report.figure(name, "≤ 75"), own);
                    report.floor(name).add(floor);
                }
            }
        }
    }

    private void heap(Browser browser, Server server) throws IOException, InterruptedException {
        String name = "Live heap of an open page (MB)";
        long before = server.liveHeap();
        List<Visitor> open = new ArrayList<>();
        try {
            for (int i = 0; i < OPEN_PAGES; i++) {
                Visitor visitor = new Visitor(browser, Look.APPLICATION);
                open.add(visitor);
                visitor.open(server.address());
            }
            double each = (server.liveHeap() - before) / 1e6 / OPEN_PAGES;
            say(name, report.figure(name, "≤ 1.5"), each);
        } finally {
            open.forEach(Visitor::close);
        }
    }

    static void say(String name, Samples samples, double value) {
        samples.add(value);
        System.out.printf("%s: %.3f%n", name, value);
    }
}
