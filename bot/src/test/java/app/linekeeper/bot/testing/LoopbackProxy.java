package app.linekeeper.bot.testing;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** A proxy on loopback that leads everybody to one port, whatever name they ask for, and asks for a password if told to. */
public final class LoopbackProxy implements AutoCloseable {

    private final ServerSocket entrance;
    private final int target;
    private final @Nullable String credentials;
    private final List<String> asked = new CopyOnWriteArrayList<>();

    private interface Way {
        /** Leads a caller on, or refuses; what was read of the request beforehand is returned to be passed on. */
        byte @Nullable [] open(InputStream in, OutputStream out) throws IOException;
    }

    private LoopbackProxy(int target, @Nullable String credentials, boolean http) {
        this.target = target;
        this.credentials = credentials;
        try {
            entrance = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        daemon(() -> accept(http ? this::http : this::socks));
    }

    /** @param credentials {@code user:password}; null where it asks for none */
    public static LoopbackProxy http(int target, @Nullable String credentials) {
        return new LoopbackProxy(target, credentials, true);
    }

    /** @param credentials {@code user:password}; null where it asks for none */
    public static LoopbackProxy socks(int target, @Nullable String credentials) {
        return new LoopbackProxy(target, credentials, false);
    }

    public int port() {
        return entrance.getLocalPort();
    }

    /** The places that it led to, as they were asked for. */
    public List<String> asked() {
        return List.copyOf(asked);
    }

    @Override
    public void close() {
        try {
            entrance.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void accept(Way way) {
        try {
            while (!entrance.isClosed()) {
                Socket near = entrance.accept();
                daemon(() -> lead(near, way));
            }
        } catch (IOException closed) {
            // nobody needs the proxy any more
        }
    }

    private void lead(Socket near, Way way) {
        try (near) {
            byte[] read = way.open(near.getInputStream(), near.getOutputStream());
            if (read == null) {
                return;
            }
            try (Socket far = new Socket(InetAddress.getLoopbackAddress(), target)) {
                far.getOutputStream().write(read);
                daemon(() -> carry(far, near));
                carry(near, far);
            }
        } catch (IOException gone) {
            // one of both hung up
        }
    }

    private byte @Nullable [] http(InputStream in, OutputStream out) throws IOException {
        while (true) {
            String head = head(in);
            String place = head.split(" ")[1];
            if (!isAdmitted(head)) {
                out.write(
                        "HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm=\"p\"\r\nContent-Length: 0\r\n\r\n"
                                .getBytes(StandardCharsets.US_ASCII));
                in.skipNBytes(bodyLength(head));
                continue;
            }
            asked.add(place);
            if (!head.startsWith("CONNECT ")) {
                return head.getBytes(StandardCharsets.ISO_8859_1);
            }
            out.write("HTTP/1.1 200 Connected\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            return new byte[0];
        }
    }

    private boolean isAdmitted(String head) {
        return credentials == null
                || head.contains("Proxy-Authorization: Basic "
                        + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8)) + "\r\n");
    }

    private static int bodyLength(String head) {
        return head.lines()
                .filter(line -> line.toLowerCase(java.util.Locale.ROOT).startsWith("content-length:"))
                .mapToInt(line -> Integer.parseInt(line.substring(15).strip()))
                .findFirst()
                .orElse(0);
    }

    private static String head(InputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            int next = in.read();
            if (next < 0) {
                throw new IOException("hung up");
            }
            head.append((char) next);
        }
        return head.toString();
    }

    private byte @Nullable [] socks(InputStream raw, OutputStream out) throws IOException {
        DataInputStream in = new DataInputStream(raw);
        in.readUnsignedByte();
        List<Byte> ways = bytes(in).stream().toList();
        byte way = (byte) (credentials == null ? 0 : 2);
        if (!ways.contains(way)) {
            out.write(new byte[] {5, (byte) 0xff});
            return null;
        }
        out.write(new byte[] {5, way});
        if (credentials != null) {
            in.readUnsignedByte();
            boolean right = credentials.equals(text(in) + ":" + text(in));
            out.write(new byte[] {1, (byte) (right ? 0 : 1)});
            if (!right) {
                return null;
            }
        }
        in.readFully(new byte[3]);
        asked.add(in.readUnsignedByte() == 3 ? text(in) + ":" + in.readUnsignedShort() : "an address");
        out.write(new byte[] {5, 0, 0, 1, 0, 0, 0, 0, 0, 0});
        return new byte[0];
    }

    private static String text(DataInputStream in) throws IOException {
        byte[] bytes = new byte[in.readUnsignedByte()];
        in.readFully(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static List<Byte> bytes(DataInputStream in) throws IOException {
        List<Byte> all = new CopyOnWriteArrayList<>();
        for (int left = in.readUnsignedByte(); left > 0; left--) {
            all.add(in.readByte());
        }
        return all;
    }

    private static void carry(Socket from, Socket to) {
        try (from;
                to) {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException gone) {
            // both ends are closed now
        }
    }

    private static void daemon(Runnable work) {
        Thread thread = new Thread(work, "proxy");
        thread.setDaemon(true);
        thread.start();
    }
}
