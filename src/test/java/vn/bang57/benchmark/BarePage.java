package vn.bang57.benchmark;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** The floor: one static HTML page with the same ApexCharts, the same figures and one cell that can be edited. */
final class BarePage implements AutoCloseable {

    private static final String VERSION = "4.7.0";
    private static final String FILE = "dist/apexcharts.min.js";
    private static final URI PACKAGE =
            URI.create("https://registry.npmjs.org/apexcharts/-/apexcharts-" + VERSION + ".tgz");
    private static final int TAR_BLOCK = 512;

    private final HttpServer server;

    private BarePage(HttpServer server) {
        this.server = server;
    }

    /** Serves the page on a free port; the figures are the JSON of the application's own two charts. */
    static BarePage serve(String heatMap, String bars) throws IOException, InterruptedException {
        Map<String, byte[]> files = Map.of(
                "/", resource("bare.html"),
                "/apexcharts.js", library(),
                "/figures.js",
                        ("window.heatMap = " + heatMap + "; window.bars = " + bars + ";")
                                .getBytes(StandardCharsets.UTF_8));
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        files.forEach((path, content) -> {
            byte[] zipped = zip(content);
            server.createContext(path, exchange -> answer(exchange, zipped, path.endsWith(".js")));
        });
        server.createContext("/store", exchange -> {
            byte[] stored = exchange.getRequestBody().readAllBytes();
            exchange.sendResponseHeaders(200, stored.length);
            exchange.getResponseBody().write(stored);
            exchange.close();
        });
        server.start();
        return new BarePage(server);
    }

    String address() {
        return "http://localhost:" + server.getAddress().getPort() + "/";
    }

    @Override
    public void close() {
        server.stop(0);
    }

    static byte[] resource(String name) throws IOException {
        try (InputStream in = BarePage.class.getResourceAsStream("/benchmark/" + name)) {
            if (in == null) {
                throw new IOException("No " + name);
            }
            return in.readAllBytes();
        }
    }

    private static void answer(HttpExchange exchange, byte[] zipped, boolean script) throws IOException {
        exchange.getResponseHeaders().add("Content-Encoding", "gzip");
        exchange.getResponseHeaders().add("Content-Type", script ? "text/javascript" : "text/html; charset=utf-8");
        exchange.getResponseHeaders().add("Cache-Control", script ? "max-age=31536000, immutable" : "no-cache");
        exchange.sendResponseHeaders(200, zipped.length);
        exchange.getResponseBody().write(zipped);
        exchange.close();
    }

    private static byte[] zip(byte[] content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(content);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    /** ApexCharts from a front-end build if there was one, else from its package, which is kept. */
    private static byte[] library() throws IOException, InterruptedException {
        Path built = Path.of("node_modules", "apexcharts", FILE);
        Path kept = Path.of("target", "benchmark", "apexcharts-" + VERSION + ".min.js");
        if (Files.exists(built)) {
            return Files.readAllBytes(built);
        }
        if (!Files.exists(kept)) {
            HttpResponse<byte[]> archive = HttpClient.newHttpClient()
                    .send(HttpRequest.newBuilder(PACKAGE).build(), HttpResponse.BodyHandlers.ofByteArray());
            if (archive.statusCode() != 200) {
                throw new IOException(PACKAGE + " answers " + archive.statusCode());
            }
            Files.createDirectories(kept.getParent());
            Files.write(kept, unpack(archive.body(), "package/" + FILE));
        }
        return Files.readAllBytes(kept);
    }

    /** One file out of a gzipped tar archive. */
    private static byte[] unpack(byte[] archive, String wanted) throws IOException {
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(archive))) {
            for (byte[] head = in.readNBytes(TAR_BLOCK); head.length == TAR_BLOCK; head = in.readNBytes(TAR_BLOCK)) {
                String name = text(head, 0, 100);
                String size = text(head, 124, 12);
                int length = size.isEmpty() ? 0 : Integer.parseInt(size, 8);
                byte[] content = in.readNBytes(length);
                in.skipNBytes((TAR_BLOCK - length % TAR_BLOCK) % TAR_BLOCK);
                if (name.equals(wanted)) {
                    return content;
                }
            }
        }
        throw new IOException("No " + wanted + " in " + PACKAGE);
    }

    private static String text(byte[] head, int from, int length) {
        String field = new String(head, from, length, StandardCharsets.US_ASCII);
        int end = field.indexOf('\0');
        return (end < 0 ? field : field.substring(0, end)).trim();
    }
}
