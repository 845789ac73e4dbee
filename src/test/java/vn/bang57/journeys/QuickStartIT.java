package vn.bang57.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import vn.bang57.ServerProcess;
import vn.bang57.SpringBootTools;

/** {@code java -jar} goes on from files beside the jar, in the process that it began in. */
@EnabledOnOs(OS.LINUX)
class QuickStartIT {

    private static final String AOT = "AOT-processed";

    /** With marks where the system's names of files can have them. */
    private static final String NAME =
            Charset.forName(System.getProperty("sun.jnu.encoding")).newEncoder().canEncode("ả") ? "Bảng 57" : "Bang 57";

    @TempDir
    private Path folder;

    private Path jar;
    private Path unpacked;

    @BeforeEach
    void copyTheJar() throws IOException {
        Path home = Files.createDirectory(folder.resolve(NAME));
        jar = Files.copy(Path.of(System.getProperty("packed.jar")), home.resolve("bang57.jar"));
        unpacked = home.resolve("bang57.unpacked");
    }

    @Test
    void theSameProcessRunsTheUnpackedApplicationWithWhatWasTyped() throws Exception {
        try (ServerProcess server = start("data", List.of("-Dtyped=" + NAME))) {
            String begin = server.await(line -> line.contains(AOT));
            answers(server);
            assertThat(begin).contains(unpacked + "/");
            assertThat(server.commandLine())
                    .contains(" -Dtyped=" + NAME + " ", " -jar " + unpacked + "/", " --server.port=0 ");
            assertThat(server.name()).isEqualTo("java");
        }
        Path data = folder.resolve("data");
        assertThat(data.resolve("bang57.mv.db")).exists();
    }

    @Test
    void twoThatBeginAtOnceUnpackOnceAndTheNextFindsIt() throws Exception {
        try (ServerProcess one = start("one", List.of());
                ServerProcess other = start("other", List.of())) {
            for (ServerProcess each : List.of(one, other)) {
                answers(each);
                runsUnpacked(each);
            }
        }
        List<Path> folders = folders();
        assertThat(folders).hasSize(1);
        Object before = Files.readAttributes(folders.getFirst(), "unix:ino").get("ino");
        try (ServerProcess next = start("one", List.of())) {
            answers(next);
        }
        assertThat(folders()).isEqualTo(folders);
        assertThat(Files.readAttributes(folders.getFirst(), "unix:ino").get("ino"))
                .isEqualTo(before);
    }

    @Test
    void aNewVersionLeavesTheFilesOfOneThatStillRuns() throws Exception {
        try (ServerProcess before = start("one", List.of())) {
            String address = before.awaitAddress();
            List<Path> folders = folders();
            Files.setLastModifiedTime(jar, FileTime.from(Instant.parse("2026-11-23T08:00:00Z")));
            try (ServerProcess after = start("other", List.of())) {
                answers(after);
                runsUnpacked(after);
                assertThat(folders()).hasSize(2).containsAll(folders);
            }
            assertThat(status(address + "icon.svg")).isEqualTo(200);
        }
        Files.setLastModifiedTime(jar, FileTime.from(Instant.parse("2026-11-23T09:00:00Z")));
        try (ServerProcess last = start("one", List.of())) {
            last.await(line -> line.contains(AOT));
            assertThat(folders()).hasSize(1);
        }
    }

    @Test
    void whereNothingCanBeWrittenItStartsFromThePackedJar() throws Exception {
        Files.writeString(unpacked, "a file in the way");
        try (ServerProcess server = start("data", List.of())) {
            answers(server);
            server.await(line -> line.contains("Started from the packed jar alone"));
            assertThat(server.commandLine()).contains(" -jar " + jar + " ");
        }
    }

    @Test
    void whoSwitchesItOffFindsNothingBesideTheJar() throws Exception {
        try (ServerProcess server = start("data", List.of("-Dbang57.unpack=false"))) {
            answers(server);
            assertThat(server.commandLine()).contains(" -jar " + jar + " ");
        }
        assertThat(unpacked).doesNotExist();
    }

    @Test
    void whatIsUnpackedIsWhatSpringBootUnpacks() throws Exception {
        try (ServerProcess server = start("data", List.of())) {
            server.await(line -> line.contains(AOT));
        }
        Path theirs = SpringBootTools.unpack(jar, folder.resolve("tools"));

        Path ours = folders().getFirst();
        assertThat(sizes(ours.resolve("lib"))).isEqualTo(sizes(theirs.resolveSibling("lib")));
        assertThat(content(ours.resolve("bang57.jar"))).isEqualTo(content(theirs));
    }

    private void runsUnpacked(ServerProcess server) throws IOException {
        assertThat(server.commandLine()).contains(" -jar " + unpacked + "/");
    }

    private ServerProcess start(String data, List<String> options) throws IOException {
        return ServerProcess.startJar(options, jar, List.of("--bang57.data-dir=" + folder.resolve(data)));
    }

    private static void answers(ServerProcess server) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> page = client.send(
                    HttpRequest.newBuilder(URI.create(server.awaitAddress())).build(),
                    HttpResponse.BodyHandlers.ofString());
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body()).contains("<title>Bảng 57</title>");
        }
    }

    private static int status(String address) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                            HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        }
    }

    private List<Path> folders() throws IOException {
        try (Stream<Path> found = Files.list(unpacked)) {
            return found.filter(Files::isDirectory).toList();
        }
    }

    private static Map<String, Long> sizes(Path libraries) throws IOException {
        Map<String, Long> sizes = new TreeMap<>();
        try (Stream<Path> found = Files.list(libraries)) {
            for (Path library : (Iterable<Path>) found::iterator) {
                sizes.put(library.getFileName().toString(), Files.size(library));
            }
        }
        return sizes;
    }

    /** Checksums by name, without the manifest, which need not be worded alike. */
    private static Map<String, Long> content(Path path) throws IOException {
        Map<String, Long> content = new TreeMap<>();
        try (JarFile read = new JarFile(path.toFile())) {
            for (JarEntry entry : (Iterable<JarEntry>) read.stream()::iterator) {
                if (!entry.isDirectory() && !entry.getName().equals(JarFile.MANIFEST_NAME)) {
                    content.put(entry.getName(), entry.getCrc());
                }
            }
        }
        return content;
    }
}
