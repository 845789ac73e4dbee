package vn.bang57.presentation.ui;

import java.util.Locale;
import vn.bang57.comparison.AsOf;
import vn.bang57.presentation.Shown;

/** What a picture of a meeting's slides needs to know. */
final class DeckSettings {

    private DeckSettings() {}

    static DeckPicture.Setting of(Shown shown, String place, int news) {
        Locale locale = shown.dashboard().locale();
        return new DeckPicture.Setting(
                shown.meeting().room(),
                AsOf.read(shown.meeting().frozen()),
                news,
                place,
                locale.toLanguageTag(),
                DeckWords.in(locale));
    }
}
