package org.diptych.desk.bibliography;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.diptych.core.bibliography.Fault;
import org.diptych.core.bibliography.lookup.Lookup;
import org.diptych.core.bibliography.lookup.LookupProblem;
import org.diptych.core.cite.edit.KeyRule;
import org.diptych.core.messages.Messages;
import org.diptych.core.text.TextEdit;
import org.diptych.core.web.PublicWeb;
import org.diptych.desk.text.PostPart;
import org.diptych.desk.work.Background;
import org.diptych.ui.shared.AnalyzedSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AddingModelTest {
    private static final String POST =
            """
            ---
            title: T
            ---
            Body.
            {% references %}

            [quiet_rivers] Ash, C. (2019). Quiet Rivers. https://doi.org/10.5555/q

            [narrow_clocks] Stone, W. (2020). Narrow Clocks: A Survey. Annals, 3.

            {% endreferences %}
            """;
    private static final String TIDES =
            "@article{x, author={Bell, Tamsin}, title={Slow Tides}, journal={Annals}, year=2021}";
    private static final String RIVERS =
            "@article{y, author={Ash, C.}, title={Quiet rivers}, doi={10.5555/Q}, year=2019}";

    private final AnalyzedSession post = new AnalyzedSession(POST);
    private final BlockingQueue<Runnable> fx = new LinkedBlockingQueue<>();
    private final Background background = new Background(Runnable::run, fx::add);
    private HttpServer server;
    private AddingModel model;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.start();
        URI address = URI.create("http://localhost:" + server.getAddress().getPort());
        Lookup lookup = new Lookup(
                address,
                address,
                new PublicWeb(
                        InetAddress::getAllByName,
                        any -> true,
                        new PublicWeb.Limits(Duration.ofSeconds(10), Duration.ofSeconds(10), 1 << 20)));
        model = new AddingModel(
                post.front(),
                () -> lookup,
                new Formatting(background),
                new ReferenceAdding(
                        post.front(),
                        this::insertIntoBody,
                        AnalyzedSession.AT_ONCE,
                        Messages.of("panels", Locale.ENGLISH)));
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void showsWhatWillStandInThePost() {
        model.open(TIDES);
        settle();

        assertThat(model.stateProperty().get()).isEqualTo(AddingState.READ);
        assertThat(model.rows()).singleElement().satisfies(row -> {
            assertThat(row.text()).isEqualTo("Bell, T. (2021). Slow Tides. Annals.");
            assertThat(row.keyProperty().get()).isEqualTo("x");
            assertThat(row.wantedProperty().get()).isTrue();
        });
        assertThat(model.count()).isEqualTo(1);
    }

    @Test
    void addsBehindTheLastEntryWithTheGapThePostHas() {
        model.open(TIDES);
        settle();
        model.add();

        assertThat(post.text())
                .isEqualTo(POST.replace("Annals, 3.\n", "Annals, 3.\n\n[x] Bell, T. (2021). Slow Tides. Annals.\n"));
    }

    @Test
    void addsAndCitesInOneStep() {
        model.open(TIDES);
        settle();
        model.addAndCite();

        assertThat(post.text()).contains("Body.{% ref x %}", "[x] Bell");
        body().history().undo();
        assertThat(post.text()).isEqualTo(POST);
    }

    @Test
    void noticesAWorkThePostHasAndCitesThat() {
        model.open(RIVERS);
        settle();

        assertThat(model.rows().get(0).present()).isEqualTo("quiet_rivers");
        assertThat(model.rows().get(0).wantedProperty().get()).isFalse();
        assertThat(model.count()).isZero();
        assertThat(model.citable()).isTrue();

        model.addAndCite();
        assertThat(post.text()).isEqualTo(POST.replace("Body.", "Body.{% ref quiet_rivers %}"));
    }

    @Test
    void noticesTheSameWorkTwiceInWhatIsAdded() {
        model.open(TIDES + "\n" + TIDES);
        settle();

        assertThat(model.count()).isEqualTo(1);
    }

    @Test
    void aKeyThatIsTakenStopsAdding() {
        model.open(TIDES);
        settle();
        model.rows().get(0).keyProperty().set("narrow_clocks");

        assertThat(model.rows().get(0).ruleProperty().get()).isEqualTo(KeyRule.TAKEN);
        assertThat(model.count()).isZero();

        model.rows().get(0).keyProperty().set("tides");
        model.add();
        assertThat(post.text()).contains("[tides] Bell");
    }

    @Test
    void namesWhatItDoesNotUnderstand() {
        model.open("@book{a, title={Open\n\n" + TIDES);
        settle();

        assertThat(model.proposalsProperty().get().faults())
                .extracting(Fault::line)
                .containsExactly(1);
        assertThat(model.rows()).hasSize(1);
    }

    @Test
    void givesAPostWithoutAListOne() {
        AnalyzedSession bare = new AnalyzedSession("Body.\n");
        post.front().set(bare.session());
        model.open(TIDES);
        settle();
        model.add();

        assertThat(bare.text())
                .isEqualTo("Body.\n\n{% references %}\n\n[x] Bell, T. (2021). Slow Tides. Annals.\n\n"
                        + "{% endreferences %}\n");
    }

    @Test
    void looksUpWhatIsAnAddress() throws InterruptedException {
        answer(
                200,
                "{\"type\": \"book\", \"title\": \"Found\", \"author\": [{\"family\": \"Bell\", \"given\": \"T\"}]}");
        model.open("https://doi.org/10.5555/found");
        assertThat(model.stateProperty().get()).isEqualTo(AddingState.ADDRESS);

        model.lookUp();
        assertThat(model.stateProperty().get()).isEqualTo(AddingState.LOOKING_UP);
        runNext();
        settle();

        assertThat(model.rows()).singleElement().extracting(AddedRow::text).isEqualTo("Bell, T. (n.d.). Found.");
    }

    @Test
    void saysWhyALookUpBroughtNothing() throws InterruptedException {
        answer(404, "");
        model.open("10.5555/nothing");
        model.lookUp();
        runNext();

        assertThat(model.stateProperty().get()).isEqualTo(AddingState.FAILED);
        assertThat(model.problemProperty().get().kind()).isEqualTo(LookupProblem.Kind.NOT_FOUND);
    }

    @Test
    void aLookUpThatWasStoppedBringsNothing() {
        answer(200, "{\"type\": \"book\", \"title\": \"Late\"}");
        model.open("10.5555/late");
        model.lookUp();
        model.cancel();
        settle();

        assertThat(model.stateProperty().get()).isEqualTo(AddingState.ADDRESS);
        assertThat(model.rows()).isEmpty();
    }

    private void answer(int status, String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
    }

    private void runNext() throws InterruptedException {
        Runnable next = fx.poll(10, TimeUnit.SECONDS);
        assertThat(next).isNotNull();
        next.run();
    }

    private void settle() {
        for (Runnable next = fx.poll(); next != null; next = fx.poll()) {
            next.run();
        }
    }

    private void insertIntoBody(String citation) {
        body().apply(TextEdit.insert(body().content().indexOf("Body.") + 5, citation));
    }

    private PostPart body() {
        return post.session().parts().stream()
                .filter(part -> part.content().contains("Body."))
                .findFirst()
                .orElseThrow();
    }
}
