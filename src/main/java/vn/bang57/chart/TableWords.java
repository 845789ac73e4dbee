package vn.bang57.chart;

import java.io.Serializable;
import java.util.Locale;

/** The few words that a table has and its chart hasn't. */
public record TableWords(
        String subject, String total, String observed, String code, String from, String to, String open, String what)
        implements Serializable {

    private static final TableWords VI = new TableWords(
            "Nội dung", "Tổng", "Kết quả thực hiện", "Mã", "Từ ngày", "Đến ngày", "không giới hạn", "Nhiệm vụ");
    private static final TableWords EN =
            new TableWords("Subject", "Total", "Reported", "Code", "From", "To", "open", "Task");

    public static TableWords of(Locale locale) {
        return locale.getLanguage().equals("vi") ? VI : EN;
    }
}
