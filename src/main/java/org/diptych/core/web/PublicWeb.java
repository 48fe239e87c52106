package org.diptych.core.web;

import java.io.Closeable;
import java.io.IOException;
import java.net.ConnectException;
import java.net.IDN;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/**
 * Gets things from the public web, and from nowhere else. A name is resolved once, all its addresses are judged, and the
 * connection goes to an address that was judged: between check and use no name server is asked again. Each redirect is
 * judged likewise. No cookies, no referrer, nothing kept. Immutable; for use from any thread that may wait.
 *
 * <p>A proxy is asked to connect to the judged address, never to a name, so that it resolves nothing either; but where this
 * machine knows no names itself, {@link #trustingProxy} has it resolve those that may be public by what they say.
 */
public final class PublicWeb {
    private static final String AGENT = "Mozilla/5.0 (compatible; Diptych)";
    private static final int REDIRECTS = 5;

    private final Resolver resolver;
    private final Predicate<InetAddress> allowed;
    private final Limits limits;
    private final boolean proxyResolves;

    /** Finds the addresses of a name. */
    @FunctionalInterface
    public interface Resolver {
        InetAddress[] addresses(String host) throws UnknownHostException;
    }

    /**
     * @param connecting for one connection
     * @param whole for one thing with all its redirects, to its last byte
     * @param bytes that one thing may have
     */
    public record Limits(Duration connecting, Duration whole, int bytes) {}

    /**
     * What came back.
     *
     * @param type in lower case without parameters, such as {@code image/png}; possibly empty
     */
    public record Thing(String type, byte[] bytes) {}

    public PublicWeb(Resolver resolver, Predicate<InetAddress> allowed, Limits limits) {
        this(resolver, allowed, limits, false);
    }

    private PublicWeb(Resolver resolver, Predicate<InetAddress> allowed, Limits limits, boolean proxyResolves) {
        this.resolver = Objects.requireNonNull(resolver, "resolver");
        this.allowed = Objects.requireNonNull(allowed, "allowed");
        this.limits = Objects.requireNonNull(limits, "limits");
        this.proxyResolves = proxyResolves;
    }

    /** With the system's names, every public address, and limits for pictures. */
    public static PublicWeb forImages() {
        Limits limits = new Limits(Duration.ofSeconds(10), Duration.ofSeconds(60), 32 << 20);
        return new PublicWeb(InetAddress::getAllByName, PublicAddresses::contains, limits);
    }

    /**
     * This, but behind a proxy on a machine that resolves no names: then the proxy resolves them, and only what a name says
     * is judged. For what an author asks for by name, never for what a post brings.
     */
    public PublicWeb trustingProxy() {
        return new PublicWeb(resolver, allowed, limits, true);
    }

    /**
     * What is found at {@code address}.
     *
     * @param accept the media types that are wanted
     * @throws UnusableAnswer if it must not be asked for, or the server has nothing of use
     * @throws SocketTimeoutException if a server that was reached takes too long
     * @throws IOException if there is no way to it
     */
    public Thing get(String address, String accept) throws IOException {
        return get(address, accept, connection -> {});
    }

    /** The same; {@code opened} is told of each connection at once, and may close it to end the call. */
    public Thing get(String address, String accept, Consumer<Closeable> opened) throws IOException {
        long deadline = System.nanoTime() + limits.whole().toNanos();
        URL at = new URL(address);
        for (int hop = 0; hop <= REDIRECTS; hop++) {
            try (Socket socket = connect(at, opened)) {
                socket.getOutputStream().write(request(at, accept));
                HttpReply reply = HttpReply.read(new TimedInput(socket, deadline));
                if (!reply.isRedirect()) {
                    return reply.thing(limits.bytes());
                }
                at = new URL(at, reply.location());
            }
        }
        throw new UnusableAnswer("more than " + REDIRECTS + " redirects: " + address);
    }

    private Socket connect(URL at, Consumer<Closeable> opened) throws IOException {
        String scheme = at.getProtocol().toLowerCase(Locale.ROOT);
        int port = at.getPort() < 0 ? at.getDefaultPort() : at.getPort();
        if (!scheme.equals("http") && !scheme.equals("https") || at.getUserInfo() != null) {
            throw new UnusableAnswer("not an address of the web: " + at);
        }
        if (port != 80 && port != 443 && port < 1024) {
            throw new UnusableAnswer("not a port of the web: " + at);
        }
        String host = host(at);
        Socket plain = connect(host, port, at, opened);
        return scheme.equals("https") ? secured(plain, host, port) : plain;
    }

    private Socket connect(String host, int port, URL at, Consumer<Closeable> opened) throws IOException {
        InetAddress[] addresses;
        try {
            addresses = resolver.addresses(host);
        } catch (UnknownHostException unknown) {
            if (!proxyResolves || proxy(at).type() == Proxy.Type.DIRECT || !PublicAddresses.mayBeNamed(host)) {
                throw unknown;
            }
            return connect(proxy(at), InetSocketAddress.createUnresolved(host, port), opened);
        }
        for (InetAddress address : addresses) {
            if (!allowed.test(address)) {
                throw new UnusableAnswer("not on the public web: " + host);
            }
        }
        IOException failed = new UnknownHostException(host);
        for (InetAddress address : addresses) {
            // Without its name, which a proxy would resolve once more.
            InetAddress nameless = InetAddress.getByAddress(address.getAddress());
            try {
                return connect(proxy(at), new InetSocketAddress(nameless, port), opened);
            } catch (IOException unreachable) {
                failed = new ConnectException(host + ": " + unreachable.getMessage());
            }
        }
        throw failed;
    }

    private Socket connect(Proxy proxy, InetSocketAddress address, Consumer<Closeable> opened) throws IOException {
        Socket socket = new Socket(proxy);
        opened.accept(socket);
        try {
            socket.connect(address, (int) limits.connecting().toMillis());
            socket.setSoTimeout((int) limits.connecting().toMillis());
            return socket;
        } catch (IOException unreachable) {
            socket.close();
            throw unreachable;
        }
    }

    private static Proxy proxy(URL at) {
        try {
            ProxySelector selector = ProxySelector.getDefault();
            List<Proxy> proxies = selector == null
                    ? List.of()
                    : selector.select(new URI(at.getProtocol(), null, at.getHost(), at.getPort(), "/", null, null));
            return proxies.isEmpty() ? Proxy.NO_PROXY : proxies.get(0);
        } catch (URISyntaxException | IllegalArgumentException odd) {
            return Proxy.NO_PROXY;
        }
    }

    private static Socket secured(Socket plain, String host, int port) throws IOException {
        try {
            SSLSocket secured = (SSLSocket)
                    ((SSLSocketFactory) SSLSocketFactory.getDefault()).createSocket(plain, host, port, true);
            SSLParameters parameters = secured.getSSLParameters();
            parameters.setEndpointIdentificationAlgorithm("HTTPS");
            secured.setSSLParameters(parameters);
            secured.startHandshake();
            return secured;
        } catch (IOException failed) {
            plain.close();
            throw failed;
        }
    }

    /** In ASCII, without the brackets of an IPv6 address and the dot that ends a full name. */
    private static String host(URL at) throws IOException {
        String host = at.getHost().replaceFirst("^\\[(.*)\\]$", "$1").replaceFirst("\\.$", "");
        try {
            String ascii = host.contains(":") ? host : IDN.toASCII(host);
            if (ascii.isEmpty()) {
                throw new UnknownHostException("no host: " + at);
            }
            return ascii;
        } catch (IllegalArgumentException unwritable) {
            throw new UnknownHostException(host);
        }
    }

    private static byte[] request(URL at, String accept) throws IOException {
        String host = at.getHost().startsWith("[") ? at.getHost() : host(at);
        String port = at.getPort() < 0 || at.getPort() == at.getDefaultPort() ? "" : ":" + at.getPort();
        String file = at.getFile().startsWith("/") ? at.getFile() : "/" + at.getFile();
        String head = "GET " + HttpReply.encoded(file) + " HTTP/1.1\r\nHost: " + host + port + "\r\nUser-Agent: "
                + AGENT + "\r\nAccept: " + accept + "\r\nAccept-Encoding: identity\r\nConnection: close\r\n\r\n";
        return head.getBytes(StandardCharsets.US_ASCII);
    }
}
