package vn.bang57.journeys;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A way to a server on this machine that can be cut and mended, as a network is. */
final class Line implements AutoCloseable {

    private final ServerSocket entry = new ServerSocket(0, 0, InetAddress.getLoopbackAddress());
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile int to;
    private final Set<Socket> dead = ConcurrentHashMap.newKeySet();
    private volatile boolean cut;
    private volatile boolean frozen;

    Line(int to) throws IOException {
        this.to = to;
        Thread.ofVirtual().start(this::accept);
    }

    int port() {
        return entry.getLocalPort();
    }

    /** Leads to another server from now on. */
    void leadTo(int port) {
        to = port;
    }

    /** Ends every connection and lets none be made. */
    void cut() {
        cut = true;
        open.forEach(Line::shut);
    }

    /** Passes nothing on any more, and tells nobody: what is open now stays open and dead for ever. */
    void freeze() {
        frozen = true;
        dead.addAll(open);
    }

    void mend() {
        cut = false;
        frozen = false;
    }

    @Override
    public void close() {
        shut(entry);
        cut();
    }

    private void accept() {
        while (!entry.isClosed()) {
            try {
                Socket from = entry.accept();
                open.add(from);
                if (frozen) {
                    dead.add(from);
                }
                if (cut) {
                    shut(from);
                } else {
                    Thread.ofVirtual().start(() -> connect(from));
                }
            } catch (IOException e) {
                cut();
            }
        }
    }

    private void connect(Socket from) {
        try (from;
                Socket there = new Socket(InetAddress.getLoopbackAddress(), to)) {
            open.add(there);
            if (cut) {
                return;
            }
            Thread back = Thread.ofVirtual().start(() -> pass(there, from));
            pass(from, there);
            back.join();
            open.remove(there);
        } catch (IOException e) {
            shut(from);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        open.remove(from);
    }

    /** Until one of them ends, which ends the other. */
    private void pass(Socket from, Socket to) {
        try (from;
                to) {
            InputStream in = from.getInputStream();
            byte[] some = new byte[16384];
            for (int count = in.read(some); count >= 0; count = in.read(some)) {
                if (!dead.contains(from) && !dead.contains(to)) {
                    to.getOutputStream().write(some, 0, count);
                }
            }
        } catch (IOException e) {
            shut(to);
        }
    }

    private static void shut(Closeable end) {
        try {
            end.close();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
