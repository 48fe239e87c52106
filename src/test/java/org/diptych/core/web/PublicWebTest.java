package org.diptych.core.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.diptych.core.web.PublicWeb.Limits;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** 127.0.0.2 plays the public internet here; 127.0.0.1 is what it is. */
class PublicWebTest {
    private static final Limits LIMITS = new Limits(Duration.ofSeconds(5), Duration.ofSeconds(20), 1000);

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final Map<String, List<String>> names = new ConcurrentHashMap<>();
    private final Map<String, String> redirects = new ConcurrentHashMap<>();
    private HttpServer open;
    private HttpServer inner;
    private PublicWeb web;

    @BeforeEach
    void start() throws IOException {
        open = server("127.0.0.2");
        inner = server("127.0.0.1");
        names.put("open.example", List.of("127.0.0.2"));
        names.put("inner.example", List.of("127.0.0.1"));
        web = new PublicWeb(this::resolve, address -> address.getHostAddress().equals("127.0.0.2"), LIMITS);
    }

    @AfterEach
    void stop() {
        open.stop(0);
        inner.stop(0);
    }

    @Test
    void brings() throws IOException {
        var thing = web.get("http://open.example:" + port(open) + "/a%20b.png?c=1", "image/*");

        assertThat(thing.type()).isEqualTo("image/png");
        assertThat(new String(thing.bytes(), StandardCharsets.US_ASCII)).isEqualTo("/a%20b.png?c=1");
        assertThat(asked).containsExactly("127.0.0.2 open.example:" + port(open) + " /a%20b.png?c=1");
    }

    @Test
    void goesNowhereByANameOfThisMachine() {
        assertRefused("http://inner.example:" + port(inner) + "/");
        assertThat(asked).isEmpty();
    }

    @Test
    void oneAddressOfThisMachineAmongOthersIsOneTooMany() {
        names.put("both.example", List.of("127.0.0.2", "127.0.0.1"));

        assertRefused("http://both.example:" + port(open) + "/");
        assertThat(asked).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"127.0.0.1", "2130706433", "127.1", "[::1]", "[::ffff:127.0.0.1]", "localhost", "127.0.0.1."})
    void anAddressIsJudgedHoweverItIsWritten(String host) {
        assertRefused("http://" + host + ":" + port(inner) + "/");
        assertThat(asked).isEmpty();
    }

    @Test
    void followsRedirectsAndJudgesEach() throws IOException {
        redirects.put("/1", "/2");
        redirects.put("/2", "http://open.example:" + port(open) + "/3");
        assertThat(web.get("http://open.example:" + port(open) + "/1", "image/*")
                        .bytes())
                .asString()
                .isEqualTo("/3");
        asked.clear();

        redirects.put("/3", "http://127.0.0.1:" + port(inner) + "/secret");
        assertRefused("http://open.example:" + port(open) + "/1");
        redirects.put("/3", "//inner.example:" + port(inner) + "/secret");
        assertRefused("http://open.example:" + port(open) + "/1");
        redirects.put("/3", "file:///etc/passwd");
        assertRefused("http://open.example:" + port(open) + "/1");
        assertThat(asked).noneMatch(one -> one.startsWith("127.0.0.1"));
    }

    @Test
    void redirectsInACircleEnd() {
        redirects.put("/1", "/1");

        assertRefused("http://open.example:" + port(open) + "/1");
        assertThat(asked).hasSize(6);
    }

    @Test
    void aNameThatChangesItsMindAfterTheJudgementChangesNothing() throws IOException {
        AtomicInteger times = new AtomicInteger();
        PublicWeb rebound = new PublicWeb(
                host -> new InetAddress[] {
                    InetAddress.getByName(times.getAndIncrement() == 0 ? "127.0.0.2" : "127.0.0.1")
                },
                address -> address.getHostAddress().equals("127.0.0.2"),
                LIMITS);

        rebound.get("http://rebound.example:" + port(open) + "/", "image/*");
        assertThat(times).hasValue(1);
        assertThat(asked).singleElement().asString().startsWith("127.0.0.2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://user:word@open.example/",
                "http://open.example:22/",
                "ftp://open.example/",
                "file:///etc/passwd"
            })
    void asksForNothingElseThanTheWeb(String address) {
        assertRefused(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HTTP/1.1 200 OK\r\nContent-Type: image/png\r\nContent-Length: 5000000000\r\n\r\n",
                "HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n",
                "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nshort",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nffffffff\r\n",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1\r\na\r\n3e9\r\n",
                "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\nx",
                "HTTP/1.1 404 Not Found\r\n\r\n",
                "HTTP/1.1 302 Found\r\n\r\n",
                "SSH-2.0-OpenSSH_9.2\r\n\r\n",
                "",
            })
    void anAnswerThatIsNoneIsSaidToBe(String answer) throws Exception {
        try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getByName("127.0.0.2"))) {
            answer(server, answer);
            assertRefused("http://open.example:" + server.getLocalPort() + "/");
        }
    }

    @Test
    void readsAnAnswerInChunksAndOneWithoutALength() throws Exception {
        for (String answer : List.of(
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3;x=y\r\nabc\r\n2\r\nde\r\n0\r\n\r\n",
                "HTTP/1.0 200 OK\r\n\r\nabcde",
                "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\ncontent-length: 5\r\n\r\nabcde")) {
            try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getByName("127.0.0.2"))) {
                answer(server, answer);
                assertThat(web.get("http://open.example:" + server.getLocalPort() + "/", "image/*")
                                .bytes())
                        .asString()
                        .isEqualTo("abcde");
            }
        }
    }

    @Test
    void moreThanIsAllowedIsNotWaitedFor() throws Exception {
        try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getByName("127.0.0.2"))) {
            answer(server, "HTTP/1.1 200 OK\r\n\r\n" + "x".repeat(2000));
            assertThatThrownBy(() -> web.get("http://open.example:" + server.getLocalPort() + "/", "image/*"))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("more than 1000");
        }
    }

    /** As on a machine of a company, whose name server knows the company's names alone. */
    @Test
    void behindAProxyThatAloneKnowsNamesWhatANameSaysIsJudged() throws Exception {
        ProxySelector before = ProxySelector.getDefault();
        try (ServerSocket proxy = new ServerSocket(0, 5, InetAddress.getByName("127.0.0.1"))) {
            List<String> tunnels = new CopyOnWriteArrayList<>();
            tunnel(proxy, tunnels);
            ProxySelector.setDefault(ProxySelector.of(new InetSocketAddress("127.0.0.1", proxy.getLocalPort())));
            PublicWeb nameless = new PublicWeb(
                    host -> {
                        throw new UnknownHostException(host);
                    },
                    PublicAddresses::contains,
                    LIMITS);
            PublicWeb trusting = nameless.trustingProxy();

            assertThat(trusting.get("http://doi.org/10.1/a", "text/plain").bytes())
                    .asString()
                    .isEqualTo("CONNECT doi.org:80");
            assertThatThrownBy(() -> nameless.get("http://doi.org/10.1/a", "image/*"))
                    .as("what a post brings")
                    .isInstanceOf(UnknownHostException.class);
            for (String host : List.of(
                    "localhost",
                    "a.localhost",
                    "router",
                    "nas.lan",
                    "wiki.corp",
                    "metadata.google.internal",
                    "printer.local",
                    "127.0.0.1",
                    "2130706433",
                    "0x7f.1",
                    "10.1",
                    "[::1]",
                    "[fd00::1]",
                    "a.home.arpa")) {
                assertThatThrownBy(() -> trusting.get("http://" + host + "/", "image/*"))
                        .as(host)
                        .isInstanceOf(IOException.class);
            }
            assertThat(tunnels).containsExactly("CONNECT doi.org:80");
        } finally {
            ProxySelector.setDefault(before);
        }
    }

    /** Answers what is asked through a tunnel with where the tunnel was to lead. */
    private static void tunnel(ServerSocket proxy, List<String> tunnels) {
        CompletableFuture.runAsync(() -> {
            while (!proxy.isClosed()) {
                try (Socket socket = proxy.accept()) {
                    BufferedReader asked = new BufferedReader(
                            new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
                    String target = asked.readLine().replaceFirst(" HTTP.*", "");
                    tunnels.add(target);
                    for (String line = target; !line.isEmpty(); line = asked.readLine()) {
                        // the rest of what is asked
                    }
                    socket.getOutputStream().write("HTTP/1.1 200 OK\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
                    for (String line = target; !line.isEmpty(); line = asked.readLine()) {
                        // the rest of what is asked
                    }
                    socket.getOutputStream()
                            .write(("HTTP/1.1 200 OK\r\n\r\n" + target).getBytes(StandardCharsets.US_ASCII));
                } catch (IOException | NullPointerException closed) {
                    // What was asked has hung up.
                }
            }
        });
    }

    private static void answer(ServerSocket server, String answer) {
        CompletableFuture.runAsync(() -> {
            try (Socket socket = server.accept()) {
                socket.getInputStream().read(new byte[4096]);
                socket.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
            } catch (IOException closed) {
                // What was asked has hung up.
            }
        });
    }

    private void assertRefused(String address) {
        assertThatThrownBy(() -> web.get(address, "image/*")).isInstanceOf(IOException.class);
    }

    private InetAddress[] resolve(String host) throws UnknownHostException {
        List<String> addresses = names.getOrDefault(host, List.of(host));
        InetAddress[] resolved = new InetAddress[addresses.size()];
        for (int i = 0; i < resolved.length; i++) {
            resolved[i] = InetAddress.getByName(addresses.get(i));
        }
        return resolved;
    }

    private HttpServer server(String address) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(address, 0), 0);
        server.createContext("/", exchange -> {
            String path = exchange.getRequestURI().toString();
            asked.add(address + " " + exchange.getRequestHeaders().getFirst("Host") + " " + path);
            String next = redirects.get(path);
            if (next == null) {
                exchange.getResponseHeaders().set("Content-Type", "image/png; charset=x");
                byte[] body = path.getBytes(StandardCharsets.US_ASCII);
                exchange.sendResponseHeaders(200, body.length);
                exchange.getResponseBody().write(body);
            } else {
                exchange.getResponseHeaders().set("Location", next);
                exchange.sendResponseHeaders(302, -1);
            }
            exchange.close();
        });
        server.start();
        return server;
    }

    private static int port(HttpServer server) {
        return server.getAddress().getPort();
    }
}
