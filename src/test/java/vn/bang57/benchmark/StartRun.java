package vn.bang57.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.bang57.SpringBootTools;

/** Starts of the application, as it is packed and as a server unpacks it. */
final class StartRun {

    private final Report report;
    private final Path jar;
    private final List<String> jvm;
    private final int starts;

    StartRun(Report report, Path jar, List<String> jvm, int starts) {
        this.report = report;
        this.jar = jar;
        this.jvm = jvm;
        this.starts = starts;
    }

    void run() throws IOException, InterruptedException {
        packed();
        unpacked();
    }

    /** From a copy beside which nothing has been unpacked yet. */
    private void packed() throws IOException, InterruptedException {
        for (int i = 0; i < starts; i++) {
            Path data = Files.createTempDirectory("bang57-benchmark");
            try {
                Path fresh = Files.copy(jar, data.resolve(jar.getFileName()));
                startOnce(fresh, data, jvm, "First start, plans loaded, to the first answered page (s)");
                startOnce(fresh, data, jvm, "Later start, to the first answered page (s)");
            } finally {
                Folders.delete(data);
            }
        }
    }

    /** As the README has it for a server: unpacked once, with an archive of the classes that the first start leaves. */
    private void unpacked() throws IOException, InterruptedException {
        Path data = Files.createTempDirectory("bang57-benchmark");
        Path folder = Files.createTempDirectory("bang57-benchmark");
        try {
            Path unpacked = SpringBootTools.unpack(jar, folder.resolve("bang57"));
            List<String> options = new ArrayList<>(jvm);
            options.add("-XX:+AutoCreateSharedArchive");
            options.add("-XX:SharedArchiveFile=" + folder.resolve("bang57.jsa"));
            Server.start(unpacked, data, options).close();
            for (int i = 0; i < starts; i++) {
                Path fresh = Files.createTempDirectory("bang57-benchmark");
                try {
                    startOnce(unpacked, fresh, options, "First start, unpacked with a class archive (s)");
                } finally {
                    Folders.delete(fresh);
                }
                startOnce(unpacked, data, options, "Later start, unpacked with a class archive (s)");
            }
        } finally {
            Folders.delete(data);
            Folders.delete(folder);
        }
    }

    private void startOnce(Path started, Path data, List<String> options, String name)
            throws IOException, InterruptedException {
        try (Server server = Server.start(started, data, options)) {
            Benchmark.say(name, report.figure(name, "≤ 6"), server.secondsToStart());
        }
    }
}
