package vn.bang57.comparison.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.bang57.commune.Commune;
import vn.bang57.commune.PlanDocument;
import vn.bang57.commune.ReportingDuty;
import vn.bang57.shared.Bilingual;

/** A commune's plan document as far as the document states it, and the reports that it asks for. */
final class DocumentDialog extends Dialog {

    DocumentDialog(Commune commune) {
        Locale locale = getLocale();
        PlanDocument document = commune.document();
        addClassName("b57-dialog");
        setHeaderTitle(commune.fullName().in(locale));
        DescriptionList facts = new DescriptionList();
        facts.addClassName("b57-facts");
        fact(facts, "document.title", document.title().in(locale));
        fact(facts, "document.type", document.type().in(locale));
        fact(facts, "document.number", document.number());
        fact(facts, "document.date", document.date());
        fact(facts, "document.issuer", in(document.issuer(), locale));
        fact(facts, "document.signer", document.signer());
        fact(facts, "document.state", getTranslation(document.draft() ? "draft" : "document.issued"));
        fact(
                facts,
                "document.period",
                document.periodFrom() == document.periodTo()
                        ? Integer.toString(document.periodFrom())
                        : document.periodFrom() + "–" + document.periodTo());
        fact(facts, "milestone.main", Integer.toString(commune.horizon()));
        Div duties = new Div();
        commune.duties().forEach(duty -> duties.add(new Div(duty(duty, locale))));
        if (commune.duties().isEmpty()) {
            duties.setText(getTranslation("document.unstated"));
        }
        TargetBlock.fact(facts, getTranslation("document.reports"), duties);
        if (document.note() != null) {
            fact(facts, "detail.note", document.note().in(locale));
        }
        add(facts);
        getFooter().add(Tags.button(getTranslation("close"), this::close));
    }

    private static String duty(ReportingDuty duty, Locale locale) {
        String due = duty.due() == null ? "" : ", " + duty.due().in(locale);
        return duty.frequency().label().in(locale) + due + " (" + duty.source().in(locale) + ")";
    }

    private static @Nullable String in(@Nullable Bilingual words, Locale locale) {
        return words == null ? null : words.in(locale);
    }

    /** What the document leaves blank is said to be so. */
    private void fact(DescriptionList facts, String key, @Nullable String value) {
        TargetBlock.fact(
                facts,
                getTranslation(key),
                value == null || value.isEmpty()
                        ? Tags.text(getTranslation("document.unstated"), "b57-unstated")
                        : Tags.text(value));
    }
}
