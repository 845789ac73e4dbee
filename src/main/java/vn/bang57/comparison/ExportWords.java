package vn.bang57.comparison;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.bang57.commune.Commune;
import vn.bang57.shared.Bilingual;
import vn.bang57.shared.SourceRef;
import vn.bang57.shared.export.ExportCell;
import vn.bang57.shared.export.ExportColumn;

/** Cells and columns in the language of one file. */
record ExportWords(Locale locale) {

    ExportColumn column(int width, String vi, String en) {
        return new ExportColumn(new Bilingual(vi, en).in(locale), width);
    }

    ExportCell text(@Nullable Bilingual words) {
        return ExportCell.text(words == null ? null : words.in(locale));
    }

    ExportCell document(Commune commune) {
        return ExportCell.text(commune.document().reference(locale));
    }

    ExportCell locator(SourceRef source) {
        return ExportCell.text(source.in(locale));
    }
}
