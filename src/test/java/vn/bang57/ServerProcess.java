package vn.bang57;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The application in a process of its own, which can be killed. */
public final class ServerProcess implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 180;
    private static final Pattern PORT = Pattern.compile("Tomcat started on port (\\d+)");
    private static final String READY = "Started ";
    private static final String END = "the process has ended";

    private final Process process;
    private final BlockingQueue<String> unread = new LinkedBlockingQueue<>();
    private final List<String> read = new ArrayList<>();

    private ServerProcess(Process process) {
        this.process = process;
        Thread.ofPlatform().name("server-output").daemon().start(this::takeLines);
    }

    /** Starts it on any free port, without waiting until it is ready. */
    public static ServerProcess start(Class<?> main, List<String> arguments) throws IOException {
        return start(List.of("-cp", classPath(main), main.getName()), arguments);
    }

    /** Starts the application as it was packed, on any free port, without waiting until it is ready. */
    public static ServerProcess startPacked(List<String> arguments) throws IOException {
        String jar = System.getProperty("packed.jar");
        assertThat(jar).as("packed.jar, which the build sets").isNotNull();
        return start(List.of("-jar", jar), arguments);
    }

    /** Starts a packed jar as it is typed on a command line. */
    public static ServerProcess startJar(List<String> options, Path jar, List<String> arguments) throws IOException {
        List<String> what = new ArrayList<>(options);
        what.addAll(List.of("-jar", jar.toString()));
        return start(what, arguments);
    }

    private static ServerProcess start(List<String> what, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx600m",
                "-XX:TieredStopAtLevel=1",
                "-Dstdout.encoding=UTF-8"));
        command.addAll(what);
        command.add("--server.port=0");
        command.addAll(arguments);
        return new ServerProcess(
                new ProcessBuilder(command).redirectErrorStream(true).start());
    }

    /** Comes back when the application answers; returns where. */
    public String awaitAddress() throws InterruptedException {
        Matcher started = PORT.matcher(await(line -> PORT.matcher(line).find()));
        if (!started.find()) {
            throw new AssertionError("No port");
        }
        await(line -> line.contains(READY));
        return "http://localhost:" + started.group(1) + "/";
    }

    /** The first line from here on that is wanted. */
    public String await(Predicate<String> wanted) throws InterruptedException {
        while (true) {
            String line = unread.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (line == null || line.equals(END)) {
                throw new AssertionError("The server did not say what was expected, but:\n" + String.join("\n", read));
            }
            read.add(line);
            if (wanted.test(line)) {
                return line;
            }
        }
    }

    /** What the process that was started is running now, as Linux tells it. */
    public String commandLine() throws IOException {
        return Files.readString(Path.of("/proc", String.valueOf(process.pid()), "cmdline"))
                .replace('\0', ' ');
    }

    /** What Linux calls the process. */
    public String name() throws IOException {
        return Files.readString(Path.of("/proc", String.valueOf(process.pid()), "comm"))
                .strip();
    }

    /** Ends it as {@code kill -9} does, and returns what it had still said. */
    public List<String> kill() throws InterruptedException {
        // Not Process.destroyForcibly(): that closes the stream with what was said last.
        process.toHandle().destroyForcibly();
        process.waitFor();
        List<String> last = new ArrayList<>();
        for (String line = unread.take(); !line.equals(END); line = unread.take()) {
            last.add(line);
        }
        return last;
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }

    private void takeLines() {
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            lines.lines().forEach(unread::add);
        } catch (IOException e) {
            unread.add(e.toString());
        } finally {
            unread.add(END);
        }
    }

    /** Without the tests' classes, unless it is one of them that is started. */
    private static String classPath(Class<?> main) {
        Path tests = place(ServerProcess.class);
        String own = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Arrays.stream(own.split(File.pathSeparator))
                .filter(entry -> place(main).equals(tests) || !Path.of(entry).equals(tests))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static Path place(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
