package app.linekeeper.bot.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What leads from the application to its database, and can be cut and mended. */
public final class Cable implements AutoCloseable {

    private final int target;
    private final ServerSocket entrance;
    private final Set<Socket> ends = ConcurrentHashMap.newKeySet();
    private volatile boolean cut;

    /** @param target a port of this machine */
    public Cable(int target) {
        this.target = target;
        try {
            this.entrance = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        daemon(this::accept);
    }

    public int port() {
        return entrance.getLocalPort();
    }

    /** Breaks every connection, and lets no new one through. */
    public void cut() {
        cut = true;
        ends.forEach(Cable::hangUp);
        ends.clear();
    }

    public void mend() {
        cut = false;
    }

    @Override
    public void close() {
        cut();
        try {
            entrance.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void accept() {
        try {
            while (!entrance.isClosed()) {
                connect(entrance.accept());
            }
        } catch (IOException closed) {
            // nobody needs the cable any more
        }
    }

    private void connect(Socket near) throws IOException {
        if (cut) {
            hangUp(near);
            return;
        }
        Socket far = new Socket(InetAddress.getLoopbackAddress(), target);
        ends.add(near);
        ends.add(far);
        daemon(() -> carry(near, far));
        daemon(() -> carry(far, near));
        if (cut) {
            hangUp(near);
            hangUp(far);
        }
    }

    private static void carry(Socket from, Socket to) {
        try (from;
                to) {
            InputStream in = from.getInputStream();
            byte[] bytes = new byte[8_192];
            for (int n = in.read(bytes); n >= 0; n = in.read(bytes)) {
                to.getOutputStream().write(bytes, 0, n);
            }
        } catch (IOException cut) {
            // both ends are closed now
        }
    }

    private static void hangUp(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void daemon(Runnable work) {
        Thread thread = new Thread(work, "cable");
        thread.setDaemon(true);
        thread.start();
    }
}
