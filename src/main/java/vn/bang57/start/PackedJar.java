package vn.bang57.start;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;

/**
 * An application as Spring Boot packs it: its classes and, as they are, the jars of its libraries within one jar. Spring Boot can
 * unpack it, too ({@code -Djarmode=tools}), but takes four times as long for it, a second of the first start.
 */
final class PackedJar {

    private static final String CLASSES = "BOOT-INF/classes/";
    private static final String LENGTH = "length";
    private static final String META_INF = "META-INF/";
    private static final String LOADER_SERVICES = "META-INF/services/";
    private static final String INDEX = "BOOT-INF/classpath.idx";
    private static final Pattern LIBRARY = Pattern.compile("\"(BOOT-INF/(lib/[^\"]+))\"");
    private static final Attributes.Name START_CLASS = new Attributes.Name("Start-Class");
    private static final String SPRING_BOOT = "Spring-Boot-";

    private final Path path;
    private final JarFile jar;
    private final List<Library> libraries;

    /** A library: its entry, and its file when unpacked, both with {@code /}. */
    private record Library(JarEntry entry, String file) {}

    /** @throws IOException if it cannot be read or was not packed by Spring Boot */
    PackedJar(JarFile jar) throws IOException {
        this.path = Path.of(jar.getName());
        this.jar = jar;
        this.libraries = libraries();
    }

    Path path() {
        return path;
    }

    /** Where the jar with the classes is, or would be, in a folder. */
    Path unpackedJar(Path folder) {
        return folder.resolve(path.getFileName());
    }

    /** Differs between any two jars of a name: length, time, and a checksum of what is in it. */
    String stamp() throws IOException {
        CRC32 sum = new CRC32();
        jar.stream().forEach(entry -> sum.update((entry.getName() + entry.getCrc()).getBytes(UTF_8)));
        long time = Files.getLastModifiedTime(path).toMillis();
        return Long.toHexString(Files.size(path)) + "-" + Long.toHexString(time) + "-"
                + Long.toHexString(sum.getValue());
    }

    /** Whether everything is there in full length; a computer that lost its power leaves files that are cut. */
    boolean isUnpackedIn(Path folder) throws IOException {
        Path length = folder.resolve(LENGTH);
        Path classes = unpackedJar(folder);
        if (!Files.isReadable(length)
                || !Files.isReadable(classes)
                || !Files.readString(length).equals(String.valueOf(Files.size(classes)))) {
            return false;
        }
        for (Library library : libraries) {
            Path file = folder.resolve(library.file());
            if (!Files.isReadable(file) || Files.size(file) != library.entry().getSize()) {
                return false;
            }
        }
        return true;
    }

    /** Writes the libraries, and a jar with the classes that names them in their order; a folder that is there and empty. */
    void unpackInto(Path folder) throws IOException {
        Files.createDirectory(folder.resolve("lib"));
        for (Library library : libraries) {
            try (InputStream content = jar.getInputStream(library.entry())) {
                Files.copy(content, folder.resolve(library.file()));
            }
        }
        try (JarOutputStream classes = new JarOutputStream(
                new BufferedOutputStream(Files.newOutputStream(unpackedJar(folder)), 1 << 16), manifest())) {
            classes.setMethod(ZipEntry.STORED);
            Set<String> written = new HashSet<>();
            for (JarEntry entry : (Iterable<JarEntry>) jar.stream()::iterator) {
                String name = unpackedName(entry.getName());
                if (!name.isEmpty() && written.add(name)) {
                    copy(entry, name, classes);
                }
            }
        }
        Files.writeString(folder.resolve(LENGTH), String.valueOf(Files.size(unpackedJar(folder))));
    }

    /** What an entry is called beside the classes; empty if it does not belong there. */
    private static String unpackedName(String name) {
        if (name.startsWith(CLASSES)) {
            return name.substring(CLASSES.length());
        }
        boolean own =
                name.startsWith(META_INF) && !name.equals(JarFile.MANIFEST_NAME) && !name.startsWith(LOADER_SERVICES);
        return own ? name : "";
    }

    private void copy(JarEntry entry, String name, JarOutputStream target) throws IOException {
        JarEntry copy = new JarEntry(name);
        copy.setTime(entry.getTime());
        copy.setSize(entry.getSize());
        copy.setCrc(entry.isDirectory() ? 0 : entry.getCrc());
        target.putNextEntry(copy);
        try (InputStream content = jar.getInputStream(entry)) {
            content.transferTo(target);
        }
        target.closeEntry();
    }

    private Manifest manifest() throws IOException {
        Manifest manifest = new Manifest(jar.getManifest());
        Attributes main = manifest.getMainAttributes();
        Object application = main.remove(START_CLASS);
        if (application == null) {
            throw new IOException(path + " does not say what it starts");
        }
        main.put(Attributes.Name.MAIN_CLASS, application);
        main.put(
                Attributes.Name.CLASS_PATH,
                libraries.stream().map(Library::file).collect(Collectors.joining(" ")));
        main.keySet().removeIf(name -> name.toString().startsWith(SPRING_BOOT));
        return manifest;
    }

    private List<Library> libraries() throws IOException {
        List<Library> found = new ArrayList<>();
        try (InputStream content = jar.getInputStream(entry(INDEX))) {
            Matcher named = LIBRARY.matcher(new String(content.readAllBytes(), UTF_8));
            while (named.find()) {
                found.add(new Library(entry(named.group(1)), named.group(2)));
            }
        }
        return found;
    }

    private JarEntry entry(String name) throws IOException {
        JarEntry entry = jar.getJarEntry(name);
        if (entry == null) {
            throw new IOException(path + " has no " + name);
        }
        return entry;
    }
}
