package vn.bang57.start;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/**
 * A packed application as files beside its jar, from which Java starts sooner: {@code bang57.jar} becomes
 * {@code bang57.unpacked/<stamp>/bang57.jar} with its libraries in {@code lib}. The stamp is the jar's size and time.
 *
 * <p>Until it is closed nobody removes the files, not even if another program takes this process over before: the system keeps
 * the lock of a file for the process.
 */
final class UnpackedJar implements AutoCloseable {

    private static final String ALONE = "lock";
    private static final String IN_USE = "in-use";
    private static final String UNFINISHED = "unfinished";

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
     * @throws IOException if files cannot be written or read there; the next one that comes begins anew
     */
    static UnpackedJar of(Path jar) throws IOException {
        Path packed = jar.toAbsolutePath().normalize();
        String name = packed.getFileName().toString().replaceFirst("\\.jar$", "");
        Path home = packed.resolveSibling(name + ".unpacked");
        Path folder = home.resolve(stamp(packed));
        try (JarFile file = new JarFile(packed.toFile())) {
            PackedJar content = new PackedJar(file);
            Optional<UnpackedJar> found = find(content, folder);
            return found.isPresent() ? found.get() : unpack(content, home, folder);
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

    private static String stamp(Path packed) throws IOException {
        return Long.toHexString(Files.size(packed)) + "-"
                + Long.toHexString(Files.getLastModifiedTime(packed).toMillis());
    }

    private static Optional<UnpackedJar> find(PackedJar content, Path folder) throws IOException {
        if (!Files.isReadable(folder.resolve(IN_USE))) {
            return Optional.empty();
        }
        FileChannel use = FileChannel.open(folder.resolve(IN_USE), StandardOpenOption.READ);
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

    private static UnpackedJar unpack(PackedJar content, Path home, Path folder) throws IOException {
        Files.createDirectories(home);
        try (FileChannel channel = writing(home.resolve(ALONE));
                FileLock alone = channel.lock()) {
            Optional<UnpackedJar> found = find(content, folder);
            if (alone.isValid() && found.isEmpty()) {
                clear(home);
                write(content, home, folder);
                found = find(content, folder);
            }
            return found.orElseThrow(() -> new IOException(folder + " was written but is not there"));
        }
    }

    private static void write(PackedJar content, Path home, Path folder) throws IOException {
        Path unfinished = Files.createDirectory(home.resolve(UNFINISHED));
        try {
            Files.createFile(unfinished.resolve(IN_USE));
            content.unpackInto(unfinished);
            Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            FileSystemUtils.deleteRecursively(unfinished);
        }
    }

    /** Removes what is not finished, and versions that no process runs from. */
    private static void clear(Path home) throws IOException {
        List<Path> folders;
        try (Stream<Path> found = Files.list(home)) {
            folders = found.filter(Files::isDirectory).toList();
        }
        for (Path folder : folders) {
            if (!isInUse(folder)) {
                FileSystemUtils.deleteRecursively(folder);
            }
        }
    }

    private static boolean isInUse(Path folder) throws IOException {
        Path file = folder.resolve(IN_USE);
        if (folder.endsWith(UNFINISHED) || !Files.exists(file)) {
            return false;
        }
        try (FileChannel channel = writing(file);
                FileLock alone = channel.tryLock()) {
            return alone == null;
        } catch (OverlappingFileLockException e) {
            return true;
        }
    }

    private static FileChannel writing(Path file) throws IOException {
        return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }
}
