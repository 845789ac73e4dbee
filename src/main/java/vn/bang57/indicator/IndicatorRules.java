package vn.bang57.indicator;

import java.util.List;
import java.util.Optional;
import vn.bang57.shared.Bilingual;
import vn.bang57.shared.Folding;

/** What an indicator must be like, and the sentences for what is not. */
final class IndicatorRules {

    static final Bilingual GONE = new Bilingual(
            "Chỉ tiêu này không còn trong danh mục; hãy tải lại trang.",
            "This indicator is no longer in the catalogue; reload the page.");

    static final Bilingual NO_PILLAR =
            new Bilingual("Hãy chọn một trụ cột có trong danh mục.", "Choose one of the catalogue's pillars.");

    static final Bilingual NO_UNIT =
            new Bilingual("Hãy chọn một đơn vị đo có trong danh mục.", "Choose one of the catalogue's units.");

    private IndicatorRules() {}

    /** The first thing that is wrong with the words, if anything is. */
    static Optional<Bilingual> check(Bilingual name, String definition, List<Indicator> existing) {
        if (name.vi().isEmpty()) {
            return Optional.of(new Bilingual(
                    "Hãy nhập tên chỉ tiêu, ví dụ: Phủ sóng 5G.", "Type the indicator's name, e.g. 5G coverage."));
        }
        int length = Math.max(name.vi().length(), name.en().length());
        if (length > AddIndicator.NAME_MAX_LENGTH) {
            return Optional.of(new Bilingual(
                    "Tên chỉ tiêu dài " + length + " ký tự; hãy rút xuống tối đa " + AddIndicator.NAME_MAX_LENGTH + ".",
                    "The name has " + length + " characters; shorten it to at most " + AddIndicator.NAME_MAX_LENGTH
                            + "."));
        }
        if (definition.length() > AddIndicator.DEFINITION_MAX_LENGTH) {
            return Optional.of(new Bilingual(
                    "Định nghĩa dài quá " + AddIndicator.DEFINITION_MAX_LENGTH + " ký tự; hãy rút gọn.",
                    "The definition has more than " + AddIndicator.DEFINITION_MAX_LENGTH + " characters; shorten it."));
        }
        return taken(name.vi(), existing);
    }

    /** A sentence when an indicator in use has that name. */
    static Optional<Bilingual> taken(String name, List<Indicator> existing) {
        return existing.stream()
                .filter(indicator -> Folding.fold(indicator.name().vi()).equals(Folding.fold(name)))
                .findFirst()
                .map(same -> new Bilingual(
                        "Đã có chỉ tiêu «" + same.name().vi() + "»; hãy dùng chỉ tiêu đó hoặc đặt tên khác.",
                        "There already is «" + same.name().en() + "»; use it or choose another name."));
    }
}
