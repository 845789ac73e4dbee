package vn.bang57.comparison.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.bang57.commune.Commune;
import vn.bang57.commune.PlanDocument;
import vn.bang57.comparison.Dashboard;
import vn.bang57.comparison.FigureText;
import vn.bang57.shared.Bilingual;
import vn.bang57.target.Target;
import vn.bang57.target.TargetValueFormat;

/** One figure with its source line and its wording. */
final class TargetBlock extends Div {

    TargetBlock(Dashboard dashboard, Target target, FigureText text) {
        addClassName("b57-figure-block");
        Locale locale = dashboard.locale();
        Commune commune = dashboard.commune(target.commune()).orElseThrow();
        add(figure(target, commune, text, locale));

        DescriptionList facts = new DescriptionList();
        facts.addClassName("b57-facts");
        fact(facts, getTranslation("detail.wording"), Tags.text(target.label().in(locale)));
        Bilingual differs = target.differs();
        if (differs != null) {
            Span words = Tags.text("≠ " + differs.in(locale), "b57-differs");
            fact(facts, getTranslation("detail.differs"), words);
        }
        Bilingual conflict = conflictNote(target, dashboard);
        if (target.conflicting()) {
            fact(
                    facts,
                    getTranslation("detail.conflict"),
                    Tags.text(
                            "⚠ " + (conflict == null ? getTranslation("detail.conflict.plain") : conflict.in(locale)),
                            "b57-warn"));
        }
        Bilingual note = target.note();
        if (note != null) {
            fact(facts, getTranslation("detail.note"), Tags.text(note.in(locale)));
        }
        fact(
                facts,
                getTranslation("detail.year"),
                Tags.text(text.year(target) + " · " + target.yearBasis().label().in(locale)));
        fact(facts, getTranslation("detail.source"), source(target, commune, locale));
        if (target.agency() != null) {
            fact(facts, getTranslation("detail.agency"), Tags.text(dashboard.agency(target.agency())));
        }
        String origin = target.origin();
        if (target.edited() && origin != null) {
            fact(facts, getTranslation("detail.origin"), Tags.text(origin.isEmpty() ? "–" : origin, "b57-warn"));
        }
        add(facts);
    }

    private Div figure(Target target, Commune commune, FigureText text, Locale locale) {
        Div figure = new Div();
        figure.addClassName("b57-figure");
        if (target.value().isNumeric()) {
            String sign = TargetValueFormat.sign(target.value());
            if (!sign.isEmpty()) {
                figure.add(Tags.text(sign, "b57-figure-sign"));
            }
            figure.add(
                    Tags.text(TargetValueFormat.figure(target.value(), locale), "b57-figure-number"),
                    Tags.text(target.unit().symbol().in(locale), "b57-figure-unit"));
        } else {
            figure.add(Tags.text(text.value(target), "b57-figure-words"));
        }
        if (commune.draft()) {
            figure.add(Tags.text(getTranslation("draft"), "b57-tag", "b57-tag-draft"));
        }
        return figure;
    }

    /** The note stands once for all sides of a contradiction. */
    private static @Nullable Bilingual conflictNote(Target target, Dashboard dashboard) {
        return dashboard.targets().of(target.commune()).stream()
                .filter(side ->
                        target.conflictKey() != null && target.conflictKey().equals(side.conflictKey()))
                .map(Target::conflictNote)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static Div source(Target target, Commune commune, Locale locale) {
        PlanDocument document = commune.document();
        Div source = new Div(
                new Div(document.reference(locale)), Tags.text(target.source().in(locale), "b57-locator"));
        source.addClassName("b57-source");
        return source;
    }

    static void fact(DescriptionList facts, String term, Component description) {
        facts.add(new DescriptionList.Term(term), new DescriptionList.Description(description));
    }
}
