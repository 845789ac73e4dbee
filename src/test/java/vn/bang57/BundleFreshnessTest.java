package vn.bang57;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The committed front end was built from the sources that are committed beside it. */
class BundleFreshnessTest {

    private static final Path BUNDLE = Path.of("src/main/bundles/prod.bundle");
    private static final Path FRONTEND = Path.of("frontend");
    private static final Pattern MODULE = Pattern.compile("@JsModule\\(\"\\./([^\"]+)\"\\)");
    private static final Pattern PACKAGE =
            Pattern.compile("@NpmPackage\\(value = \"([^\"]+)\", version = \"([^\"]+)\"");
    private static final String STALE = "%s is not in src/main/bundles/prod.bundle as it is in the sources: rebuild the"
            + " bundle with ./mvnw clean package -DskipTests, with Node 24 or newer on the PATH, and commit it.";

    private final JsonNode stats = stats();

    @Test
    void everyFrontEndFileIsInItAsItIs() throws IOException {
        JsonNode built = stats.path("frontendHashes");
        assertThat(built.size()).as("files that the bundle knows").isPositive();
        for (Path file : sources()) {
            String name = FRONTEND.relativize(file).toString().replace('\\', '/');
            // A file of nothing but types leaves no trace in the bundle.
            if (built.has(name)) {
                assertThat(hash(file))
                        .as(STALE, "frontend/" + name)
                        .isEqualTo(built.path(name).asString());
            } else {
                assertThat(Files.readString(file).replaceAll("(?s)/\\*.*?\\*/", ""))
                        .as(STALE, "frontend/" + name)
                        .doesNotContainPattern("(?m)^(export )?(const|function|class|let|async) ");
            }
        }
    }

    @Test
    void noFileStandsInItThatIsGone() {
        List<String> gone = stats.path("frontendHashes")
                .propertyStream()
                .map(java.util.Map.Entry::getKey)
                // Vaadin's own connectors, and its start page, are put there by the build.
                .filter(name -> name.contains("/") || name.startsWith("apex-") || name.startsWith("grid-editing"))
                .filter(name -> !Files.exists(FRONTEND.resolve(name)))
                .toList();
        assertThat(gone).as(STALE, gone).isEmpty();
    }

    @Test
    void theModulesAndPackagesThatTheCodeAsksForAreInIt() throws IOException {
        List<String> imports = stats.path("bundleImports")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
        for (MatchResult module : inJava(MODULE)) {
            assertThat(imports).as(STALE, module.group(1)).contains("Frontend/" + module.group(1));
        }
        for (MatchResult wanted : inJava(PACKAGE)) {
            assertThat(stats.path("packageJsonDependencies")
                            .path(wanted.group(1))
                            .asString(""))
                    .as(STALE, wanted.group(1))
                    .isEqualTo(wanted.group(2));
        }
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(FRONTEND)) {
            return files.filter(file -> file.toString().matches(".*\\.(ts|js|css)"))
                    .filter(file -> !file.startsWith(FRONTEND.resolve("generated")))
                    .toList();
        }
    }

    private static List<MatchResult> inJava(Pattern pattern) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> pattern.matcher(read(file)).results())
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As Flow does it: over the text with the line ends of Unix. */
    private static String hash(Path file) {
        try {
            byte[] text = read(file).replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode stats() {
        try (ZipFile bundle = new ZipFile(BUNDLE.toFile())) {
            var entry = bundle.getEntry("config/stats.json");
            return JsonMapper.shared().readTree(bundle.getInputStream(entry).readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
