package vn.bang57.start;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.sun.jna.Library;
import com.sun.jna.Native;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.net.URL;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Lets {@code java -jar} start as quickly as the unpacked application does: unpacks the jar beside itself and puts Java in place
 * of itself once more, now from those files and, where the processors are few, without the second compiler, which would take half of
 * them. It stays one process: number, terminal, signals and environment are the same.
 */
public final class QuickStart {

    /** {@code -Dbang57.unpack=false} starts from the packed jar and writes nothing beside it. */
    private static final String PROPERTY = "bang57.unpack";

    private static final int FEW_PROCESSORS = 2;

    private QuickStart() {}

    /**
     * Does not come back if the application was started from its packed jar, this is Linux and files can be written beside the
     * jar. Otherwise does nothing.
     */
    public static void replaceProcess() {
        if (!isPacked() || !isLinux() || !Boolean.parseBoolean(System.getProperty(PROPERTY, "true"))) {
            return;
        }
        try {
            JavaCommand own = JavaCommand.ofThisProcess();
            if (own.with("", List.of()).isPresent()) {
                try (UnpackedJar jar = UnpackedJar.of(Path.of(System.getProperty("java.class.path")))) {
                    own.with(bytes(jar.path()), defaults()).ifPresent(QuickStart::execute);
                }
            }
        } catch (IOException | RuntimeException | LinkageError e) {
            System.getLogger(QuickStart.class.getName()).log(Level.INFO, "Starting from the packed jar: " + e);
        }
    }

    private static void execute(JavaCommand command) {
        Map<String, ?> options = Map.of(Library.OPTION_STRING_ENCODING, ISO_8859_1.name());
        StandardLibrary library = Native.load("c", StandardLibrary.class, options);
        library.execv("/proc/self/exe", command.words().toArray(String[]::new));
        throw new LinkageError("execv gave error " + Native.getLastError());
    }

    private static List<String> defaults() {
        return Runtime.getRuntime().availableProcessors() <= FEW_PROCESSORS
                ? List.of("-XX:TieredStopAtLevel=1")
                : List.of();
    }

    /** As the system writes the path, each byte one character. */
    private static String bytes(Path path) {
        Charset system = Charset.forName(System.getProperty("sun.jnu.encoding"));
        return new String(path.toString().getBytes(system), ISO_8859_1);
    }

    private static boolean isPacked() {
        URL place = QuickStart.class.getResource("QuickStart.class");
        return place != null && place.toString().startsWith("jar:nested:");
    }

    private static boolean isLinux() {
        return System.getProperty("os.name").equals("Linux");
    }

    /** What is used of the C library. */
    private interface StandardLibrary extends Library {

        /** Replaces the running program; comes back only if it cannot. */
        int execv(String program, String[] words);
    }
}
