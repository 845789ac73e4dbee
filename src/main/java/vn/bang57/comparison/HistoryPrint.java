package vn.bang57.comparison;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.bang57.history.ChangeEntry;
import vn.bang57.history.History;
import vn.bang57.shared.Means;
import vn.bang57.shared.Subject;
import vn.bang57.shared.print.PrintCell;
import vn.bang57.shared.print.PrintColumn;
import vn.bang57.shared.print.PrintSection;
import vn.bang57.target.Target;

/** What happened to a figure, as a table for paper. */
@Component
public class HistoryPrint {

    private final History history;

    HistoryPrint(History history) {
        this.history = history;
    }

    /** The changes that a page of this dashboard knows of, newest first; nothing when it knows none. */
    public List<PrintSection> of(Dashboard dashboard, Target target) {
        PrintWords words = new PrintWords(dashboard.locale());
        List<ChangeEntry> entries = history.of(Subject.TARGET, Long.toString(target.id())).stream()
                .filter(entry -> dashboard.state().knows(entry.at()))
                .toList();
        if (entries.isEmpty()) {
            return List.of();
        }
        List<List<PrintCell>> rows = new ArrayList<>();
        entries.forEach(entry -> rows.add(row(words, rows.size() + 1, entry)));
        String figure = new FigureText(dashboard.locale()).full(target);
        return List.of(new PrintSection(
                words.in("Lịch sử của " + figure, "History of " + figure),
                words.rows(1, rows.size(), rows.size()),
                columns(words),
                rows,
                List.of(),
                false));
    }

    private static List<PrintColumn> columns(PrintWords words) {
        return List.of(
                words.numbers(),
                words.words(40, "Lúc", "When"),
                words.words(44, "Ai", "Who"),
                words.words(40, "Cách", "How"),
                words.words(36, "Từ", "From"),
                words.words(36, "Thành", "To"),
                words.words(60, "Lý do", "Reason"));
    }

    private static List<PrintCell> row(PrintWords words, int number, ChangeEntry entry) {
        boolean first = entry.means() == Means.LOADED && entry.oldText() == null;
        return List.of(
                words.number(number),
                PrintCell.plain(AsOf.read(entry.at())),
                PrintCell.plain(entry.means() == Means.LOADED ? "" : entry.actor()),
                PrintCell.plain(entry.means().label().in(words.locale())),
                PrintCell.plain(first ? "" : shown(entry.oldText())),
                PrintCell.plain(shown(entry.newText())),
                PrintCell.plain(entry.reason() == null ? "" : entry.reason()));
    }

    private static String shown(@Nullable String text) {
        return text == null || text.isEmpty() ? "–" : text;
    }
}
