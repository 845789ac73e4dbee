package vn.bang57.benchmark;

import com.microsoft.playwright.Browser;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The grids: five communes and a whole province, one person and two. */
final class ProvinceRun {

    private static final int OPEN_PAGES = 5;
    private static final int EDITS_A_VISIT = 8;
    private static final int PASTED_ROWS = 25;
    private static final int PASTED_COLUMNS = 20;
    private static final int FAR = 150;
    /** So many edits a fresh server takes until its code is compiled. */
    private static final int FIRST_EDITS = 40;

    /** None that a first edit typed: what stands in a cell already is not stored again. */
    private static final int[] OTHERS =
            IntStream.concat(IntStream.range(70, 100), IntStream.range(10, 30)).toArray();

    private final Report report;
    private final Browser browser;
    private final int steps;

    ProvinceRun(Report report, Browser browser, int steps) {
        this.report = report;
        this.browser = browser;
        this.steps = steps;
    }

    /** Measures a server of its own, whose database is filled with made-up communes. */
    void run(Path jar, Path data, List<String> jvm) throws IOException, InterruptedException {
        Server.start(jar, data, jvm).close();
        try {
            Province.generate(data);
        } catch (SQLException e) {
            throw new IOException("The made-up communes could not be written", e);
        }
        try (Server server = Server.start(jar, data, jvm)) {
            String province = server.address() + "?mode=edit&communes=" + String.join(",", Province.communes());
            seenByAnother(server.address() + "?mode=edit");
            edit(province);
            paste(province);
            scroll(province);
            heap(server, province);
        }
    }

    private void seenByAnother(String address) throws IOException {
        String name = "Enter on screen A to painted on screen B (ms)";
        try (Visitor first = new Visitor(browser, Visitor.Look.APPLICATION);
                Visitor second = new Visitor(browser, Visitor.Look.APPLICATION)) {
            second.open(address);
            for (int i = -3; i < steps; i++) {
                if ((i + 3) % EDITS_A_VISIT == 0) {
                    // Both look at the same rows.
                    first.open(address);
                    first.focusCell();
                }
                double taken = first.editSeenBy(second, i + 3 + ",25");
                if (i >= 0) {
                    Benchmark.say(name, report.figure(name, "≤ 300"), taken);
                }
            }
        }
    }

    private void edit(String address) throws IOException {
        String cold = "Enter to stored and repainted, 170 communes, first edits of a fresh server (ms)";
        String name = "Enter to stored and repainted, 170 communes (ms)";
        try (Visitor visitor = new Visitor(browser, Visitor.Look.APPLICATION)) {
            visitor.open(address);
            visitor.focusCell();
            for (int i = 0; i < FIRST_EDITS; i++) {
                Benchmark.say(cold, report.figure(cold, "–"), visitor.edit(String.valueOf(30 + i)));
            }
            visitor.focusCell();
            for (int i = 0; i < steps; i++) {
                Benchmark.say(
                        name, report.figure(name, "≤ 75"), visitor.edit(String.valueOf(OTHERS[i % OTHERS.length])));
            }
        }
    }

    private void paste(String address) throws IOException {
        String name = "Paste of 500 cells to preview, then to all stored and repainted (ms)";
        try (Visitor visitor = new Visitor(browser, Visitor.Look.APPLICATION)) {
            visitor.open(address);
            visitor.focusCell();
            for (int i = -2; i < steps / 3; i++) {
                double taken = visitor.paste(String.valueOf(60 + i), PASTED_ROWS, PASTED_COLUMNS);
                if (i >= 0) {
                    Benchmark.say(name, report.figure(name, "≤ 1500"), taken);
                }
            }
        }
    }

    private void scroll(String address) throws IOException {
        String name = "Scroll to commune 150 of 170, figures painted (ms)";
        try (Visitor visitor = new Visitor(browser, Visitor.Look.APPLICATION)) {
            visitor.open(address);
            visitor.focusCell();
            for (int i = 0; i < steps / 2; i++) {
                Benchmark.say(name, report.figure(name, "–"), visitor.scrollTo(FAR));
                visitor.scrollTo(2);
            }
        }
    }

    private void heap(Server server, String address) throws IOException, InterruptedException {
        String name = "Live heap of an open page, 170 communes (MB)";
        long before = server.liveHeap();
        List<Visitor> open = new ArrayList<>();
        try {
            for (int i = 0; i < OPEN_PAGES; i++) {
                Visitor visitor = new Visitor(browser, Visitor.Look.APPLICATION);
                open.add(visitor);
                visitor.open(address);
            }
            Benchmark.say(name, report.figure(name, "–"), (server.liveHeap() - before) / 1e6 / OPEN_PAGES);
        } finally {
            open.forEach(Visitor::close);
        }
    }
}
