package vn.bang57.start;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/** The folder beside a jar that holds a folder for each version of it that is, or was, unpacked. */
record Versions(Path home, Path jar) {

    /** In each version's folder: whoever runs from it holds a shared lock on this file. */
    static final String IN_USE = "in-use";

    static final String UNFINISHED = "unfinished";

    private static final Pattern OWN = Pattern.compile(UNFINISHED + "|[0-9a-f]+(-[0-9a-f]+){2}");
    private static final int ROOT = 0;
    private static final int WRITABLE_BY_OTHERS = 2;

    Path folder(String stamp) {
        return home.resolve(stamp);
    }

    /**
     * Lets pass what belongs to root, to this process's user or to the jar's owner, and is not open to everybody: in a folder that
     * is, like {@code /tmp}, somebody else could have put other classes in the way.
     */
    void checkOwner(Path folder) throws IOException {
        Object owner = uid(folder);
        boolean trusted = owner.equals(ROOT) || owner.equals(uid(Path.of("/proc/self"))) || owner.equals(uid(jar));
        int mode = (int) Files.getAttribute(folder, "unix:mode");
        if (!trusted || (mode & WRITABLE_BY_OTHERS) != 0) {
            throw new IOException(folder + " belongs to somebody else, or everybody may write there");
        }
    }

    /** Removes what is not finished, and versions that no process runs from, as far as that is allowed. */
    void clear() throws IOException {
        List<Path> folders;
        try (Stream<Path> found = Files.list(home)) {
            folders = found.filter(
                            one -> OWN.matcher(one.getFileName().toString()).matches())
                    .toList();
        }
        for (Path folder : folders) {
            try {
                clear(folder);
            } catch (IOException e) {
                System.getLogger(Versions.class.getName()).log(Level.DEBUG, "Left alone: " + folder, e);
            }
        }
    }

    private static void clear(Path folder) throws IOException {
        if (folder.endsWith(UNFINISHED)) {
            FileSystemUtils.deleteRecursively(folder);
            return;
        }
        try (FileChannel channel = writing(folder.resolve(IN_USE));
                FileLock alone = channel.tryLock()) {
            if (alone != null) {
                FileSystemUtils.deleteRecursively(folder);
            }
        } catch (OverlappingFileLockException e) {
            System.getLogger(Versions.class.getName()).log(Level.DEBUG, "In use by this process: " + folder);
        }
    }

    static FileChannel writing(Path file) throws IOException {
        return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    private static Object uid(Path path) throws IOException {
        return Files.getAttribute(path, "unix:uid");
    }
}
