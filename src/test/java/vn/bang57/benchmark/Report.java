package vn.bang57.benchmark;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The table that a run ends with, as Markdown. */
final class Report {

    private static final String FLOOR = " (bare page)";

    private final Map<String, Samples> samples = new LinkedHashMap<>();
    private final Map<String, String> goals = new LinkedHashMap<>();

    /** A figure of the application; the goal is words. */
    Samples figure(String name, String goal) {
        goals.putIfAbsent(name, goal);
        return samples.computeIfAbsent(name, key -> new Samples());
    }

    /** The same figure of the bare page. */
    Samples floor(String name) {
        return samples.computeIfAbsent(name + FLOOR, key -> new Samples());
    }

    @Override
    public String toString() {
        List<String> lines = new ArrayList<>();
        lines.add("| Figure | Median | p95 | Runs | Goal | Bare page, median |");
        lines.add("|---|--:|--:|--:|--:|--:|");
        goals.forEach((name, goal) -> {
            Samples own = samples.getOrDefault(name, new Samples());
            if (own.count() > 0) {
                Samples floor = samples.getOrDefault(name + FLOOR, new Samples());
                lines.add("| %s | %s | %s | %d | %s | %s |"
                        .formatted(
                                name,
                                number(own.median()),
                                number(own.p95()),
                                own.count(),
                                goal,
                                floor.count() == 0 ? "–" : number(floor.median())));
            }
        });
        return String.join("\n", lines);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value < 10 ? "%.2f" : "%.0f", value);
    }
}
