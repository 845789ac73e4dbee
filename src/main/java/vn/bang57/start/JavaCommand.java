package vn.bang57.start;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The words of a command that starts Java, the program first. Each byte of a word is one character (ISO 8859-1), so that words pass
 * through unharmed in whatever encoding they were typed.
 */
record JavaCommand(List<String> words) {

    private static final String JAR = "-jar";

    /**
     * Beginnings of options that work on files or connections of one process, on classes at a given place, or that stand in a
     * file of their own.
     */
    private static final List<String> BOUND_TO_THE_PROCESS = List.of(
            "-agent",
            "-javaagent",
            "-Xrun",
            "-Dcom.sun.management.",
            "-XX:StartFlightRecording",
            "-XX:SharedArchiveFile",
            "-XX:ArchiveClassesAtExit",
            "-XX:AOT",
            "-XX:Flags",
            "-XX:VMOptionsFile",
            "@");

    JavaCommand {
        words = List.copyOf(words);
    }

    /** The command that started this process, as Linux keeps it. */
    static JavaCommand ofThisProcess() throws IOException {
        return parse(Files.readString(Path.of("/proc/self/cmdline"), ISO_8859_1));
    }

    /** Takes words that each end with a zero. */
    static JavaCommand parse(String line) {
        String[] words = line.split("\0", -1);
        return new JavaCommand(Arrays.asList(words).subList(0, words.length - 1));
    }

    /** Whether one of these options, from wherever, is one that a second start in the same process would not bear. */
    static boolean areBoundToTheProcess(List<String> options) {
        return options.stream().anyMatch(option -> BOUND_TO_THE_PROCESS.stream().anyMatch(option::startsWith));
    }

    /**
     * The same command with another jar, and with options that those of the command itself overrule. Nothing if the command
     * does not start this jar, or has options that a second start would not bear.
     */
    Optional<JavaCommand> with(String started, String jar, List<String> defaults) {
        int place = words.indexOf(JAR);
        if (place < 1 || place + 1 >= words.size() || !words.get(place + 1).equals(started)) {
            return Optional.empty();
        }
        List<String> options = words.subList(1, place);
        if (areBoundToTheProcess(options)) {
            return Optional.empty();
        }
        List<String> changed = new ArrayList<>();
        changed.add(words.getFirst());
        changed.addAll(defaults);
        changed.addAll(options);
        changed.add(JAR);
        changed.add(jar);
        changed.addAll(words.subList(place + 2, words.size()));
        return Optional.of(new JavaCommand(changed));
    }
}
