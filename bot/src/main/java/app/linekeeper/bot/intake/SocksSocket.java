package app.linekeeper.bot.intake;

import app.linekeeper.bot.settings.ProxyAddress;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** A socket that asks a SOCKS5 proxy (RFC 1928, RFC 1929) to connect it, and tells it a name in place of an address. */
final class SocksSocket extends Socket {

    private static final int VERSION = 5;
    private static final int NO_PASSWORD = 0;
    private static final int PASSWORD = 2;
    private static final int CONNECT = 1;
    private static final int IPV4 = 1;
    private static final int NAME = 3;
    private static final int IPV6 = 4;

    private final ProxyAddress proxy;

    SocksSocket(ProxyAddress proxy) {
        this.proxy = proxy;
    }

    @Override
    public void connect(SocketAddress target, int timeoutMillis) throws IOException {
        super.connect(new InetSocketAddress(proxy.host(), proxy.port()), timeoutMillis);
        int before = getSoTimeout();
        setSoTimeout(timeoutMillis);
        DataInputStream in = new DataInputStream(getInputStream());
        greet(in);
        ask((InetSocketAddress) target, in);
        setSoTimeout(before);
    }

    private void greet(DataInputStream in) throws IOException {
        boolean known = proxy.user() != null;
        getOutputStream()
                .write(known ? new byte[] {VERSION, 2, NO_PASSWORD, PASSWORD} : new byte[] {VERSION, 1, NO_PASSWORD});
        if (in.readUnsignedByte() != VERSION) {
            throw new ProxyRefusal("what linekeeper.telegram.proxy names is no SOCKS5 proxy");
        }
        int way = in.readUnsignedByte();
        if (way == PASSWORD && known) {
            prove(in);
        } else if (way != NO_PASSWORD) {
            throw new ProxyRefusal(ProxyRefusal.CREDENTIALS);
        }
    }

    private void prove(DataInputStream in) throws IOException {
        ByteArrayOutputStream proof = new ByteArrayOutputStream();
        proof.write(1);
        write(Objects.requireNonNull(proxy.user()), proof);
        write(Objects.requireNonNull(proxy.password()), proof);
        getOutputStream().write(proof.toByteArray());
        in.readUnsignedByte();
        if (in.readUnsignedByte() != 0) {
            throw new ProxyRefusal(ProxyRefusal.CREDENTIALS);
        }
    }

    private void ask(InetSocketAddress target, DataInputStream in) throws IOException {
        ByteArrayOutputStream question = new ByteArrayOutputStream();
        question.writeBytes(new byte[] {VERSION, CONNECT, 0, NAME});
        write(target.getHostString(), question);
        question.write(target.getPort() >> 8);
        question.write(target.getPort());
        getOutputStream().write(question.toByteArray());
        in.readUnsignedByte();
        int refusal = in.readUnsignedByte();
        if (refusal != 0) {
            throw new ProxyRefusal("the proxy does not lead there (SOCKS5 answer " + refusal + ")");
        }
        in.readUnsignedByte();
        in.readFully(new byte[addressLength(in) + 2]);
    }

    private static int addressLength(DataInputStream in) throws IOException {
        return switch (in.readUnsignedByte()) {
            case IPV4 -> 4;
            case IPV6 -> 16;
            default -> in.readUnsignedByte();
        };
    }

    private static void write(String text, ByteArrayOutputStream out) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.write(bytes.length);
        out.writeBytes(bytes);
    }
}
