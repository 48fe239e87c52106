package org.diptych.ui.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URL;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.diptych.core.web.PublicWeb;
import org.diptych.core.web.PublicWeb.Limits;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** 127.0.0.1 plays the public internet here. */
class ImageConnectionTest {
    private final AtomicInteger asked = new AtomicInteger();
    private final String door = ImageDoors.open((address, reason) -> {});
    private final PublicWeb web = new PublicWeb(
            host -> new InetAddress[] {InetAddress.getLoopbackAddress()},
            address -> true,
            new Limits(Duration.ofSeconds(5), Duration.ofSeconds(20), 1000));
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            String type = exchange.getRequestURI().getPath().endsWith(".png") ? "image/png" : "text/html";
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.sendResponseHeaders(200, 3);
            exchange.getResponseBody().write(new byte[] {1, 2, 3});
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
        ImageDoors.close(door);
    }

    @Test
    void bringsImagesFromTheWebThroughADoorThatLeadsThere() throws IOException {
        ImageDoors.allowWeb(door, true);
        ImageConnection connection = connection("/a b.png?c=d");

        assertThat(connection.getInputStream().readAllBytes()).containsExactly(1, 2, 3);
        assertThat(connection.getContentType()).isEqualTo("image/png");
        assertThat(connection.getContentLengthLong()).isEqualTo(3);
    }

    @Test
    void asksNobodyWhereTheAuthorWantsNoImagesFromTheWeb() throws IOException {
        ImageDoors.allowWeb(door, false);

        assertThatThrownBy(connection("/a.png")::connect).hasMessageContaining("not wanted");
        ImageDoors.allowWeb(door, true);
        ImageDoors.close(door);
        assertThatThrownBy(connection("/a.png")::connect).hasMessageContaining("not wanted");
        assertThat(asked).hasValue(0);
    }

    @Test
    void whatIsNoImageIsNotGivenToThePage() throws IOException {
        ImageDoors.allowWeb(door, true);

        assertThatThrownBy(connection("/page")::connect).hasMessageContaining("no image but text/html");
    }

    private ImageConnection connection(String path) throws IOException {
        String address = "http://public.example:" + server.getAddress().getPort() + path;
        String encoded = URLEncoder.encode(address, StandardCharsets.UTF_8).replace("+", "%20");
        return new ImageConnection(new URL("diptych-image://web." + door + "/" + encoded), web);
    }
}
