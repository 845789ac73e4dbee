package vn.bang57;

import java.io.IOException;
import java.nio.file.Path;

/** What Spring Boot itself does with a packed jar. */
public final class SpringBootTools {

    private SpringBootTools() {}

    /** Unpacks the application into a folder that is not there yet; gives the jar to start there. */
    public static Path unpack(Path jar, Path folder) throws IOException, InterruptedException {
        Process tool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Djarmode=tools",
                        "-jar",
                        jar.toString(),
                        "extract",
                        "--destination",
                        folder.toString())
                .inheritIO()
                .start();
        if (tool.waitFor() != 0) {
            throw new IOException("The application could not be unpacked");
        }
        return folder.resolve(jar.getFileName());
    }
}
