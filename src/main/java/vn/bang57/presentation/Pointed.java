package vn.bang57.presentation;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.bang57.commune.Commune;
import vn.bang57.comparison.Dashboard;
import vn.bang57.comparison.figures.MarkId;

/**
 * What a meeting points at, as it stands on the wall.
 *
 * @param mark its name on the slides
 * @param subject the commune and the indicator or task, for a reader
 * @param shown the figure with its sign and unit and what must be read along with it
 * @param source the line or lines of the document
 * @param addressee who is responsible for it; empty when it is nobody's alone
 */
public record Pointed(String mark, String subject, String shown, String source, String addressee) {

    /** What is behind a mark of a meeting's slides; nothing when nothing is. */
    static Optional<Pointed> at(Dashboard dashboard, String mark) {
        SlideWords words = SlideWords.of(dashboard);
        return Decks.detail(dashboard, mark).map(slide -> {
            String figure = slide.body() instanceof SlideBody.Facts facts
                    ? text(facts.figure())
                    : slide.title().getFirst();
            String shown =
                    Stream.concat(Stream.of(figure), slide.stamps().stream()).collect(Collectors.joining(" · "));
            String term = words.choose("Dòng nguồn", "Source line");
            String source = slide.body() instanceof SlideBody.Facts facts
                    ? facts.facts().stream()
                            .filter(fact -> fact.term().equals(term))
                            .map(SlideBody.Fact::text)
                            .collect(Collectors.joining("; "))
                    : "";
            String addressee = commune(dashboard, mark)
                    .map(commune -> words.choose("UBND xã ", "People's Committee of ") + commune.name())
                    .orElse("");
            return new Pointed(mark, slide.kicker(), shown, source, addressee);
        });
    }

    private static String text(SlideCell cell) {
        return Stream.of(cell.sign(), cell.text(), cell.unit(), cell.sub())
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(" "));
    }

    private static Optional<Commune> commune(Dashboard dashboard, String mark) {
        String slug = mark.substring(mark.indexOf(':') + 1);
        if (mark.startsWith(Marks.TASK)) {
            return dashboard.tasks().stream()
                    .filter(task -> Long.toString(task.id()).equals(slug))
                    .findFirst()
                    .flatMap(task -> dashboard.commune(task.commune()));
        }
        return dashboard.commune(
                mark.startsWith(Marks.COMMUNE) ? slug : MarkId.read(slug).commune());
    }
}
