package vn.bang57.shared.print;

import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLogger;
import java.util.logging.Level;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the layout has to say, in the application's log; of its progress nothing. */
final class PrintLog implements XRLogger {

    private static final Logger LOG = LoggerFactory.getLogger(PrintLog.class);

    @Override
    public void log(String where, Level level, String message) {
        if (counts(level)) {
            LOG.warn("{}: {}", where, message);
        }
    }

    @Override
    public void log(String where, Level level, String message, Throwable cause) {
        if (counts(level)) {
            LOG.warn("{}: {}", where, message, cause);
        }
    }

    @Override
    public void setLevel(String logger, Level level) {
        // The application's log has its own.
    }

    @Override
    public boolean isLogLevelEnabled(Diagnostic diagnostic) {
        return counts(diagnostic.getLevel());
    }

    private static boolean counts(Level level) {
        return level.intValue() >= Level.WARNING.intValue();
    }
}
