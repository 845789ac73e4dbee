package vn.bang57.start;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.jar.JarFile;
import org.springframework.util.FileSystemUtils;

/**
 * A packed application as files beside its jar, from which Java starts sooner: {@code bang57.jar} becomes
 * {@code bang57.unpacked/<stamp>/bang57.jar} with its libraries in {@code lib}. The stamp tells jars apart that differ in any way.
 *
 * <p>Until it is closed nobody removes the files, not even if another program takes this process over before: the system keeps
 * the lock of a file for the process, as Java does not have files closed then. The program must not open that file itself.
 */
final class UnpackedJar implements AutoCloseable {

    private static final String ALONE = "lock";

    private final Path path;
    private final FileChannel use;

    private UnpackedJar(Path path, FileChannel use) {
        this.path = path;
        this.use = use;
    }

    /**
     * Finds what was unpacked, or unpacks the application if that has not been done, not for this version, or if files have
     * gone since. Of several processes that come at once one does it and the others wait.
     *
     * @throws IOException if files cannot be written or read there, or may be somebody else's; the next one that comes begins anew
     */
    static UnpackedJar of(Path jar) throws IOException {
        Path packed = jar.toAbsolutePath();
        String name = packed.getFileName().toString().replaceFirst("\\.jar$", "");
        try (JarFile file = new JarFile(packed.toFile())) {
            PackedJar content = new PackedJar(file);
            Versions versions = new Versions(packed.resolveSibling(name + ".unpacked"), packed);
            Path folder = versions.folder(content.stamp());
            Optional<UnpackedJar> found = find(content, versions, folder);
            return found.isPresent() ? found.get() : unpack(content, versions, folder);
        }
    }

    /** The jar to start. */
    Path path() {
        return path;
    }

    @Override
    public void close() throws IOException {
        use.close();
    }

    private static Optional<UnpackedJar> find(PackedJar content, Versions versions, Path folder) throws IOException {
        Path inUse = folder.resolve(Versions.IN_USE);
        if (!Files.isReadable(inUse)) {
            return Optional.empty();
        }
        versions.checkOwner(folder);
        FileChannel use = FileChannel.open(inUse, StandardOpenOption.READ);
        try {
            use.lock(0, Long.MAX_VALUE, true);
            if (content.isUnpackedIn(folder)) {
                return Optional.of(new UnpackedJar(content.unpackedJar(folder), use));
            }
        } catch (IOException | RuntimeException e) {
            use.close();
            throw e;
        }
        use.close();
        return Optional.empty();
    }

    private static UnpackedJar unpack(PackedJar content, Versions versions, Path folder) throws IOException {
        Files.createDirectories(versions.home());
        versions.checkOwner(versions.home());
        try (FileChannel channel = Versions.writing(versions.home().resolve(ALONE));
                FileLock alone = channel.lock()) {
            Optional<UnpackedJar> found = find(content, versions, folder);
            if (alone.isValid() && found.isEmpty()) {
                versions.clear();
                write(content, versions.home().resolve(Versions.UNFINISHED), folder);
                found = find(content, versions, folder);
            }
            return found.orElseThrow(() -> new IOException(folder + " was written but is not whole"));
        }
    }

    private static void write(PackedJar content, Path unfinished, Path folder) throws IOException {
        Files.createDirectory(unfinished);
        try {
            Files.createFile(unfinished.resolve(Versions.IN_USE));
            content.unpackInto(unfinished);
            Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            FileSystemUtils.deleteRecursively(unfinished);
        }
    }
}
