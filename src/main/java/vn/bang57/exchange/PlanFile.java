package vn.bang57.exchange;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A plan file's name and text.
 *
 * @param path how the file is named in messages and remembered, e.g. {@code communes/phu-ly.yaml}
 */
public record PlanFile(String path, String text) {

    /** SHA-256 of the text, in hexadecimal. */
    public String checksum() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
