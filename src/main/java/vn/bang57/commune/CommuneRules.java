package vn.bang57.commune;

import java.util.Optional;
import vn.bang57.shared.Bilingual;

/** What a new commune must be like, and the sentences for what is not. */
final class CommuneRules {

    static final Bilingual GONE = new Bilingual(
            "Xã này không còn trên bảng; hãy tải lại trang.",
            "This commune is no longer on the board; reload the page.");

    private CommuneRules() {}

    /** The first thing that is wrong, if anything is; texts come without blanks around them. */
    static Optional<Bilingual> check(String name, String province, int horizon, String title) {
        if (name.isEmpty()) {
            return Optional.of(
                    new Bilingual("Hãy nhập tên xã, ví dụ: Phú Lý.", "Type the commune's name, e.g. Phú Lý."));
        }
        if (province.isEmpty()) {
            return Optional.of(new Bilingual(
                    "Hãy nhập tên tỉnh, ví dụ: Quảng Ngãi.", "Type the province's name, e.g. Quảng Ngãi."));
        }
        if (Math.max(name.length(), province.length()) > AddCommune.NAME_MAX_LENGTH) {
            return Optional.of(new Bilingual(
                    "Tên dài quá " + AddCommune.NAME_MAX_LENGTH + " ký tự; hãy rút gọn.",
                    "A name has more than " + AddCommune.NAME_MAX_LENGTH + " characters; shorten it."));
        }
        if (title.length() > AddCommune.TITLE_MAX_LENGTH) {
            return Optional.of(new Bilingual(
                    "Tên văn bản dài quá " + AddCommune.TITLE_MAX_LENGTH + " ký tự; hãy rút gọn.",
                    "The document's title has more than " + AddCommune.TITLE_MAX_LENGTH + " characters; shorten it."));
        }
        if (horizon < AddCommune.FIRST_HORIZON || horizon > AddCommune.LAST_HORIZON) {
            return Optional.of(new Bilingual(
                    "Mốc chính phải là một năm từ " + AddCommune.FIRST_HORIZON + " đến " + AddCommune.LAST_HORIZON
                            + ", ví dụ 2030.",
                    "The main milestone is a year from " + AddCommune.FIRST_HORIZON + " to " + AddCommune.LAST_HORIZON
                            + ", e.g. 2030."));
        }
        return Optional.empty();
    }

    static Bilingual taken(String name, String province, boolean retired) {
        return retired
                ? new Bilingual(
                        "Xã " + name + " của tỉnh " + province + " đã có và đang ngừng dùng; hãy khôi phục xã đó.",
                        name + " in " + province + " exists and is retired; put it back instead.")
                : new Bilingual(
                        "Tỉnh " + province + " đã có xã " + name + "; hãy dùng xã đó hoặc nhập tên khác.",
                        "There already is " + name + " in " + province + "; use it or type another name.");
    }
}
