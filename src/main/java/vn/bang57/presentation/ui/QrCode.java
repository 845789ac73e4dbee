package vn.bang57.presentation.ui;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import java.util.Map;

/** A link as a square that a phone's camera reads. */
@Tag("div")
class QrCode extends Component {

    private static final int QUIET = 2;

    QrCode(String link, String label) {
        getElement().getClassList().add("b57-qr");
        Element image = new Element("img");
        image.setAttribute("alt", label);
        image.setAttribute("src", "data:image/svg+xml;utf8," + picture(link));
        getElement().appendChild(image);
    }

    private static String picture(String link) {
        BitMatrix dots;
        try {
            dots = new QRCodeWriter().encode(link, BarcodeFormat.QR_CODE, 0, 0, Map.of(EncodeHintType.MARGIN, QUIET));
        } catch (WriterException e) {
            throw new IllegalArgumentException("no link for a square: " + link, e);
        }
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < dots.getHeight(); y++) {
            for (int x = 0; x < dots.getWidth(); x++) {
                if (dots.get(x, y)) {
                    path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
                }
            }
        }
        int size = dots.getWidth();
        return ("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 " + size + " " + size
                        + "' shape-rendering='crispEdges'><rect width='100%' height='100%' fill='white'/><path d='"
                        + path
                        + "'/></svg>")
                .replace("#", "%23")
                .replace("%'", "%25'");
    }
}
