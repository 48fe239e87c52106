package org.diptych.core.bibliography.lookup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.diptych.core.bibliography.Work;
import org.diptych.core.web.PublicWeb;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LookupTest {
    private static final String ITEM =
            "{\"type\": \"journal-article\", \"title\": \"Slow Tides\", \"DOI\": \"10.5555/x\","
                    + " \"issued\": {\"date-parts\": [[2020, 3]]}, \"author\": [{\"family\": \"Ash\", \"given\": \"Corin\"}]}";
    private static final String FEED =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <feed xmlns="http://www.w3.org/2005/Atom"><title>Query</title>
              <entry><id>http://arxiv.org/abs/2407.02446v1</id><published>2024-07-02T17:22:54Z</published>
                <title>Slow
                  Tides: A Study</title>
                <author><name>Corin van der Ash</name></author><author><name>周志华</name></author>
              </entry>
            </feed>
            """;

    private HttpServer server;
    private Lookup lookup;
    private final CountDownLatch neverAnswered = new CountDownLatch(1);

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool());
        server.start();
        URI address = URI.create("http://localhost:" + server.getAddress().getPort());
        lookup = new Lookup(address, address, web(any -> true));
    }

    @AfterEach
    void stop() {
        neverAnswered.countDown();
        server.stop(0);
    }

    @Test
    void asksForADoiByContentNegotiation() {
        server.createContext("/10.5555/x", exchange -> {
            boolean negotiated = exchange.getRequestHeaders().getFirst("Accept").contains("citationstyles.csl+json");
            answer(exchange, negotiated ? 200 : 406, ITEM);
        });

        Work work = lookup.find(new LookupRequest(LookupRequest.Kind.DOI, "10.5555/x"))
                .join();

        assertThat(work.title()).isEqualTo("Slow Tides");
        assertThat(work.type()).isEqualTo("article-journal");
    }

    @Test
    void asksArxivForItsPapers() {
        server.createContext(
                "/api/query",
                exchange -> answer(
                        exchange,
                        exchange.getRequestURI().getQuery().contains("id_list=2407.02446") ? 200 : 400,
                        FEED));

        Work work = lookup.find(new LookupRequest(LookupRequest.Kind.ARXIV, "2407.02446"))
                .join();

        assertThat(work.title()).isEqualTo("Slow Tides: A Study");
        assertThat(work.field("volume")).isEqualTo("abs/2407.02446");
        assertThat(work.makers().get(0).particle()).isEqualTo("van der");
        assertThat(work.makers().get(1).family()).isEqualTo("周志华");
        assertThat(work.year()).isEqualTo("2024");
    }

    @Test
    void followsRedirections() {
        server.createContext("/10.5555/moved", exchange -> {
            exchange.getResponseHeaders().add("Location", "/10.5555/x");
            answer(exchange, 302, "");
        });
        server.createContext("/10.5555/x", exchange -> answer(exchange, 200, ITEM));

        assertThat(lookup.find(new LookupRequest(LookupRequest.Kind.DOI, "10.5555/moved"))
                        .join()
                        .title())
                .isEqualTo("Slow Tides");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://127.0.0.1:%d/inner", "http://[::ffff:127.0.0.1]:%d/inner", "file:///etc/hostname"})
    void goesNowhereWithinThisMachineWhereverItIsSent(String inner) throws IOException {
        HttpServer open = HttpServer.create(new InetSocketAddress("127.0.0.2", 0), 0);
        open.createContext("/", exchange -> {
            exchange.getResponseHeaders()
                    .add(
                            "Location",
                            String.format(
                                    Locale.ROOT, inner, server.getAddress().getPort()));
            answer(exchange, 302, "");
        });
        open.start();
        AtomicInteger asked = new AtomicInteger();
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            answer(exchange, 200, ITEM);
        });
        URI address = URI.create("http://127.0.0.2:" + open.getAddress().getPort());
        lookup =
                new Lookup(address, address, web(where -> where.getHostAddress().equals("127.0.0.2")));
        try {
            assertThat(failure(LookupRequest.Kind.DOI)).isEqualTo(LookupProblem.Kind.NOT_UNDERSTOOD);
            assertThat(asked).hasValue(0);
        } finally {
            open.stop(0);
        }
    }

    private static PublicWeb web(Predicate<InetAddress> allowed) {
        Duration limit = Duration.ofMillis(1500);
        return new PublicWeb(InetAddress::getAllByName, allowed, new PublicWeb.Limits(limit, limit, 1 << 20));
    }

    @ParameterizedTest
    @CsvSource({"404, NOT_FOUND", "410, NOT_FOUND", "429, REFUSED", "503, REFUSED"})
    void saysWhatTheServerSays(int status, LookupProblem.Kind kind) {
        server.createContext("/", exchange -> answer(exchange, status, "no"));

        assertThat(failure(LookupRequest.Kind.DOI)).isEqualTo(kind);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html>Sign in</html>", "", "{}", "[1, 2]", "{\"title\": \"cut"})
    void whatIsNoDescriptionIsNotTakenForOne(String body) {
        server.createContext("/", exchange -> answer(exchange, 200, body));

        assertThat(failure(LookupRequest.Kind.DOI)).isEqualTo(LookupProblem.Kind.NOT_UNDERSTOOD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no feed",
                "<!DOCTYPE feed [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><feed xmlns=\"http://www.w3.org/2005/Atom\">"
                        + "<entry><title>&x;</title></entry></feed>",
            })
    void aFeedThatReachesOutIsRefused(String body) {
        server.createContext("/", exchange -> answer(exchange, 200, body));

        assertThat(failure(LookupRequest.Kind.ARXIV)).isEqualTo(LookupProblem.Kind.NOT_UNDERSTOOD);
    }

    @Test
    void anEmptyFeedMeansThereIsNoSuchPaper() {
        server.createContext("/", exchange -> answer(exchange, 200, "<feed xmlns=\"http://www.w3.org/2005/Atom\"/>"));

        assertThat(failure(LookupRequest.Kind.ARXIV)).isEqualTo(LookupProblem.Kind.NOT_FOUND);
    }

    @Test
    void aServerThatDoesNotAnswerIsGivenUp() {
        server.createContext("/", exchange -> await(neverAnswered));

        assertThat(failure(LookupRequest.Kind.DOI)).isEqualTo(LookupProblem.Kind.SLOW);
    }

    @Test
    void anAnswerThatNeverEndsIsGivenUp() {
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write('{');
            exchange.getResponseBody().flush();
            await(neverAnswered);
        });

        assertThat(failure(LookupRequest.Kind.DOI)).isEqualTo(LookupProblem.Kind.SLOW);
    }

    @Test
    void withoutAWayToTheServerItSaysSo() {
        server.stop(0);

        assertThat(failure(LookupRequest.Kind.DOI)).isEqualTo(LookupProblem.Kind.OFFLINE);
    }

    @Test
    void canBeCancelled() throws InterruptedException {
        CountDownLatch asked = new CountDownLatch(1);
        server.createContext("/", exchange -> {
            asked.countDown();
            await(neverAnswered);
        });
        CompletableFuture<Work> work = lookup.find(new LookupRequest(LookupRequest.Kind.DOI, "10.5555/x"));
        asked.await();

        work.cancel(true);

        assertThat(work).isCancelled();
    }

    private LookupProblem.Kind failure(LookupRequest.Kind kind) {
        Throwable failure = catchThrowable(
                () -> lookup.find(new LookupRequest(kind, "10.5555/x")).join());
        assertThat(failure).hasCauseInstanceOf(LookupProblem.class);
        return ((LookupProblem) failure.getCause()).kind();
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }
}
