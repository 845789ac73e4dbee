package vn.bang57.start;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.sun.jna.Library;
import com.sun.jna.Native;
import java.io.IOException;
import java.net.URL;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Lets {@code java -jar} start as quickly as the unpacked application does: unpacks the jar beside itself and puts Java in place
 * of itself once more, now from those files and, where the processors are few, without the second compiler, which would take half of
 * them. It stays one process: number, terminal, signals, environment and folder are the same.
 */
public final class QuickStart {

    /** {@code -Dbang57.unpack=false} starts from the packed jar and writes nothing beside it. */
    private static final String PROPERTY = "bang57.unpack";

    private static final int FEW_PROCESSORS = 2;
    private static final String COMPILERS = "Tiered";

    private QuickStart() {}

    /**
     * Does not come back if the application was started from its packed jar, this is Linux and files can be written beside the
     * jar.
     *
     * @return why it came back although it should not have; nothing if it did not apply
     */
    public static Optional<String> replaceProcess() {
        boolean wanted = Boolean.parseBoolean(System.getProperty(PROPERTY, "true"));
        if (!wanted || !isPacked() || !System.getProperty("os.name").equals("Linux")) {
            return Optional.empty();
        }
        try {
            String jar = System.getProperty("java.class.path");
            List<String> environment = environment();
            JavaCommand own = JavaCommand.ofThisProcess();
            if (JavaCommand.areBoundToTheProcess(environment)
                    || own.with(bytes(jar), "", List.of()).isEmpty()) {
                return Optional.of("options that belong to one process, or another command than java -jar");
            }
            StandardLibrary library = standardLibrary();
            List<String> defaults = defaults(Runtime.getRuntime().availableProcessors(), environment);
            try (UnpackedJar unpacked = UnpackedJar.of(Path.of(jar))) {
                JavaCommand command = own.with(bytes(jar), bytes(unpacked.path().toString()), defaults)
                        .orElseThrow();
                // Its own name, for that is what tools that list processes call it.
                String program = Path.of("/proc/self/exe").toRealPath().toString();
                library.execv(bytes(program), command.words().toArray(String[]::new));
                return Optional.of("execv gave error " + Native.getLastError());
            }
        } catch (IOException | RuntimeException e) {
            return Optional.of(e.toString());
        }
    }

    /** What is asked of Java before what was typed; options from the environment would come before it, so they are respected here. */
    static List<String> defaults(int processors, List<String> environment) {
        boolean settled = environment.stream().anyMatch(option -> option.contains(COMPILERS));
        return processors <= FEW_PROCESSORS && !settled ? List.of("-XX:TieredStopAtLevel=1") : List.of();
    }

    /** Options that Java takes from the environment, at its second start, too. */
    private static List<String> environment() {
        return Stream.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS")
                .map(name -> System.getenv().getOrDefault(name, ""))
                .flatMap(options -> Stream.of(options.split("\\s+")))
                .filter(option -> !option.isEmpty())
                .toList();
    }

    /** As the system writes it, each byte one character. */
    private static String bytes(String text) {
        Charset system = Charset.forName(System.getProperty("sun.jnu.encoding"));
        return new String(text.getBytes(system), ISO_8859_1);
    }

    private static boolean isPacked() {
        URL place = QuickStart.class.getResource("QuickStart.class");
        return place != null && place.toString().startsWith("jar:nested:");
    }

    private static StandardLibrary standardLibrary() throws IOException {
        try {
            return Native.load("c", StandardLibrary.class, Map.of(Library.OPTION_STRING_ENCODING, ISO_8859_1.name()));
        } catch (Error e) {
            // JNA says so in this way where it has nothing for the system, or an older one of its kind is in the way.
            throw new IOException(e.toString(), e);
        }
    }

    /** What is used of the C library. */
    private interface StandardLibrary extends Library {

        /** Replaces the running program; comes back only if it cannot. */
        int execv(String program, String[] words);
    }
}
