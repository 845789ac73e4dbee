package vn.bang57.target;

import vn.bang57.shared.Bilingual;

/** What a change of a target must be like, and the sentences for what is not. */
final class TargetRules {

    static final int FIRST_YEAR = 2000;
    static final int LAST_YEAR = 2100;

    static final Bilingual GONE = new Bilingual(
            "Chỉ tiêu này đã được ngừng dùng; hãy tải lại trang để thấy bảng hiện tại.",
            "This target has been retired; reload the page to see the present table.");

    static final Bilingual NO_PLACE = new Bilingual(
            "Xã hoặc chỉ tiêu này không còn trên bảng; hãy tải lại trang.",
            "This commune or indicator is no longer on the board; reload the page.");

    static final Bilingual NOTHING = new Bilingual(
            "Ô này đang trống; hãy gõ giá trị cần đặt, ví dụ ≥ 80.",
            "This cell is empty; type the value to state, e.g. ≥ 80.");

    static final Bilingual NO_YEAR = new Bilingual(
            "Mốc phải là một năm từ " + FIRST_YEAR + " đến " + LAST_YEAR + ", ví dụ 2030.",
            "A milestone is a year from " + FIRST_YEAR + " to " + LAST_YEAR + ", e.g. 2030.");

    private TargetRules() {}
}
