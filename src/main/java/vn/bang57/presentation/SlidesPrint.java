package vn.bang57.presentation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.bang57.commune.Commune;
import vn.bang57.comparison.AsOf;
import vn.bang57.shared.print.PrintDocument;
import vn.bang57.shared.print.PrintSection;

/** A meeting's slides as a document to print: every row of every slide, charts as tables of their figures. */
public final class SlidesPrint {

    private final Shown shown;
    private final SlideWords words;

    private SlidesPrint(Shown shown) {
        this.shown = shown;
        words = SlideWords.of(shown.dashboard());
    }

    public static PrintDocument of(Shown shown) {
        return new SlidesPrint(shown).document();
    }

    private PrintDocument document() {
        List<Slide> slides = shown.deck().slides();
        String started = AsOf.read(shown.meeting().started());
        String frozen = AsOf.read(shown.meeting().frozen());
        List<Commune> communes = shown.dashboard().communes();
        String names = shown.dashboard().many()
                ? communes.size() + words.choose(" xã", " communes")
                : communes.stream().map(Commune::name).collect(Collectors.joining(", "));
        return new PrintDocument(
                words.choose("trang chiếu", "slides"),
                words.choose("Các trang chiếu của cuộc họp " + started, "The slides of the meeting of " + started),
                words.choose("Số liệu chốt " + frozen, "Figures as of " + frozen),
                List.of(
                        words.choose("So sánh: ", "Compared: ") + names + ".",
                        words.choose(
                                slides.size() + " trang, theo thứ tự của cuộc họp; biểu đồ được in thành bảng số.",
                                slides.size() + " slides, in the order of the meeting; charts are printed as tables.")),
                sections(slides),
                shown.dashboard().locale());
    }

    private List<PrintSection> sections(List<Slide> slides) {
        List<PrintSection> sections = new ArrayList<>();
        for (int at = 0; at < slides.size(); at++) {
            Slide slide = slides.get(at);
            String title = (at + 1) + ". " + slide.kicker() + ": " + String.join("; ", slide.title());
            List<SlideTable> tables = SlideTable.of(slide.body(), words);
            for (SlideTable table : tables) {
                sections.addAll(table.sections(title, slide.stamps()));
            }
        }
        return sections;
    }

    /** Shares columns out to as few tables as can be, as evenly as can be. */
    static <T> List<List<T>> parts(List<T> columns, int most) {
        int count = Math.max(1, Math.ceilDiv(columns.size(), most));
        return Stream.iterate(0, part -> part < count, part -> part + 1)
                .map(part -> columns.subList(columns.size() * part / count, columns.size() * (part + 1) / count))
                .toList();
    }
}
