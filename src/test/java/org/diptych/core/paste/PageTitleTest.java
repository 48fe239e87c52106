package org.diptych.core.paste;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.diptych.core.markdown.Dialect;
import org.diptych.core.web.PublicWeb;
import org.diptych.core.web.PublicWeb.Limits;
import org.diptych.core.web.UnusableAnswer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** 127.0.0.2 plays the public internet here. */
class PageTitleTest {
    private HttpServer server;
    private byte[] page = new byte[0];

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress("127.0.0.2", 0), 0);
        server.createContext("/", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/html");
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void aPageSaysItsTitleInItsOwnEncoding() throws IOException {
        assertThat(titleOf("<title>\n Shadows &amp;\n strings </title>", StandardCharsets.UTF_8))
                .contains("Shadows & strings");
        assertThat(titleOf("<meta charset=gbk><title>日晷</title>", Charset.forName("GBK")))
                .contains("日晷");
        assertThat(titleOf("<p>nothing", StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void noPageOfThisMachineIsAsked() {
        assertThatThrownBy(() -> PageTitle.online().find("http://127.0.0.1:8080/"))
                .isInstanceOf(UnusableAnswer.class);
    }

    @Test
    void whatATitleHoldsIsNoMarkdown() {
        assertThat(PageTitle.link("a [b] *c* $d$", "https://example.org/a_(b)", Dialect.PANDOC))
                .isEqualTo("[a \\[b\\] \\*c\\* \\$d\\$](https://example.org/a_%28b%29)");
    }

    private Optional<String> titleOf(String html, Charset charset) throws IOException {
        page = html.getBytes(charset);
        PublicWeb web = new PublicWeb(
                InetAddress::getAllByName,
                address -> address.getHostAddress().equals("127.0.0.2"),
                new Limits(Duration.ofSeconds(10), Duration.ofSeconds(30), 10_000));
        return new PageTitle(web).find("http://127.0.0.2:" + server.getAddress().getPort() + "/");
    }
}
