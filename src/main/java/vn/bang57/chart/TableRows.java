package vn.bang57.chart;

import com.vaadin.flow.dom.Element;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes the head and body of a {@link ChartTable}. */
final class TableRows {

    private final Element head = new Element("tr");
    private final Element body = new Element("tbody");
    private final TableWords words;
    private final NumberFormat numbers;
    private final DateTimeFormatter dates;

    TableRows(Element table, Locale locale) {
        words = TableWords.of(locale);
        numbers = NumberFormat.getIntegerInstance(locale);
        dates = locale.getLanguage().equals("vi")
                ? DateTimeFormatter.ofPattern("d/M/yyyy")
                : DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale);
        table.appendChild(new Element("thead").appendChild(head), body);
    }

    void heatMap(HeatMap spec) {
        head(words.subject(), spec.columns().stream().map(HeatMap.Column::label));
        for (HeatMap.Row row : spec.rows()) {
            Element tr = row(row.label());
            row.cells().forEach(cell -> tr.appendChild(figure(button(cell.id(), cell.label(), cell.description()))));
        }
    }

    void comparison(ComparisonBars spec) {
        head(
                words.subject() + " (" + spec.unit() + ")",
                spec.series().stream().map(one -> draft(one.label(), one.draft(), spec.draftWord())));
        for (int j = 0; j < spec.categories().size(); j++) {
            ComparisonBars.Category category = spec.categories().get(j);
            Element tr = row(category.label());
            badge(tr.getChild(0), category.note());
            for (ComparisonBars.Series series : spec.series()) {
                ComparisonBars.Bar bar = series.bars().get(j);
                Element cell = figure(button(bar.id(), bar.label(), bar.description()));
                badge(cell, bar.badge());
                tr.appendChild(cell);
            }
        }
    }

    void steps(StepLines spec) {
        List<Integer> years = spec.series().stream()
                .flatMap(one -> one.points().stream())
                .map(StepLines.Point::year)
                .distinct()
                .sorted()
                .toList();
        boolean reported = !spec.observations().isEmpty();
        head(
                words.subject() + " (" + spec.unit() + ")",
                Stream.concat(
                        years.stream().map(String::valueOf), reported ? Stream.of(words.observed()) : Stream.of()));
        for (StepLines.Series series : spec.series()) {
            Element tr = row(draft(series.label(), series.draft(), spec.draftWord()));
            for (int year : years) {
                tr.appendChild(figure(series.points().stream()
                        .filter(point -> point.year() == year)
                        .map(point -> button(point.id(), point.label(), point.description()))));
            }
            if (reported) tr.appendChild(observed(spec, series.id()));
        }
        List<String> known = spec.series().stream().map(StepLines.Series::id).toList();
        Map<String, String> others = new LinkedHashMap<>();
        spec.observations().stream()
                .filter(one -> !known.contains(one.seriesId()))
                .forEach(one -> others.put(one.seriesId(), one.name()));
        others.forEach((id, name) -> {
            Element tr = row(name);
            years.forEach(year -> tr.appendChild(new Element("td")));
            tr.appendChild(observed(spec, id));
        });
    }

    void stacked(StackedBars spec) {
        head(
                words.subject(),
                Stream.concat(spec.series().stream().map(StackedBars.Series::label), Stream.of(words.total())));
        for (int j = 0; j < spec.categories().size(); j++) {
            Element tr = row(spec.categories().get(j).label());
            for (StackedBars.Series series : spec.series()) {
                StackedBars.Value value = series.values().get(j);
                String count = numbers.format(value.value());
                tr.appendChild(
                        value.value() > 0
                                ? figure(button(value.id(), count, value.description()))
                                : figure(new Element("span").setText(count)));
            }
            tr.appendChild(figure(new Element("span").setText(numbers.format(spec.total(j)))));
        }
    }

    void timeline(Timeline spec) {
        Stream.of(words.code(), words.from(), words.to(), words.what())
                .forEach(label -> head.appendChild(header("col", label)));
        for (Timeline.Row row : spec.rows()) {
            for (Timeline.Bar bar : spec.barsOf(row)) {
                String group = row.group();
                Element tr = row(group == null ? row.label() : group + " · " + row.label());
                LocalDate end = bar.end();
                tr.appendChild(
                        new Element("td").setText(dates.format(bar.start())),
                        new Element("td").setText(end == null ? words.open() : dates.format(end)),
                        new Element("td").appendChild(button(bar.id(), bar.label(), bar.description())));
            }
        }
    }

    private Element observed(StepLines spec, String seriesId) {
        return figure(spec.observations().stream()
                .filter(one -> one.seriesId().equals(seriesId))
                .map(one -> button(one.id(), one.label(), one.description())));
    }

    private void head(String subject, Stream<String> figures) {
        head.appendChild(header("col", subject));
        figures.forEach(label -> head.appendChild(header("col", label).setAttribute("class", "b57-figure")));
    }

    private Element row(String label) {
        Element tr = new Element("tr").appendChild(header("row", label));
        body.appendChild(tr);
        return tr;
    }

    private static Element header(String scope, String label) {
        return new Element("th").setAttribute("scope", scope).appendChild(new Element("span").setText(label));
    }

    private static Element button(String id, String label, String description) {
        return new Element("button")
                .setAttribute("type", "button")
                .setAttribute("data-mark", id)
                .setAttribute("title", description)
                .setText(label);
    }

    private static Element figure(Element content) {
        return figure(Stream.of(content));
    }

    private static Element figure(Stream<Element> contents) {
        Element cell = new Element("td").setAttribute("class", "b57-figure");
        List<Element> all = new ArrayList<>(contents.toList());
        cell.appendChild(all.toArray(Element[]::new));
        return cell;
    }

    private static void badge(Element cell, @Nullable String word) {
        if (word != null) {
            cell.appendChild(
                    new Element("span").setAttribute("class", "b57-badge").setText(word));
        }
    }

    private static String draft(String label, boolean draft, @Nullable String word) {
        return draft && word != null ? label + " · " + word : label;
    }
}
