package app.linekeeper.bot.intake;

import app.linekeeper.bot.settings.ProxyAddress;
import java.net.InetAddress;
import java.net.Socket;
import javax.net.SocketFactory;

/** Makes sockets that connect through a SOCKS5 proxy. */
final class SocksSockets extends SocketFactory {

    private final ProxyAddress proxy;

    SocksSockets(ProxyAddress proxy) {
        this.proxy = proxy;
    }

    @Override
    public Socket createSocket() {
        return new SocksSocket(proxy);
    }

    @Override
    public Socket createSocket(String host, int port) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress local, int localPort) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Socket createSocket(InetAddress host, int port) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort) {
        throw new UnsupportedOperationException();
    }
}
