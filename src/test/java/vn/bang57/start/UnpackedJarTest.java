package vn.bang57.start;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What lies beside a packed jar after it was started. */
@EnabledOnOs(OS.LINUX)
class UnpackedJarTest {

    private static final Instant BUILT = Instant.parse("2026-11-23T08:00:00Z");

    @TempDir
    private Path folder;

    private Path packed;

    @BeforeEach
    void pack() throws IOException {
        packed = folder.resolve("app-1.0.jar");
        pack("first", BUILT);
    }

    @Test
    void theClassesLieInAJarThatNamesTheLibrariesInTheOrderTheyWerePackedFor() throws IOException {
        Path unpacked = unpack();

        assertThat(unpacked).startsWith(folder.resolve("app-1.0.unpacked")).hasFileName("app-1.0.jar");
        try (JarFile jar = new JarFile(unpacked.toFile())) {
            Attributes main = jar.getManifest().getMainAttributes();
            assertThat(main.getValue("Main-Class")).isEqualTo("a.Main");
            assertThat(main.getValue("Class-Path")).isEqualTo("lib/b.jar lib/a.jar");
            assertThat(main.getValue("Implementation-Version")).isEqualTo("1.0");
            assertThat(main.getValue("Spring-Boot-Lib")).isNull();
            assertThat(jar.stream().map(ZipEntry::getName))
                    .contains("a/", "a/Main.class", "META-INF/resources/icon.svg")
                    .doesNotContain("org/springframework/boot/loader/Launcher.class", "META-INF/services/loader");
            assertThat(jar.getInputStream(jar.getEntry("a/Main.class"))).hasContent("first");
        }
        assertThat(unpacked.resolveSibling("lib/a.jar")).hasContent("library a, first");
        assertThat(unpacked.resolveSibling("lib/b.jar")).hasContent("library b, first");
    }

    @Test
    void theNextStartFindsItAndWritesNothing() throws IOException {
        Path unpacked = unpack();
        Files.setLastModifiedTime(unpacked, FileTime.from(BUILT));

        assertThat(unpack()).isEqualTo(unpacked);
        assertThat(Files.getLastModifiedTime(unpacked).toInstant()).isEqualTo(BUILT);
    }

    @Test
    void aFileThatHasGoneOrWasCutIsWrittenAgain() throws IOException {
        Path unpacked = unpack();
        Path library = unpacked.resolveSibling("lib/a.jar");
        for (String left : new String[] {"", "lib"}) {
            Files.writeString(library, left);
            unpack();
            assertThat(library).hasContent("library a, first");
        }
        Files.writeString(unpacked, "cut");
        unpack();
        assertThat(Files.size(unpacked)).isGreaterThan(100);
        for (Path gone : List.of(library, unpacked)) {
            Files.delete(gone);
            unpack();
            assertThat(gone).exists();
        }
    }

    @Test
    void anotherVersionOfTheJarReplacesTheOneBefore() throws IOException {
        Path before = unpack();
        pack("other", BUILT.plusSeconds(60));

        Path after = unpack();

        assertThat(after.resolveSibling("lib/a.jar")).hasContent("library a, other");
        assertThat(before.getParent()).doesNotExist();
        assertThat(foldersIn(folder.resolve("app-1.0.unpacked"))).containsExactly(after.getParent());
    }

    @Test
    void aVersionThatIsInUseStays() throws IOException {
        try (UnpackedJar before = UnpackedJar.of(packed)) {
            pack("other", BUILT.plusSeconds(60));
            Path after = unpack();
            assertThat(before.path()).exists();
            assertThat(after.resolveSibling("lib/a.jar")).hasContent("library a, other");
        }
        pack("third", BUILT.plusSeconds(120));
        Path last = unpack();
        assertThat(foldersIn(folder.resolve("app-1.0.unpacked"))).containsExactly(last.getParent());
    }

    @Test
    void whatAKilledStartLeftHalfWrittenIsRemoved() throws IOException {
        Path home = folder.resolve("app-1.0.unpacked");
        Files.createDirectories(home.resolve("unfinished/lib"));
        Files.writeString(home.resolve("unfinished/lib/a.jar"), "libr");

        Path unpacked = unpack();

        assertThat(unpacked.resolveSibling("lib/a.jar")).hasContent("library a, first");
        assertThat(foldersIn(home)).containsExactly(unpacked.getParent());
    }

    @Test
    void whatSomebodyElsePutThereStays() throws IOException {
        Path data = Files.createDirectories(folder.resolve("app-1.0.unpacked/data"));

        unpack();

        assertThat(data).exists();
    }

    @Test
    void nothingIsRunFromAFolderThatIsOpenToEverybody() throws IOException {
        Path unpacked = unpack();
        Files.setPosixFilePermissions(unpacked.getParent(), PosixFilePermissions.fromString("rwxrwxrwx"));

        assertThatThrownBy(this::unpack).isInstanceOf(IOException.class).hasMessageContaining("somebody else");
    }

    @Test
    void whatCannotBeFinishedLeavesNothingHalfWritten() throws IOException {
        pack("first", BUILT, "- \"BOOT-INF/lib/b.jar\"\n- \"BOOT-INF/lib/deep/c.jar\"\n");

        assertThatThrownBy(this::unpack).isInstanceOf(IOException.class);
        assertThat(foldersIn(folder.resolve("app-1.0.unpacked"))).isEmpty();
    }

    @Test
    void whatCannotBeUnpackedSaysSo() throws IOException {
        Path plain = folder.resolve("plain.jar");
        new JarOutputStream(Files.newOutputStream(plain), new Manifest()).close();
        assertThatThrownBy(() -> UnpackedJar.of(plain)).isInstanceOf(IOException.class);

        Files.writeString(folder.resolve("app-1.0.unpacked"), "a file in the way");
        assertThatThrownBy(this::unpack).isInstanceOf(IOException.class);
    }

    private Path unpack() throws IOException {
        try (UnpackedJar unpacked = UnpackedJar.of(packed)) {
            return unpacked.path();
        }
    }

    private void pack(String version, Instant time) throws IOException {
        pack(version, time, "- \"BOOT-INF/lib/b.jar\"\n- \"BOOT-INF/lib/a.jar\"\n");
    }

    private void pack(String version, Instant time, String index) throws IOException {
        Manifest manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        main.put(Attributes.Name.MAIN_CLASS, "org.springframework.boot.loader.Launcher");
        main.put(Attributes.Name.IMPLEMENTATION_VERSION, "1.0");
        main.putValue("Start-Class", "a.Main");
        main.putValue("Spring-Boot-Lib", "BOOT-INF/lib/");
        try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(packed), manifest)) {
            write(jar, "META-INF/", "");
            write(jar, "META-INF/services/loader", "x");
            write(jar, "META-INF/resources/icon.svg", "<svg/>");
            write(jar, "org/springframework/boot/loader/Launcher.class", "x");
            write(jar, "BOOT-INF/", "");
            write(jar, "BOOT-INF/classes/", "");
            write(jar, "BOOT-INF/classes/META-INF/", "");
            write(jar, "BOOT-INF/classes/a/", "");
            write(jar, "BOOT-INF/classes/a/Main.class", version);
            write(jar, "BOOT-INF/lib/a.jar", "library a, " + version);
            write(jar, "BOOT-INF/lib/b.jar", "library b, " + version);
            write(jar, "BOOT-INF/lib/deep/c.jar", "no folder is made for this one");
            write(jar, "BOOT-INF/classpath.idx", index);
        }
        Files.setLastModifiedTime(packed, FileTime.from(time));
    }

    private static void write(JarOutputStream jar, String name, String content) throws IOException {
        jar.putNextEntry(new JarEntry(name));
        jar.write(content.getBytes(UTF_8));
        jar.closeEntry();
    }

    private static List<Path> foldersIn(Path home) throws IOException {
        try (Stream<Path> found = Files.list(home)) {
            return found.filter(Files::isDirectory).toList();
        }
    }
}
