package vn.bang57.exchange;

/** A plan file that cannot be taken: which file, which line, and why, in Vietnamese. */
public class PlanFormatException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String file;
    private final int line;
    private final String reason;

    /** Takes the line counted from 1. */
    public PlanFormatException(String file, int line, String reason) {
        super("%s, dòng %d: %s".formatted(file, line, reason));
        this.file = file;
        this.line = line;
        this.reason = reason;
    }

    public String file() {
        return file;
    }

    public int line() {
        return line;
    }

    public String reason() {
        return reason;
    }
}
