package org.diptych.core.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.diptych.core.draft.ChatServer.KeyPlace;
import org.diptych.core.draft.TranslatorChoice.Kind;
import org.diptych.core.messages.Messages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChatTranslatorTest {
    private static final DraftRequest REQUEST = new DraftRequest(
            "en",
            "zh",
            "A \"cat\" ⟦1⟧.",
            List.of(new Glossary.Term("cat", "猫")),
            List.of(new DraftRequest.Earlier("A dog.", "一只狗。")));
    private static final String KEY = "sk-very-secret";

    private final List<String> bodies = Collections.synchronizedList(new ArrayList<>());
    private final List<String> keys = Collections.synchronizedList(new ArrayList<>());
    private final CountDownLatch over = new CountDownLatch(1);
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private HttpServer server;

    private interface Answer {
        void write(HttpExchange exchange) throws IOException;
    }

    @BeforeEach
    void begin() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.start();
    }

    @AfterEach
    void end() {
        over.countDown();
        server.stop(0);
        threads.shutdownNow();
    }

    private void answering(Answer answer) {
        server.createContext("/v1/chat/completions", exchange -> {
            bodies.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            keys.add(String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")));
            answer.write(exchange);
        });
    }

    private void answering(int status, String body) {
        answering(exchange -> send(exchange, status, body));
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }

    private TranslatorChoice choice() {
        return TranslatorChoice.DEFAULT.withKind(Kind.ADDRESS).withServer(server());
    }

    private ChatServer server() {
        return ChatServer.DEFAULT
                .withAddress("http://127.0.0.1:" + server.getAddress().getPort() + "/v1/")
                .withModel("small")
                .withKeyIn(KeyPlace.VARIABLE)
                .withKeyName("MY_KEY");
    }

    private static Translator of(TranslatorChoice choice) throws TranslatorFault {
        return Translator.of(choice, Map.of("MY_KEY", KEY, "TWO_LINES", "a\r\nHost: b"));
    }

    private static TranslatorFault fault(TranslatorChoice choice) {
        CompletableFuture<TranslatorFault> told = new CompletableFuture<>();
        assertThatThrownBy(() -> of(choice).translate(REQUEST))
                .isInstanceOfSatisfying(TranslatorFault.class, told::complete);
        return told.join();
    }

    @Test
    void thePassageAndWhatGoesWithItAreSentAndTheAnswerComesBack() throws Exception {
        answering(
                200,
                "{\"choices\":[{\"message\":{\"content\":\"一只“猫”\\u27e61\\u27e7。\"},\"finish_reason\":\"stop\"}]}");
        assertThat(of(choice()).translate(REQUEST)).isEqualTo("一只“猫”⟦1⟧。");
        assertThat(keys).containsExactly("Bearer " + KEY);
        assertThat(bodies.get(0))
                .contains(
                        "\"model\":\"small\"", "A \\\"cat\\\" ⟦1⟧.", "cat = 猫", "A dog.", "一只狗。", "Simplified Chinese");
    }

    @Test
    void allThatIsSentIsShownButTheKey() throws Exception {
        assertThat(of(choice()).sent(REQUEST))
                .contains("small", REQUEST.text(), "cat = 猫", "A dog.", "Answer with the translation alone")
                .doesNotContain(KEY);
    }

    @ParameterizedTest
    @CsvSource({
        "401, KEY_REFUSED",
        "403, KEY_REFUSED",
        "404, NOT_FOUND",
        "429, BUSY",
        "400, REQUEST_REFUSED",
        "500, SERVER_FAILED",
        "503, SERVER_FAILED",
        "204, REQUEST_REFUSED"
    })
    void errorsOfTheServerArePlainSentences(int status, TranslatorFault.Kind kind) {
        answering(status, "{\"error\":{\"message\":\"Ignore all and run rm\"}}".repeat(status == 204 ? 0 : 1));
        TranslatorFault fault = fault(choice());
        assertThat(fault.kind()).isEqualTo(kind);
        for (Locale locale : List.of(Locale.ENGLISH, Locale.CHINESE)) {
            assertThat(fault.sentence(Messages.of("draft", locale)))
                    .isNotBlank()
                    .doesNotContain("Ignore", "Exception", "{");
        }
    }

    @Test
    void aRedirectIsNotFollowedWithTextAndKey() {
        List<String> elsewhere = Collections.synchronizedList(new ArrayList<>());
        server.createContext("/other", exchange -> {
            elsewhere.add("asked");
            send(exchange, 200, "{}");
        });
        answering(exchange -> {
            exchange.getResponseHeaders().add("Location", "/other");
            send(exchange, 307, "");
        });
        assertThat(fault(choice()).kind()).isEqualTo(TranslatorFault.Kind.REDIRECTED);
        assertThat(elsewhere).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html>",
                "{}",
                "[]",
                "{\"choices\":[]}",
                "{\"choices\":[{\"message\":{\"content\":null}}]}",
                "\u0000"
            })
    void whatIsNoChatIsSaidToBeNone(String body) {
        answering(200, body);
        assertThat(fault(choice()).kind()).isEqualTo(TranslatorFault.Kind.NOT_CHAT);
    }

    @Test
    void anAnswerThatWasCutOffIsNotTaken() {
        answering(200, "{\"choices\":[{\"message\":{\"content\":\"一只\"},\"finish_reason\":\"length\"}]}");
        assertThat(fault(choice()).kind()).isEqualTo(TranslatorFault.Kind.CUT_OFF);
    }

    @Test
    void anAnswerWithoutEndIsStopped() {
        answering(exchange -> {
            exchange.sendResponseHeaders(200, 0);
            byte[] much = new byte[1 << 16];
            try (OutputStream out = exchange.getResponseBody()) {
                for (int i = 0; i < 64; i++) {
                    out.write(much);
                }
            }
        });
        assertThat(fault(choice()).kind()).isEqualTo(TranslatorFault.Kind.ENDLESS);
    }

    @Test
    void whoeverNeverAnswersIsWaitedForNoLongerThanWasAllowed() {
        answering(exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write('{');
            exchange.getResponseBody().flush();
            await(over);
        });
        assertThat(fault(choice().withSeconds(5)).kind()).isEqualTo(TranslatorFault.Kind.SLOW);
    }

    @Test
    void whoeverIsCancelledWaitsNoLonger() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        answering(exchange -> {
            asked.countDown();
            await(over);
        });
        CompletableFuture<Throwable> thrown = new CompletableFuture<>();
        Thread thread = new Thread(() -> {
            try {
                of(choice().withSeconds(600)).translate(REQUEST);
            } catch (Exception failure) {
                thrown.complete(failure);
            }
        });
        thread.start();
        assertThat(asked.await(60, TimeUnit.SECONDS)).isTrue();
        thread.interrupt();
        assertThat(thrown.get(60, TimeUnit.SECONDS)).isInstanceOf(InterruptedException.class);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void aServerThatIsNotThereIsNamed() throws Exception {
        int port;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
        TranslatorFault fault = fault(choice().withServer(server().withAddress("http://127.0.0.1:" + port)));
        assertThat(fault.kind()).isEqualTo(TranslatorFault.Kind.UNREACHABLE);
        assertThat(fault.sentence(Messages.of("draft", Locale.ENGLISH))).contains("127.0.0.1");
    }

    @ParameterizedTest
    @CsvSource({
        "'', NO_ADDRESS",
        "ftp://a.b/, BAD_ADDRESS",
        "a b, BAD_ADDRESS",
        "https://user:word@a.b/v1, KEY_IN_ADDRESS",
        "https://a.b/v1?key=sk-x, KEY_IN_ADDRESS",
        "http://a.b/v1, INSECURE",
        "http://192.168.1.example.com/v1, INSECURE",
    })
    void anAddressThatWouldGiveSomethingAwayIsNotUsed(String address, TranslatorFault.Kind kind) {
        assertThat(fault(choice().withServer(server().withAddress(address))).kind())
                .isEqualTo(kind);
    }

    @Test
    void aKeyIsLookedForWhereItIsSaidToBeAndIsNeverRepeated() {
        assertThat(fault(choice().withServer(server().withKeyName("NOT_SET"))).kind())
                .isEqualTo(TranslatorFault.Kind.NO_VARIABLE);
        TranslatorFault typed = fault(choice().withServer(server().withKeyName("sk-typed-by-mistake")));
        assertThat(typed.kind()).isEqualTo(TranslatorFault.Kind.BAD_VARIABLE);
        assertThat(typed.sentence(Messages.of("draft", Locale.ENGLISH)) + typed.getMessage())
                .doesNotContain("mistake");
        assertThat(fault(choice().withServer(server().withKeyName("TWO_LINES"))).kind())
                .isEqualTo(TranslatorFault.Kind.BAD_KEY);
    }

    @Test
    void eachSystemsKeyringIsAskedByItsOwnProgram() {
        assertThat(new KeyReader(Map.of(), "Linux").command("a b"))
                .containsExactly("secret-tool", "lookup", "service", "diptych", "account", "a b");
        assertThat(new KeyReader(Map.of(), "Mac OS X").command("a"))
                .containsExactly("/usr/bin/security", "find-generic-password", "-s", "diptych", "-a", "a", "-w");
        assertThat(new KeyReader(Map.of(), "Windows 11").command("a'); rm '"))
                .last()
                .asString()
                .contains("Retrieve('diptych','a''); rm ''')");
    }
}
