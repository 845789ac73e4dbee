package vn.bang57.journeys;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import vn.bang57.ServerProcess;

/**
 * The list of classes that a start loads ahead of itself is written down from a start: {@code -Dclass.list=true} writes it anew. A
 * name too many or too few costs a fraction of a millisecond, so it need not follow every change.
 */
@EnabledOnOs(OS.LINUX)
class ClassListIT {

    private static final Path LIST = Path.of("src/main/resources/vn/bang57/start/classes.txt");

    /** What stands in a jar; neither the JDK's classes nor those that are made while running. */
    private static final Pattern LOADED = Pattern.compile("^(\\S+) source: file:.*\\.jar$");

    /** Names of classes that are made while running, or would be if they were not there. */
    private static final Pattern GENERATED = Pattern.compile("/|\\$\\$|\\$Proxy");

    private static final double MOST = 0.9;

    @Test
    void theListNamesMostOfWhatAStartLoadsAndLittleElse(@TempDir Path folder) throws Exception {
        List<String> loaded = loadedByAStart(folder);
        if (Boolean.getBoolean("class.list")) {
            Files.writeString(LIST, loaded.stream().collect(joining("\n", "", "\n")));
        }
        List<String> listed = Files.readAllLines(LIST);

        assertThat(shareOf(loaded, listed))
                .as("of the classes that a start loads; -Dclass.list=true lists them anew")
                .isGreaterThan(MOST);
        assertThat(shareOf(listed, loaded))
                .as("of the classes listed; -Dclass.list=true lists them anew")
                .isGreaterThan(MOST);
    }

    @Test
    void aStartHasTheListLoadedToItsEnd(@TempDir Path folder) throws Exception {
        List<String> options =
                List.of("-Dbang57.unpack=false", "-XX:ActiveProcessorCount=2", "-Xlog:os+thread=info:stdout");
        try (ServerProcess server = start(options, Path.of(System.getProperty("packed.jar")), folder)) {
            server.await(line -> line.contains("exiting (name: \"class-preload\""));
        }
    }

    /** With one processor nothing is loaded ahead. */
    private static List<String> loadedByAStart(Path folder) throws Exception {
        Path jar = Files.copy(Path.of(System.getProperty("packed.jar")), folder.resolve("bang57.jar"));
        Path log = folder.resolve("loaded.txt");
        List<String> options =
                List.of("-XX:ActiveProcessorCount=1", "-Xlog:class+load:file=" + log + ":none:filecount=0");
        try (ServerProcess server = start(options, jar, folder)) {
            assertThat(status(server.awaitAddress())).isEqualTo(200);
        }
        try (Stream<String> lines = Files.lines(log)) {
            return lines.map(LOADED::matcher)
                    .filter(Matcher::matches)
                    .map(line -> line.group(1))
                    .filter(name -> !GENERATED.matcher(name).find())
                    .distinct()
                    .toList();
        }
    }

    private static ServerProcess start(List<String> options, Path jar, Path folder) throws IOException {
        return ServerProcess.startJar(options, jar, List.of("--bang57.data-dir=" + folder.resolve("data")));
    }

    private static int status(String address) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                            HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        }
    }

    private static double shareOf(List<String> some, List<String> others) {
        Set<String> known = Set.copyOf(others);
        return (double) some.stream().filter(known::contains).count() / some.size();
    }
}
