package vn.bang57.presentation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class QrCodeTest {

    private static final int DOT = 8;

    @Test
    void theSquareReadsAsTheLink() throws Exception {
        String link = "http://10.0.0.7:8080/dieu-khien?meeting=a%20b&pass=c";
        String source = new QrCode(link, "mã").getElement().getChild(0).getAttribute("src");
        Matcher size = Pattern.compile("viewBox='0 0 (\\d+) ").matcher(source);
        assertThat(size.find()).isTrue();
        int side = Integer.parseInt(size.group(1)) * DOT;
        int[] pixels = new int[side * side];
        Arrays.fill(pixels, 0xFFFFFF);
        Matcher dots = Pattern.compile("M(\\d+) (\\d+)h").matcher(source);
        while (dots.find()) {
            int left = Integer.parseInt(dots.group(1)) * DOT;
            int top = Integer.parseInt(dots.group(2)) * DOT;
            for (int y = top; y < top + DOT; y++) {
                Arrays.fill(pixels, y * side + left, y * side + left + DOT, 0);
            }
        }
        BinaryBitmap picture = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(side, side, pixels)));
        assertThat(new QRCodeReader().decode(picture).getText()).isEqualTo(link);
    }
}
