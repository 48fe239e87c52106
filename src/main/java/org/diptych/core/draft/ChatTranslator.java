package org.diptych.core.draft;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/**
 * A server that speaks the OpenAI chat interface: one request for each passage, and nothing else. No redirect is followed,
 * so that text and key go to the host the author named and to no other.
 */
final class ChatTranslator implements Translator {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MOST_BYTES = 1 << 20;
    private static final Duration CONNECT = Duration.ofSeconds(20);

    private final ChatServer server;
    private final int seconds;
    private final KeyReader keys;
    private final URI address;
    private final HttpClient client;
    /** Empty where none is wanted; null until it was fetched. */
    private @Nullable String key;

    ChatTranslator(ChatServer server, int seconds, KeyReader keys) throws TranslatorFault {
        this.server = server;
        this.seconds = seconds;
        this.keys = keys;
        this.address = ChatAddress.of(server.address());
        if (server.model().isBlank()) {
            throw new TranslatorFault(TranslatorFault.Kind.NO_MODEL, "");
        }
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(CONNECT)
                .build();
    }

    private record Answer(int status, byte[] body) {}

    @Override
    public String translate(DraftRequest request) throws TranslatorFault, InterruptedException {
        if (key == null) {
            key = keys.read(server);
        }
        Answer answer = exchange(key, body(request).toString());
        judge(answer.status());
        return content(answer.body());
    }

    private Answer exchange(String key, String body) throws TranslatorFault, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(address)
                .timeout(Duration.ofSeconds(seconds))
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.getBytes(StandardCharsets.UTF_8)));
        if (!key.isEmpty()) {
            request.header("Authorization", "Bearer " + key);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        CompletableFuture<HttpResponse<Void>> coming = client.sendAsync(
                request.build(),
                HttpResponse.BodyHandlers.ofByteArrayConsumer(some -> some.ifPresent(more -> take(bytes, more))));
        try {
            int status = coming.get(seconds, TimeUnit.SECONDS).statusCode();
            return new Answer(status, bytes.toByteArray());
        } catch (TimeoutException late) {
            throw slow(late);
        } catch (ExecutionException failure) {
            throw told(failure.getCause() == null ? failure : failure.getCause());
        } finally {
            coming.cancel(true);
        }
    }

    private static void take(ByteArrayOutputStream bytes, byte[] more) {
        if (bytes.size() + more.length > MOST_BYTES) {
            throw new Endless();
        }
        bytes.writeBytes(more);
    }

    private static final class Endless extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    private TranslatorFault slow(Throwable cause) {
        return new TranslatorFault(TranslatorFault.Kind.SLOW, String.valueOf(seconds), cause);
    }

    private TranslatorFault told(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Endless) {
                return new TranslatorFault(TranslatorFault.Kind.ENDLESS, name(), failure);
            }
            if (cause instanceof HttpTimeoutException
                    && !(cause instanceof java.net.http.HttpConnectTimeoutException)) {
                return slow(failure);
            }
            if (cause instanceof SSLException) {
                return new TranslatorFault(TranslatorFault.Kind.CERTIFICATE, name(), failure);
            }
        }
        return new TranslatorFault(TranslatorFault.Kind.UNREACHABLE, name(), failure);
    }

    private void judge(int status) throws TranslatorFault {
        if (status == 200) {
            return;
        }
        TranslatorFault.Kind kind =
                switch (status) {
                    case 401, 403 -> TranslatorFault.Kind.KEY_REFUSED;
                    case 404, 405 -> TranslatorFault.Kind.NOT_FOUND;
                    case 402, 429 -> TranslatorFault.Kind.BUSY;
                    default ->
                        status >= 300 && status < 400
                                ? TranslatorFault.Kind.REDIRECTED
                                : status >= 500
                                        ? TranslatorFault.Kind.SERVER_FAILED
                                        : TranslatorFault.Kind.REQUEST_REFUSED;
                };
        boolean host = kind == TranslatorFault.Kind.KEY_REFUSED
                || kind == TranslatorFault.Kind.NOT_FOUND
                || kind == TranslatorFault.Kind.BUSY
                || kind == TranslatorFault.Kind.REDIRECTED;
        throw new TranslatorFault(kind, host ? name() : String.valueOf(status));
    }

    private String content(byte[] body) throws TranslatorFault {
        JsonNode choices;
        try {
            choices = JSON.readTree(body).path("choices").path(0);
        } catch (JsonProcessingException other) {
            throw new TranslatorFault(TranslatorFault.Kind.NOT_CHAT, name(), other);
        } catch (IOException unreadable) {
            throw new TranslatorFault(TranslatorFault.Kind.NOT_CHAT, name(), unreadable);
        }
        JsonNode content = choices.path("message").path("content");
        if (!content.isTextual()) {
            throw new TranslatorFault(TranslatorFault.Kind.NOT_CHAT, name());
        }
        if (choices.path("finish_reason").asText("").equals("length")) {
            throw new TranslatorFault(TranslatorFault.Kind.CUT_OFF, server.model());
        }
        return content.textValue();
    }

    private ObjectNode body(DraftRequest request) {
        ObjectNode body = JSON.createObjectNode();
        body.put("model", server.model().strip());
        body.put("stream", false);
        ArrayNode messages = body.putArray("messages");
        messages.addObject().put("role", "system").put("content", ChatPrompt.of(request));
        messages.addObject().put("role", "user").put("content", request.text());
        return body;
    }

    @Override
    public String sent(DraftRequest request) {
        return "model: " + server.model().strip() + "\n\nsystem: " + ChatPrompt.of(request) + "\n\nuser: "
                + request.text();
    }

    @Override
    public String name() {
        return address.getHost();
    }
}
