package vn.bang57.indicator;

import java.util.List;
import java.util.Optional;
import vn.bang57.shared.Bilingual;
import vn.bang57.shared.Folding;

/** What the name and definition of an indicator must be like. */
final class IndicatorRules {

    private IndicatorRules() {}

    /** The first thing that is wrong, if anything is. */
    static Optional<Bilingual> check(String name, String definition, List<Indicator> existing) {
        if (name.isBlank()) {
            return Optional.of(new Bilingual(
                    "Hãy nhập tên chỉ tiêu, ví dụ: Phủ sóng 5G.", "Type the indicator's name, e.g. 5G coverage."));
        }
        if (name.length() > AddIndicator.NAME_MAX_LENGTH) {
            return Optional.of(new Bilingual(
                    "Tên chỉ tiêu dài " + name.length() + " ký tự; hãy rút xuống tối đa " + AddIndicator.NAME_MAX_LENGTH
                            + ".",
                    "The name has " + name.length() + " characters; shorten it to at most "
                            + AddIndicator.NAME_MAX_LENGTH + "."));
        }
        if (definition.length() > AddIndicator.DEFINITION_MAX_LENGTH) {
            return Optional.of(new Bilingual(
                    "Định nghĩa dài quá " + AddIndicator.DEFINITION_MAX_LENGTH + " ký tự; hãy rút gọn.",
                    "The definition has more than " + AddIndicator.DEFINITION_MAX_LENGTH + " characters; shorten it."));
        }
        return existing.stream()
                .filter(indicator -> Folding.fold(indicator.name().vi()).equals(Folding.fold(name)))
                .findFirst()
                .map(same -> new Bilingual(
                        "Đã có chỉ tiêu «" + same.name().vi() + "»; hãy dùng chỉ tiêu đó hoặc đặt tên khác.",
                        "There already is «" + same.name().en() + "»; use it or choose another name."));
    }
}
